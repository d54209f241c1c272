// SPDX-License-Identifier: GPL-3.0-or-later
// The voucher of the town as a means of payment.
#include "ui/sales/PayController.h"

#include "ui/format/FutureAnswer.h"
#include "ui/format/VerdictText.h"

namespace comptoir::sales {

using fiscal::Means;
using format::whenAnswered;

void PayController::onScanned(const QString &text, vouchers::ScanSource source)
{
    if (text.isEmpty())
        return;
    if (m_phase == Phase::Done) { // a scan is no double tap: it is the next customer's
        noteNoTicket();
        leaveDone();
        Q_EMIT nextScanned(text);
        return;
    }
    const bool isTaken = (m_phase == Phase::Open || m_phase == Phase::Voucher) && !m_preparing
        && !m_balance.isSettled && !isRefund();
    if (!isTaken) {
        Q_EMIT cueGiven(theme::Cue::No); // never in silence
        return;
    }
    Q_EMIT cueGiven(theme::Cue::Click);
    m_error.reset();
    m_verdict.reset();
    m_checking = true;
    enter(Phase::Voucher);
    const quint64 question = ++m_question;
    whenAnswered(m_ports.vouchers.check({text, source}), this,
                 [this, question](const auto &result) {
                     if (question != m_question)
                         return;
                     m_checking = false;
                     if (!result)
                         return report(result.error());
                     m_verdict = *result;
                     Q_EMIT changed();
                     Q_EMIT cueGiven(format::verdictCue(*result));
                 });
}

bool PayController::canUseVoucher() const
{
    return m_phase == Phase::Voucher && !m_preparing && m_verdict && !m_verdict->check.isEmpty()
        && m_verdict->most.isPositive() && voucherAmount().isPositive()
        && voucherLoss().isZero(); // nothing is given back of a voucher
}

Money PayController::voucherAmount() const
{
    if (!m_verdict)
        return {};
    return m_verdict->indivisible ? m_verdict->most : std::min(asked(), m_verdict->most);
}

Money PayController::voucherLoss() const
{
    return std::max(Money(), voucherAmount() - m_balance.remaining);
}

void PayController::useVoucher()
{
    if (!canUseVoucher())
        return;
    m_preparing = true;
    Q_EMIT changed();
    whenAnswered(m_ports.sell.desk.prepareVoucher(m_verdict->check, voucherAmount()), this,
                 [this](const auto &result) { onPrepared(result); });
}

void PayController::onPrepared(const Result<PreparedVoucher> &result)
{
    m_preparing = false;
    if (!result)
        return report(result.error());
    const bool isOurs = m_phase == Phase::Voucher && m_verdict;
    Tender tender;
    tender.means = Means::TownVoucher;
    tender.voucher = result->handle;
    if (!isOurs)
        return release(tender); // left in the meantime
    if (result->handle.isEmpty()) {
        m_verdict = result->verdict; // refused at the last moment
        Q_EMIT changed();
        Q_EMIT cueGiven(format::verdictCue(*m_verdict));
        return;
    }
    const vouchers::Verdict checked = *std::exchange(m_verdict, std::nullopt);
    tender.amount = checked.indivisible ? checked.most : std::min(asked(), checked.most);
    tender.reference = checked.codeTail;
    tender.remaining = std::max(Money(), checked.balance - tender.amount);
    tender.lastDay = checked.lastDay;
    tender.provisional = !checked.online;
    m_phase = Phase::Open;
    addTender(tender);
}

} // namespace comptoir::sales
