// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/PaperBooks.h"

#include "core/crypto/Digest.h"
#include "core/receipts/HandOver.h"

#include <algorithm>

namespace comptoir::app {

Result<fiscal::Ticket> PaperBooks::ticket(qint64 number) const
{
    COMPTOIR_TRY(const auto found, m_journal.tickets().find(number));
    if (!found)
        return fail("sales/no-ticket", {}, {{QStringLiteral("number"), number}});
    return *found;
}

Result<fiscal::Establishment> PaperBooks::establishmentOf(const fiscal::Ticket &ticket) const
{
    return m_journal.establishment(ticket.identity);
}

Result<bool> PaperBooks::hasGuarantee(const fiscal::Ticket &ticket) const
{
    return std::any_of(ticket.lines.begin(), ticket.lines.end(),
                       [](const fiscal::TicketLine &line) { return line.hasGuarantee; });
}

Result<int> PaperBooks::copiesOf(qint64 ticket) const
{
    return m_journal.records().copiesOf(ticket);
}

Result<void> PaperBooks::appendCopy(store::Transaction &transaction, const receipts::CopyMade &copy)
{
    const QByteArray channel = copy.how == receipts::Handover::Printed
        ? QByteArray("print")
        : receipts::handoverName(copy.how).toLatin1();
    COMPTOIR_CHECK(m_journal.appendDuplicate(transaction, copy.ticket, channel, copy.by));
    return {};
}

Result<fiscal::PeriodReport> PaperBooks::report(qint64 closing) const
{
    return closing == 0 ? m_days.read() : m_days.closing(closing);
}

Result<fiscal::Establishment> PaperBooks::establishment() const
{
    return m_journal.establishment();
}

QString PaperBooks::signingKey() const
{
    return QString::fromLatin1(crypto::sha256({m_journal.key().publicKey().bytes()}).toHex());
}

Result<void> PaperBooks::log(store::Transaction &transaction, const fiscal::Event &event)
{
    COMPTOIR_CHECK(m_journal.log(transaction, event));
    return {};
}

} // namespace comptoir::app
