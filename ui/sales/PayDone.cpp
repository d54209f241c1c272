// SPDX-License-Identifier: GPL-3.0-or-later
// After the sale: how its ticket leaves, and the way to the next one.
#include "ui/sales/PayController.h"

#include "ui/format/FutureAnswer.h"

namespace comptoir::sales {

using format::whenAnswered;

namespace {
constexpr qint64 printMs = 1000;
constexpr qint64 doneMs = 600; // no half of a double tap takes the change off the screen
} // namespace

bool PayController::mayLeave() const
{
    return m_phase != Phase::Done || m_ports.sell.clock.bootMs() - m_doneAt >= doneMs;
}

void PayController::noteHandover(receipts::Handover how)
{
    m_handover = how;
    whenAnswered(
        m_ports.sell.receipts.noteHandover(m_done->ticket.number, how, m_ports.sell.seller().name),
        this, [this](const auto &result) {
            if (!result)
                report(result.error());
        });
}

void PayController::noteNoTicket()
{
    if (!m_handover)
        noteHandover(receipts::Handover::None);
}

void PayController::noTicket()
{
    if (m_phase != Phase::Done || !mayLeave())
        return;
    noteNoTicket();
    finish();
}

void PayController::showQr()
{
    if (m_phase != Phase::Done || std::exchange(m_qrAsked, true))
        return; // each time would be a copy in the books
    whenAnswered(m_ports.sell.receipts.qrText(m_done->ticket.number), this,
                 [this](const auto &result) {
                     if (!result) {
                         m_qrAsked = false;
                         return report(result.error());
                     }
                     if (m_phase != Phase::Done)
                         return;
                     m_qr = *result;
                     noteHandover(receipts::Handover::QrShown);
                     Q_EMIT changed();
                 });
}

void PayController::print()
{
    const qint64 now = m_ports.sell.clock.bootMs();
    if (m_phase != Phase::Done || now - m_printedAt < printMs)
        return; // the other half of a double tap would be a DUPLICATA
    m_printedAt = now;
    m_handover = receipts::Handover::Printed;
    whenAnswered(
        m_ports.sell.receipts.printTicket(m_done->ticket.number, m_ports.sell.seller().name), this,
        [this](const auto &result) {
            if (!result)
                return report(result.error());
            if (m_phase != Phase::Done)
                return;
            noteHandover(receipts::Handover::Printed);
            look();
        });
    Q_EMIT changed();
}

/// A job that failed waits in its queue; the sale is done all the same.
void PayController::look()
{
    whenAnswered(m_ports.sell.receipts.waitingJobs(), this, [this](const auto &result) {
        if (!result || m_phase != Phase::Done)
            return;
        std::optional<receipts::PrintJob> failed;
        for (const receipts::PrintJob &job : *result)
            if (!job.problem.isEmpty())
                failed = job;
        if (failed == m_failed)
            return;
        m_failed = failed;
        Q_EMIT changed();
    });
}

void PayController::retryPrint()
{
    if (!m_failed)
        return;
    whenAnswered(m_ports.sell.receipts.retry(m_failed->id, m_ports.sell.seller().name), this,
                 [this](const auto &result) {
                     if (!result)
                         return report(result.error());
                     look();
                 });
}

void PayController::mail(const QString &address)
{
    if (m_phase != Phase::Done || address.trimmed().isEmpty())
        return;
    whenAnswered(m_ports.sell.receipts.mail(m_done->ticket.number, address.trimmed(),
                                            m_ports.sell.seller().name),
                 this, [this](const auto &result) {
                     if (!result)
                         return report(result.error());
                     m_error.reset();
                     m_handover = receipts::Handover::Mailed;
                     Q_EMIT changed();
                 });
}

void PayController::finish()
{
    if (m_phase == Phase::Done && mayLeave())
        leaveDone();
}

void PayController::leaveDone()
{
    m_looks.stop();
    m_cart = {};
    m_error.reset();
    m_phase = Phase::Open;
    Q_EMIT finished();
}

} // namespace comptoir::sales
