// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/FutureAnswer.h"
#include "ui/format/VerdictText.h"
#include "ui/vouchers/VouchersController.h"

#include <algorithm>

namespace comptoir::vouchers {

using format::whenAnswered;

namespace {

/// As much of a debit's verdict as the list of the last ones tells.
Verdict pastDebit(const RecentVerdict &recent)
{
    Verdict verdict;
    verdict.isPast = true;
    verdict.provisional = recent.travelled == Travelled::Here;
    verdict.id = recent.undone ? VerdictId::Undone
        : verdict.provisional  ? VerdictId::A1Provisional
                               : VerdictId::G2Debited;
    verdict.online = !verdict.provisional;
    verdict.debited = recent.debited;
    verdict.codeTail = recent.codeTail;
    verdict.commit = recent.commit;
    verdict.undoUntil = recent.undoUntil;
    verdict.at = recent.at;
    return verdict;
}

/// What a full disk says of debits is another matter here.
Error refundError(const Error &error)
{
    const bool unsaved = error.code.startsWith("store/") || error.code.startsWith("till/");
    return unsaved ? Error{"voucher/refund-not-saved", error.detail, {}} : error;
}

} // namespace

void VouchersController::showLast()
{
    if (m_phase == Phase::Debiting || m_phase == Phase::Checking || m_undoing)
        return;
    if (!m_last) { // of an earlier run
        const auto debit = std::find_if(m_recent.begin(), m_recent.end(),
                                        [](const auto &recent) { return !recent.commit.isNull(); });
        return debit == m_recent.end() ? void() : show(debit->commit);
    }
    next();
    m_verdict = m_last;
    m_doneAt = m_clock.bootMs();
    if (const auto recent = recentOf(m_verdict->commit))
        m_verdict->refunded = recent->refunded;
    enter(Phase::Done);
}

std::optional<RecentVerdict> VouchersController::recentOf(OpId commit) const
{
    const auto found = std::find_if(m_recent.begin(), m_recent.end(), [commit](const auto &recent) {
        return !commit.isNull() && recent.commit == commit;
    });
    return found == m_recent.end() ? std::nullopt : std::optional(*found);
}

void VouchersController::show(OpId commit)
{
    const auto recent = recentOf(commit);
    if (recent && recent->travelled == Travelled::Refused)
        return Q_EMIT questionRequested();
    const auto found = m_session.constFind(commit);
    if (found != m_session.constEnd())
        m_last = *found;
    else if (recent)
        m_last = pastDebit(*recent);
    else
        return;
    if (recent && recent->undoUntil && !m_undoUntil.contains(commit))
        m_undoUntil.insert(commit, m_clock.bootMs() + recent->undoUntil->msSince(m_clock.now()));
    showLast();
}

Money VouchersController::refundable() const
{
    if (m_phase != Phase::Done || !m_verdict || !format::saysDebited(*m_verdict) || m_undoing)
        return {};
    const auto recent = recentOf(m_verdict->commit);
    if (!recent || recent->undone || recent->travelled == Travelled::Refused)
        return {};
    return recent->debited - recent->refunded;
}

void VouchersController::refund(OpId commit, Money amount, RefundReason reason)
{
    if (m_refunding || !amount.isPositive())
        return;
    m_refunding = true;
    m_error.reset();
    whenAnswered(m_desk.refund(commit, amount, reason), this,
                 [this](const auto &result) { onRefunded(result); });
}

// The customer at the counter goes first: a code that was read meanwhile stays on screen.
void VouchersController::onRefunded(const Result<Refund> &result)
{
    m_refunding = false;
    if (!result)
        m_error = refundError(result.error());
    refresh();
    if (m_phase != Phase::Ready && m_phase != Phase::Done)
        return Q_EMIT changed();
    m_doneAt = m_answeredAt = m_clock.bootMs();
    if (result) {
        Verdict refunded;
        refunded.id = VerdictId::Undone;
        refunded.reason = "voucher/refund";
        refunded.debited = result->amount;
        refunded.at = result->at;
        if (const auto recent = recentOf(result->commit))
            refunded.codeTail = recent->codeTail;
        m_verdict = m_last = refunded;
        m_due = {};
        m_amount.clear();
    }
    enter(m_verdict ? Phase::Done : Phase::Ready);
    Q_EMIT cueGiven(result ? format::verdictCue(*m_verdict) : theme::Cue::No);
}

void VouchersController::setHeld(bool held)
{
    m_held = held;
    m_doneAt = m_clock.bootMs();
}

} // namespace comptoir::vouchers
