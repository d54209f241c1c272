// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipts/HandOver.h"

#include "core/fiscal/EventKind.h"
#include "core/fiscal/FiscalKernel.h"
#include "core/print/EscPos.h"
#include "core/print/RenderEscPos.h"
#include "core/receipts/ComposeAttestation.h"

namespace comptoir::receipts {

using store::Transaction;

namespace {

/// What the customer sees at once and nothing else counts: paper and mail do so when queued.
bool isCopy(Handover how)
{
    return how == Handover::QrShown || how == Handover::Saved;
}

} // namespace

QString handoverName(Handover how)
{
    switch (how) {
    case Handover::None:
        break;
    case Handover::Printed:
        return QStringLiteral("printed");
    case Handover::QrShown:
        return QStringLiteral("qr");
    case Handover::Mailed:
        return QStringLiteral("mailed");
    case Handover::Saved:
        return QStringLiteral("saved");
    }
    return QStringLiteral("none");
}

HandOver::HandOver(const HandOverPorts &ports, PaperSettings settings)
    : m_ports(ports),
      m_settings(std::move(settings))
{}

void HandOver::setSettings(PaperSettings settings)
{
    m_settings = std::move(settings);
}

Result<print::Document> HandOver::preview(qint64 ticket) const
{
    COMPTOIR_TRY(const int copies, m_ports.books.copiesOf(ticket));
    COMPTOIR_TRY(const TicketPaper paper, paperOf(ticket, copies));
    return composeTicket(paper, m_settings.words);
}

Result<void> HandOver::printTicket(qint64 ticket, const QString &by)
{
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_ports.database));
    COMPTOIR_CHECK(putTicket(*transaction, ticket, by));
    return transaction->commit();
}

Result<void> HandOver::putTicket(Transaction &transaction, qint64 ticket, const QString &by)
{
    // Counted within: two who ask at once get two numbers.
    COMPTOIR_TRY(const int copies, m_ports.books.copiesOf(ticket));
    COMPTOIR_TRY(const TicketPaper paper, paperOf(ticket, copies));
    COMPTOIR_CHECK(m_ports.books.appendCopy(transaction, {ticket, copies, Handover::Printed, by}));
    return queue(transaction, composeTicket(paper, m_settings.words), ticket);
}

Result<void> HandOver::putWithSale(Transaction &transaction, const SalePaper &paper)
{
    if (paper.opensDrawer && !m_settings.isTraining)
        COMPTOIR_CHECK(queuePulse(transaction)); // before the paper: change is given while it runs
    if (!paper.mustPrint)
        return {};
    COMPTOIR_CHECK(putTicket(transaction, paper.ticket, paper.by));
    return logHandover(transaction, paper.ticket, Handover::Printed, paper.by);
}

Result<void> HandOver::retry(qint64 job, const QString &by)
{
    COMPTOIR_TRY(const JobRow row, m_ports.queue.job(job));
    const QByteArray &problem = row.job.problem;
    const bool isOnPaperPerhaps = !problem.isEmpty() && problem != "printer/late"
        && !RetryPolicy::isCertain(problem);
    if (row.ticket == 0 || row.state != JobState::Held || !isOnPaperPerhaps)
        return m_ports.queue.retry(job);
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_ports.database));
    COMPTOIR_CHECK(putTicket(*transaction, row.ticket, by));
    COMPTOIR_CHECK(m_ports.queue.forget(*transaction, job));
    return transaction->commit();
}

Result<print::Document> HandOver::report(qint64 closing) const
{
    COMPTOIR_TRY(const ReportPaper paper, paperOfReport(closing));
    return composeReport(paper, m_settings.words);
}

Result<void> HandOver::printReport(qint64 closing, const QString &by)
{
    COMPTOIR_TRY(const print::Document document, report(closing));
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_ports.database));
    COMPTOIR_CHECK(m_ports.books.log(
        *transaction, {fiscal::event::reportPrinted, {{QStringLiteral("closing"), closing}}, by}));
    COMPTOIR_CHECK(queue(*transaction, document));
    return transaction->commit();
}

Result<print::Document> HandOver::attestation() const
{
    AttestedTill till;
    COMPTOIR_TRY(till.shop, m_ports.books.establishment());
    till.software = m_settings.software;
    till.kernel = fiscal::kernelHash();
    till.key = m_ports.books.signingKey();
    till.registerId = m_settings.registerId;
    return composeAttestation(till);
}

Result<void> HandOver::noteHandover(qint64 ticket, Handover how, const QString &by)
{
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_ports.database));
    COMPTOIR_CHECK(m_ports.books.ticket(ticket)); // nothing is said of one that isn't there
    if (isCopy(how)) {
        COMPTOIR_TRY(const int copies, m_ports.books.copiesOf(ticket));
        COMPTOIR_CHECK(m_ports.books.appendCopy(*transaction, {ticket, copies, how, by}));
    }
    COMPTOIR_CHECK(logHandover(*transaction, ticket, how, by));
    return transaction->commit();
}

Result<void> HandOver::logHandover(Transaction &transaction, qint64 ticket, Handover how,
                                   const QString &by)
{
    const QJsonObject facts{{QStringLiteral("ticket"), ticket},
                            {QStringLiteral("how"), handoverName(how)}};
    return m_ports.books.log(transaction, {fiscal::event::handedOver, facts, by});
}

Result<QString> HandOver::qrText(qint64 ticket) const
{
    COMPTOIR_TRY(const int copies, m_ports.books.copiesOf(ticket));
    COMPTOIR_TRY(const TicketPaper paper, paperOf(ticket, copies));
    return compactTicket(paper, m_settings.words);
}

Result<void> HandOver::mail(qint64 ticket, const QString &address, const QString &by)
{
    if (m_settings.isTraining)
        return fail("mail/training"); // a real person would get a ticket that is none
    if (!m_ports.mail)
        return fail("mail/not-set");
    COMPTOIR_TRY(const auto to, mail::MailAddress::parse(address));
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_ports.database));
    COMPTOIR_TRY(const int copies, m_ports.books.copiesOf(ticket));
    COMPTOIR_TRY(const TicketPaper paper, paperOf(ticket, copies));
    COMPTOIR_CHECK(m_ports.books.appendCopy(*transaction, {ticket, copies, Handover::Mailed, by}));
    COMPTOIR_CHECK(logHandover(*transaction, ticket, Handover::Mailed, by));
    COMPTOIR_CHECK(m_ports.mail->add(*transaction, {ticket, to, paper.shop.name},
                                     composeTicket(paper, m_settings.words)));
    return transaction->commit();
}

Result<void> HandOver::print(const print::Document &document)
{
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_ports.database));
    COMPTOIR_CHECK(queue(*transaction, document));
    return transaction->commit();
}

Result<void> HandOver::openDrawer(const QString &by)
{
    if (m_settings.isTraining)
        return fail("till/training");
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_ports.database));
    COMPTOIR_CHECK(m_ports.books.log(*transaction, {fiscal::event::drawerOpened, {}, by}));
    COMPTOIR_CHECK(queuePulse(*transaction));
    return transaction->commit();
}

Result<TicketPaper> HandOver::paperOf(qint64 number, int copies) const
{
    TicketPaper paper;
    COMPTOIR_TRY(paper.ticket, m_ports.books.ticket(number));
    COMPTOIR_TRY(paper.shop, m_ports.books.establishmentOf(paper.ticket));
    COMPTOIR_TRY(paper.hasGuarantee, m_ports.books.hasGuarantee(paper.ticket));
    paper.mentions = mentionsOf(m_ports.law, m_settings.words.language, paper.ticket.businessDay);
    paper.isTraining = m_settings.isTraining;
    if (copies > 0)
        paper.duplicate = Duplicate{copies, m_ports.clock.now()};
    return paper;
}

Result<ReportPaper> HandOver::paperOfReport(qint64 closing) const
{
    ReportPaper paper;
    COMPTOIR_TRY(paper.report, m_ports.books.report(closing));
    COMPTOIR_TRY(paper.shop, m_ports.books.establishment());
    paper.registerId = m_settings.registerId;
    paper.software = m_settings.software;
    paper.isTraining = m_settings.isTraining;
    const bool isClosed = paper.report.closedAt != Instant();
    const Instant at = isClosed ? paper.report.closedAt : m_ports.clock.now();
    paper.utcOffsetMinutes = m_settings.utcOffsetMinutes ? m_settings.utcOffsetMinutes(at) : 0;
    return paper;
}

Result<void> HandOver::queue(Transaction &transaction, const print::Document &document,
                             qint64 ticket)
{
    const QByteArray bytes = print::renderEscPos(document, m_settings.printer, m_ports.print);
    COMPTOIR_CHECK(m_ports.queue.add(transaction, {document.title, bytes, ticket}));
    return {};
}

Result<void> HandOver::queuePulse(Transaction &transaction)
{
    const print::Document pulse{m_settings.words.cash, {}, false, true};
    const QByteArray bytes = print::renderEscPos(pulse, m_settings.printer, m_ports.print);
    COMPTOIR_CHECK(
        m_ports.queue.add(transaction, {pulse.title, bytes, 0, RetryPolicy::pulsePatience}));
    return {};
}

} // namespace comptoir::receipts
