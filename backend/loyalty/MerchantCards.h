// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/sync/OpOutcome.h"
#include "core/loyalty/Entry.h"

#include <vector>

namespace comptoir::backend {

/// Where a card stands with one merchant.
struct CardBalance
{
    MerchantId merchant;
    QString merchantName;
    qint64 balance = 0;
    bool isBlocked = false; ///< or replaced by another
    friend bool operator==(const CardBalance &, const CardBalance &) = default;
};

/// The tables `loyalty_…` of one merchant, whose shops share them. Entries and links are sets:
/// written twice or in another order they say the same.
class MerchantCards
{
public:
    MerchantCards(StorageTransaction &transaction, MerchantId merchant)
        : m_transaction(transaction),
          m_merchant(merchant)
    {}

    static Result<MerchantId> ownerOf(StorageTransaction &transaction, ShopId shop);

    enum class Added {
        New,
        Known, ///< it was there already, and has no effect
        Other, ///< something else is there under this id
    };
    /// Writes it, and tells the merchant's shops by their feeds. `lock::merchant` must be held.
    Result<Added> add(const loyalty::Entry &entry, const ArrivedOp &op);
    Result<Added> add(const loyalty::Link &link, const ArrivedOp &op);
    /// All that there is into the feed of a shop that has just been opened.
    Result<void> tell(ShopId shop);

    /// With all cards that were merged with it.
    Result<CardBalance> balance(const loyalty::CardCode &card);

private:
    struct Written
    {
        QString table;
        loyalty::EntryId id;
        qint64 rows = 0;
    };
    Result<Added> publishOrCompare(const Written &written, const ArrivedOp &op);
    Result<void> publishTo(ShopId shop, loyalty::EntryId id, const QJsonObject &body);

    StorageTransaction &m_transaction;
    MerchantId m_merchant;
};

/// A card of the town: its balances apart by merchant, by name, of those that have seen it.
Result<std::vector<CardBalance>> balancesOf(StorageTransaction &transaction,
                                            const loyalty::CardCode &card);

} // namespace comptoir::backend
