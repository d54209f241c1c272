// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/CatalogueStore.h"
#include "core/sales/SaleBooks.h"
#include "core/till/RunDay.h"

namespace comptoir::app {

/// Journal, day and stock as a sale asks for them, in its own transaction.
class SaleBooks : public sales::SaleBooks
{
public:
    SaleBooks(fiscal::Journal &journal, till::RunDay &days)
        : m_journal(journal),
          m_days(days),
          m_catalogue(journal.database())
    {}

    Result<Day> ensureDay(store::Transaction &transaction, Instant at) override;
    Result<fiscal::Ticket> append(store::Transaction &transaction,
                                  const fiscal::Ticket &ticket) override;
    Result<void> log(store::Transaction &transaction, const fiscal::Event &event) override;
    Result<std::optional<fiscal::Ticket>> ticket(qint64 number) const override;
    Result<std::optional<fiscal::Ticket>> last() const override;
    Result<bool> isFranchise() const override;
    Result<void> moveStock(store::Transaction &transaction, catalogue::ItemId item,
                           Quantity quantity, const QByteArray &why) override;

private:
    fiscal::Journal &m_journal;
    till::RunDay &m_days;
    catalogue::CatalogueStore m_catalogue;
};

} // namespace comptoir::app
