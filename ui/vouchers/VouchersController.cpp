// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/VouchersController.h"

#include "ui/format/FutureAnswer.h"
#include "ui/format/VerdictText.h"

namespace comptoir::vouchers {

using format::whenAnswered;

namespace {
constexpr qint64 sameCodeMs = 700; // ux.md §5.2
constexpr qint64 slowMs = 300; // ux.md §7
constexpr qint64 freshMs = 1000;
constexpr qint64 doubleTapMs = 600;
constexpr int recentCount = 20;
constexpr int tickMs = 250;
} // namespace

VouchersController::VouchersController(VoucherDesk &desk, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_clock(clock)
{
    m_ticks.setInterval(tickMs);
    connect(&m_ticks, &QTimer::timeout, this, &VouchersController::tick);
    m_ticks.start();
}

void VouchersController::enter(Phase phase)
{
    m_phase = phase;
    m_limitRefused = false;
    m_lossQuestion.reset();
    m_slow = false;
    Q_EMIT changed();
}

std::optional<Verdict> VouchersController::shownVerdict() const
{
    if (!m_slow)
        return m_verdict;
    Verdict checking;
    checking.id = VerdictId::V0Checking;
    return checking;
}

bool VouchersController::isFresh() const
{
    return m_verdict && m_clock.bootMs() - m_answeredAt < freshMs;
}

bool VouchersController::isDebitable() const
{
    return (m_phase == Phase::Answer || m_phase == Phase::Debiting) && m_verdict
        && !m_verdict->check.isEmpty() && m_verdict->most.isPositive();
}

bool VouchersController::canDebit() const
{
    return m_phase == Phase::Answer && isDebitable() && m_amount.value().isPositive()
        && m_amount.value() <= m_verdict->most;
}

Money VouchersController::leftToPay() const
{
    if (m_phase != Phase::Done || !m_verdict || !format::saysDebited(*m_verdict))
        return m_due;
    return std::max(Money(), m_due - m_verdict->debited);
}

Money VouchersController::loss() const
{
    if (!isDebitable() || !m_verdict->indivisible || m_due.isZero())
        return {};
    return std::max(Money(), m_amount.value() - m_due);
}

qint64 VouchersController::undoSeconds() const
{
    if (!m_verdict || m_verdict->commit.isNull() || !m_verdict->undoUntil)
        return 0;
    if (m_verdict->refunded.isPositive())
        return 0; // a part is back on the voucher: the rest is refunded, not undone
    const bool debitedHere = m_verdict->id == VerdictId::R1DebitedHere && m_phase == Phase::Answer;
    if (!debitedHere && !(m_phase == Phase::Done && format::saysDebited(*m_verdict)))
        return 0;
    const qint64 leftMs = m_undoUntil.value(m_verdict->commit) - m_clock.bootMs();
    return std::max<qint64>(0, (leftMs + 999) / 1000);
}

bool VouchersController::mayLeave() const
{
    return m_phase != Phase::Done || m_clock.bootMs() - m_doneAt >= doubleTapMs;
}

// A code that stays before the camera is one scan, however long it stays.
bool VouchersController::isRepeated(const QString &text)
{
    const qint64 at = m_clock.bootMs();
    const bool repeated = text == m_seenText && at - m_seenAt < sameCodeMs;
    m_seenText = text;
    m_seenAt = at;
    return repeated;
}

void VouchersController::onScanned(const QString &text, ScanSource source)
{
    // A question to the customer goes before the next code.
    if (text.isEmpty() || isRepeated(text) || m_phase == Phase::Debiting || m_undoing
        || m_lossQuestion)
        return;
    if (m_phase == Phase::Ready)
        m_due = m_amount.value();
    else if (m_phase == Phase::Done)
        m_due = leftToPay(); // a second voucher for the same customer
    else if (m_due.isZero() && !m_amount.isPreset())
        m_due = m_amount.value();
    Q_EMIT cueGiven(theme::Cue::Click);
    m_error.reset();
    m_verdict.reset();
    m_askedAt = m_clock.bootMs();
    enter(Phase::Checking);
    QTimer::singleShot(slowMs, this, &VouchersController::lookAtCheck);
    const quint64 question = ++m_question;
    whenAnswered(m_desk.check({text, source}), this, [this, question](const auto &result) {
        if (question == m_question)
            onChecked(result);
    });
}

void VouchersController::lookAtCheck()
{
    if (m_phase != Phase::Checking || m_slow || m_clock.bootMs() - m_askedAt < slowMs)
        return;
    m_slow = true;
    Q_EMIT changed();
}

// Unlike an answer it takes nobody's verdict off the screen.
void VouchersController::onUnreadable()
{
    if (m_phase != Phase::Ready)
        return;
    Verdict unreadable;
    unreadable.id = VerdictId::N5Unreadable;
    unreadable.at = m_clock.now();
    m_due = m_amount.value();
    present(unreadable);
}

void VouchersController::onChecked(const Result<Verdict> &result)
{
    if (!result) {
        m_error = result.error();
        m_amount.clear();
        if (m_due.isPositive())
            m_amount.preset(m_due);
        enter(Phase::Ready);
        Q_EMIT cueGiven(theme::Cue::No);
        return;
    }
    present(*result);
    refresh();
}

void VouchersController::present(const Verdict &verdict)
{
    startUndoTime(verdict);
    m_verdict = verdict;
    m_last = verdict;
    if (verdict.online)
        m_tillLeft.reset();
    else if (verdict.tillLeft.isPositive() || verdict.id == VerdictId::R8OfflineLimit)
        m_tillLeft = verdict.tillLeft;
    m_amount.clear();
    if (verdict.indivisible && verdict.most.isPositive())
        m_amount.preset(verdict.most);
    else if (m_due.isPositive() && verdict.most.isPositive())
        m_amount.preset(std::min(m_due, verdict.most));
    m_answeredAt = m_clock.bootMs();
    enter(Phase::Answer);
    Q_EMIT cueGiven(format::verdictCue(verdict));
}

void VouchersController::press(const QString &key)
{
    if (m_phase == Phase::Debiting || m_phase == Phase::Checking || m_undoing)
        return;
    if (m_phase == Phase::Done || (m_phase == Phase::Answer && !isDebitable()))
        next(); // the next customer's amount
    if (isDebitable() && m_verdict->indivisible)
        return;
    const auto limit = isDebitable() ? std::optional(m_verdict->most) : std::nullopt;
    m_limitRefused = m_amount.press(key, limit) == AmountEntry::Pressed::OverLimit;
    Q_EMIT changed();
}

void VouchersController::erase()
{
    if (m_phase != Phase::Ready && !(m_phase == Phase::Answer && isDebitable()))
        return;
    if (isDebitable() && m_verdict->indivisible)
        return;
    m_limitRefused = false;
    m_amount.erase();
    Q_EMIT changed();
}

void VouchersController::clearAmount()
{
    if (m_phase != Phase::Ready && !(m_phase == Phase::Answer && isDebitable()))
        return;
    if (isDebitable() && m_verdict->indivisible)
        return;
    m_limitRefused = false;
    m_amount.clear();
    Q_EMIT changed();
}

void VouchersController::takeAll()
{
    if (m_phase != Phase::Answer || !isDebitable())
        return;
    m_limitRefused = false;
    m_amount.preset(m_verdict->most);
    Q_EMIT changed();
}

void VouchersController::takeDue()
{
    if (m_phase != Phase::Answer || !isDebitable() || m_due.isZero() || m_verdict->indivisible)
        return;
    m_limitRefused = false;
    m_amount.preset(std::min(m_due, m_verdict->most));
    Q_EMIT changed();
}

void VouchersController::debit()
{
    if (!canDebit() || m_lossQuestion)
        return;
    if (!loss().isPositive())
        return commitDebit();
    m_lossQuestion = loss();
    Q_EMIT changed();
}

void VouchersController::answerLoss(bool accepted)
{
    if (!m_lossQuestion)
        return;
    m_lossQuestion.reset();
    if (accepted)
        return commitDebit();
    Q_EMIT changed();
}

void VouchersController::commitDebit()
{
    m_error.reset();
    enter(Phase::Debiting);
    whenAnswered(m_desk.debit(m_verdict->check, m_amount.value()), this,
                 [this](const auto &result) { onDebited(result); });
}

void VouchersController::onDebited(const Result<Verdict> &result)
{
    if (!result) {
        // Amount and verdict stay: the shopkeeper decides whether to try again.
        m_error = result.error();
        enter(Phase::Answer);
        Q_EMIT cueGiven(theme::Cue::No);
        return;
    }
    if (!format::saysDebited(*result)) {
        present(*result); // refused at the last moment
    } else {
        remember(*result);
        startUndoTime(*result);
        m_verdict = *result;
        m_justDebited = true;
        m_doneAt = m_answeredAt = m_clock.bootMs();
        enter(Phase::Done);
        Q_EMIT cueGiven(format::verdictCue(*result));
    }
    refresh();
}

// Both instants are the territory's time; the wall clock of this machine may be anything.
void VouchersController::startUndoTime(const Verdict &verdict)
{
    if (!verdict.commit.isNull() && verdict.undoUntil)
        m_undoUntil.insert(verdict.commit,
                           m_clock.bootMs() + verdict.undoUntil->msSince(verdict.at));
}

void VouchersController::remember(const Verdict &verdict)
{
    m_last = verdict;
    m_session.insert(verdict.commit, verdict);
    if (!verdict.online)
        m_tillLeft = verdict.tillLeft;
}

void VouchersController::undo()
{
    if (undoSeconds() == 0 || m_undoing)
        return;
    m_undoing = true;
    m_error.reset();
    Q_EMIT changed();
    whenAnswered(m_desk.undo(m_verdict->commit), this,
                 [this](const auto &result) { onUndone(result); });
}

void VouchersController::onUndone(const Result<Verdict> &result)
{
    m_undoing = false;
    m_doneAt = m_clock.bootMs();
    if (!result) {
        m_error = result.error();
    } else {
        if (m_verdict)
            m_session.remove(m_verdict->commit);
        m_verdict = *result;
        m_last = *result;
        m_answeredAt = m_doneAt;
    }
    enter(Phase::Done);
    Q_EMIT cueGiven(result ? format::verdictCue(*result) : theme::Cue::No);
    refresh();
}

void VouchersController::next()
{
    if (m_phase == Phase::Debiting || m_undoing)
        return;
    ++m_question;
    m_justDebited = false;
    m_verdict.reset();
    m_error.reset();
    m_due = {};
    m_amount.clear();
    enter(Phase::Ready);
}

void VouchersController::back()
{
    if (m_phase == Phase::Done)
        return next();
    if (m_phase == Phase::Ready) {
        m_error.reset();
        return clearAmount();
    }
    const Money due = m_due;
    next();
    if (m_phase == Phase::Ready && due.isPositive())
        m_amount.preset(due);
    Q_EMIT changed();
}

void VouchersController::settle(OpId claim, bool customerLeft)
{
    if (m_settling)
        return;
    m_settling = true;
    whenAnswered(m_desk.settle(claim, customerLeft, m_operator), this, [this](const auto &result) {
        m_settling = false;
        if (!result)
            m_error = result.error();
        else if (format::saysDebited(*result))
            remember(*result);
        // The customer at the counter goes first: no phase changes here.
        Q_EMIT changed();
        refresh();
    });
}

void VouchersController::report(const Error &error)
{
    m_error = error;
    Q_EMIT changed();
}

void VouchersController::setSyncStatus(const store::SyncStatus &status)
{
    const bool acknowledged = status.lastAcknowledged != m_sync.lastAcknowledged;
    if (status.link == store::Link::Online)
        m_tillLeft.reset();
    m_sync = status;
    Q_EMIT changed();
    if (acknowledged)
        refresh();
}

void VouchersController::refresh()
{
    whenAnswered(m_desk.recent(recentCount), this, [this](const auto &result) {
        if (!result)
            return; // the list is a comfort; an error of the desk shows where it matters
        m_recent = *result;
        Q_EMIT recentChanged();
    });
    whenAnswered(m_desk.openClaims(), this, [this](const auto &result) {
        if (!result)
            return;
        m_openClaims = *result;
        Q_EMIT openClaimsChanged();
    });
}

void VouchersController::setShowsPreview(bool shows)
{
    if (shows == m_showsPreview)
        return;
    m_showsPreview = shows;
    Q_EMIT previewChanged(shows);
    Q_EMIT changed();
}

void VouchersController::tick()
{
    lookAtCheck();
    if (m_phase != Phase::Done || m_undoing || m_held)
        return;
    if (m_returnMs > 0 && m_clock.bootMs() - m_doneAt >= m_returnMs && !m_error)
        return next();
    Q_EMIT secondPassed();
}

} // namespace comptoir::vouchers
