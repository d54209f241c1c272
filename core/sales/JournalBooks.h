// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/CatalogueStore.h"
#include "core/fiscal/Journal.h"
#include "core/sales/SaleBooks.h"

#include <functional>

namespace comptoir::sales {

/// The till's own books and shelf.
class JournalBooks : public SaleBooks
{
public:
    using EnsureDay = std::function<Result<SaleDay>(store::OpTransaction &)>;

    /// `ensureDay`: till::RunDay::ensure, which stands above this room.
    JournalBooks(fiscal::Journal &journal, catalogue::CatalogueStore &catalogue,
                 EnsureDay ensureDay);

    Result<SaleDay> ensureDay(store::OpTransaction &act) override;
    Result<fiscal::Ticket> append(store::Transaction &transaction, const fiscal::Ticket &ticket,
                                  qint64 session) override;
    Result<void> log(store::Transaction &transaction, const fiscal::Event &event) override;
    Result<std::optional<fiscal::Ticket>> ticket(qint64 number) const override;
    Result<std::optional<fiscal::Ticket>> last() const override;
    Result<bool> isFranchise() const override;
    Result<void> moveStock(store::Transaction &transaction, const GoodsMoved &goods) override;

private:
    fiscal::Journal &m_journal;
    catalogue::CatalogueStore &m_catalogue;
    EnsureDay m_ensureDay;
};

} // namespace comptoir::sales
