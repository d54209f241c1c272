// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/catalogue/CatalogueStore.h"
#include "core/fiscal/Book.h"
#include "core/settings/SettingsDocument.h"

namespace comptoir::training {

/// How many came along.
struct CarriedOver
{
    int departments = 0;
    int items = 0;
    int operators = 0;
    friend bool operator==(const CarriedOver &, const CarriedOver &) = default;
};

/// Takes departments, articles and operators from one till's database into another's: into training
/// that it may be practised with one's own goods, and out of it when the shop goes live. What the
/// other has already stays as it is there. Nothing else comes along: no sale, no stock, no voucher,
/// no record of any chain.
class CarryOver
{
public:
    CarryOver(store::Database &from, store::Database &to, const Clock &clock);

    /// In one transaction. Errors: "store/…".
    Result<CarriedOver> run();
    /// Whose books the other database has; without a name where nobody has said so.
    static Result<fiscal::Establishment> establishmentIn(store::Database &from);

private:
    Result<int> takeDepartments(store::Transaction &transaction);
    Result<bool> isInvented(const catalogue::Department &department) const;
    Result<int> takeItems(store::Transaction &transaction);
    Result<bool> takeItem(store::Transaction &transaction, const catalogue::Item &item);
    Result<int> takeOperators(store::Transaction &transaction);

    store::Database &m_from; ///< only read
    store::Database &m_to;
    const Clock &m_clock;
    catalogue::CatalogueStore m_source;
    catalogue::CatalogueStore m_shelves;
};

/// The settings of a till that is to go on with what another was set up with: printer, words,
/// payment. A till that was set up itself keeps its own.
settings::SettingsDocument carriedOver(const settings::SettingsDocument &from,
                                       const settings::SettingsDocument &to);

/// An article that exists for an exercise only; it never leaves training.
extern const catalogue::ItemId practiceItem;
/// The goods of who trains before there is a shop: invented, and never on a real shelf either.
constexpr int mostPracticeGoods = 32;
catalogue::ItemId practiceGood(int index); ///< from 0, below mostPracticeGoods
/// One of all these.
bool isPractice(catalogue::ItemId item);

} // namespace comptoir::training
