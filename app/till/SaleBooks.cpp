// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/SaleBooks.h"

namespace comptoir::app {

Result<Day> SaleBooks::ensureDay(store::Transaction &transaction, Instant)
{
    COMPTOIR_TRY(const till::BusinessDay day, m_days.ensure(transaction));
    return day.day;
}

Result<fiscal::Ticket> SaleBooks::append(store::Transaction &transaction,
                                         const fiscal::Ticket &ticket)
{
    COMPTOIR_TRY(const till::BusinessDay day, m_days.ensure(transaction));
    return m_journal.append(transaction, ticket, day.id);
}

Result<void> SaleBooks::log(store::Transaction &transaction, const fiscal::Event &event)
{
    COMPTOIR_CHECK(m_journal.log(transaction, event));
    return {};
}

Result<std::optional<fiscal::Ticket>> SaleBooks::ticket(qint64 number) const
{
    return m_journal.tickets().find(number);
}

Result<std::optional<fiscal::Ticket>> SaleBooks::last() const
{
    return m_journal.tickets().last();
}

Result<bool> SaleBooks::isFranchise() const
{
    COMPTOIR_TRY(const fiscal::Establishment shop, m_journal.establishment());
    return shop.vatFranchise;
}

Result<void> SaleBooks::moveStock(store::Transaction &transaction, catalogue::ItemId item,
                                  Quantity quantity, const QByteArray &why)
{
    return m_catalogue.moveStock(transaction, item, quantity, why, m_journal.clock().now());
}

} // namespace comptoir::app
