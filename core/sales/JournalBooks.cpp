// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/JournalBooks.h"

namespace comptoir::sales {

JournalBooks::JournalBooks(fiscal::Journal &journal, catalogue::CatalogueStore &catalogue,
                           EnsureDay ensureDay)
    : m_journal(journal),
      m_catalogue(catalogue),
      m_ensureDay(std::move(ensureDay))
{}

Result<SaleDay> JournalBooks::ensureDay(store::OpTransaction &act)
{
    return m_ensureDay(act);
}

Result<fiscal::Ticket> JournalBooks::append(store::Transaction &transaction,
                                            const fiscal::Ticket &ticket, qint64 session)
{
    return m_journal.append(transaction, ticket, session);
}

Result<void> JournalBooks::log(store::Transaction &transaction, const fiscal::Event &event)
{
    COMPTOIR_CHECK(m_journal.log(transaction, event));
    return {};
}

Result<std::optional<fiscal::Ticket>> JournalBooks::ticket(qint64 number) const
{
    return m_journal.tickets().find(number);
}

Result<std::optional<fiscal::Ticket>> JournalBooks::last() const
{
    return m_journal.tickets().last();
}

Result<bool> JournalBooks::isFranchise() const
{
    COMPTOIR_TRY(const fiscal::Establishment establishment, m_journal.establishment());
    return establishment.vatFranchise;
}

Result<void> JournalBooks::moveStock(store::Transaction &transaction, catalogue::ItemId item,
                                     Quantity quantity, const QByteArray &why)
{
    return m_catalogue.moveStock(transaction, item, quantity, why, m_journal.clock().now());
}

} // namespace comptoir::sales
