// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/StaffController.h"

#include "ui/format/FutureAnswer.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace comptoir::staff {

using format::whenAnswered;

namespace {

constexpr qint64 countdownMs = 15'000; // ux.md S15
constexpr qint64 graceMs = 10'000;
constexpr qint64 badgeAgainMs = 3'000;

int secondsUp(qint64 ms)
{
    return int((std::max(ms, qint64(0)) + 999) / 1000);
}

/// Events pass the window first, then the widget in it.
bool isCustomers(const QObject *watched)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    const QObject *window = widget ? widget->window() : watched;
    return window->property(StaffController::facesCustomer).toBool();
}

} // namespace

StaffController::StaffController(StaffDesk &desk, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_clock(clock)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &StaffController::tick);
}

void StaffController::configure(int idleMinutes, bool guestAllowed)
{
    m_idleMinutes = idleMinutes;
    if (m_guestAllowed != guestAllowed) {
        m_guestAllowed = guestAllowed;
        Q_EMIT operatorsChanged();
    }
}

void StaffController::refresh()
{
    whenAnswered(m_desk.operators(), this, [this](const auto &operators) {
        if (operators)
            take(*operators);
        else
            Q_EMIT failed(operators.error());
    });
}

void StaffController::take(std::vector<Operator> operators)
{
    const bool first = !std::exchange(m_loaded, true);
    const auto before = current();
    const bool wasThere = before.has_value();
    const bool hadNone = m_operators.empty();
    m_operators = std::move(operators);
    // Who enters the first name is the one at the till: no lock in the middle of it.
    if (!first && hadNone && hasLock()) {
        m_current = m_operators.front().id;
        noteInput();
    }
    if (m_operators.empty())
        m_second.stop();
    else
        m_second.start();
    Q_EMIT operatorsChanged();
    if (before != current())
        Q_EMIT operatorChanged();
    if (m_locked && m_operators.empty()) {
        m_locked = false;
        Q_EMIT unlocked();
    } else if (hasLock() && (first || (wasThere && !current()))) {
        lock();
    } else if (m_locked && !chosen()) {
        choose(m_operators.front().id);
    }
}

std::optional<Operator> StaffController::find(OperatorId id) const
{
    const auto found = std::find_if(m_operators.begin(), m_operators.end(),
                                    [id](const Operator &person) { return person.id == id; });
    return found == m_operators.end() ? std::nullopt : std::optional(*found);
}

QString StaffController::currentName() const
{
    const auto person = current();
    return person ? person->name : QString();
}

std::vector<Operator> StaffController::thoseWhoMay(Right right) const
{
    std::vector<Operator> result;
    std::copy_if(m_operators.begin(), m_operators.end(), std::back_inserter(result),
                 [right](const Operator &person) { return staff::may(person.role, right); });
    return result;
}

bool StaffController::may(Right right) const
{
    if (!m_loaded)
        return false; // nobody knows yet whether there is a manager to ask
    const auto person = current();
    return staff::may(person ? person->role : Role::Cashier, right)
        || thoseWhoMay(Right::EditStaff).empty();
}

int StaffController::discountLimit() const
{
    const auto person = current();
    return m_limits.of(person ? person->role : Role::Cashier);
}

void StaffController::choose(OperatorId id)
{
    if (m_chosen == id)
        return;
    m_chosen = id;
    Q_EMIT chosenChanged();
}

int StaffController::waitSeconds(OperatorId id) const
{
    return secondsUp(m_waitUntilMs.value(id, 0) - m_clock.bootMs());
}

void StaffController::noteWait(OperatorId id, int seconds)
{
    m_waitUntilMs[id] = m_clock.bootMs() + seconds * qint64(1000);
}

void StaffController::lock(OperatorId next)
{
    if (!hasLock())
        return;
    setCountdown(0);
    const OperatorId likely = find(next) ? next : m_current;
    choose(find(likely) ? likely : m_operators.front().id);
    if (std::exchange(m_locked, true))
        return;
    noteLeft();
    Q_EMIT locked();
}

// The log may miss it on a full disk; the lock must not.
void StaffController::noteLeft()
{
    if (!m_current.isNull())
        whenAnswered(m_desk.noteLeft(m_current), this, [](const Result<void> &) {});
}

void StaffController::unlock(OperatorId id, const QString &pin)
{
    if (m_locked && waitSeconds(id) == 0)
        tryToOpen({id, pin});
}

void StaffController::takeBadge(const QString &scanned)
{
    noteInput(); // somebody is there, though no key was touched
    // What stays before the camera is one badge, not one each second.
    const bool isSeen = scanned == m_badgeSeen && m_clock.bootMs() - m_badgeSeenMs < badgeAgainMs;
    m_badgeSeen = scanned;
    m_badgeSeenMs = m_clock.bootMs();
    if (isSeen)
        return;
    if (m_claimant && !m_locked)
        Q_EMIT badgeShown(scanned);
    else
        tryToOpen({{}, {}, scanned});
}

void StaffController::tryToOpen(const Proof &proof)
{
    if (std::exchange(m_asking, true))
        return;
    whenAnswered(m_desk.unlock(proof), this, [this](const Result<Unlocking> &unlocking) {
        m_asking = false;
        if (!unlocking) {
            Q_EMIT failed(unlocking.error());
            if (unlocking.error().is("staff/unknown"))
                refresh(); // a list made anew would wipe the words away
        } else if (unlocking->unlocked) {
            open(unlocking->person);
        } else {
            noteWait(unlocking->person, unlocking->waitSeconds);
            Q_EMIT refused(unlocking->waitSeconds);
        }
    });
}

void StaffController::enterAsGuest()
{
    if (!m_locked || !m_guestAllowed || m_asking)
        return;
    open({});
    whenAnswered(m_desk.noteGuest(), this, [](const Result<void> &) {});
}

void StaffController::open(OperatorId id)
{
    const bool other = id != m_current;
    if (other && !m_locked) // a badge hands over without a lock in between
        noteLeft();
    m_current = id;
    m_waitUntilMs.remove(id);
    m_unlockedMs = m_lastInputMs = m_clock.bootMs();
    m_locked = false;
    if (other)
        Q_EMIT operatorChanged();
    Q_EMIT unlocked();
}

void StaffController::allow(const Proof &proof, const Act &act, const Checked &done)
{
    whenAnswered(m_desk.allow({proof, act, currentName()}), this,
                 [this, done](const Result<Unlocking> &unlocking) {
                     if (unlocking)
                         noteWait(unlocking->person, unlocking->waitSeconds);
                     done(unlocking);
                 });
}

void StaffController::makeBadge(OperatorId id, const BadgeMade &done)
{
    whenAnswered(m_desk.makeBadge(id, currentName()), this,
                 [this, done](const Result<QString> &code) {
                     refresh();
                     done(code);
                 });
}

void StaffController::withdrawBadge(OperatorId id, const Asked &done)
{
    whenAnswered(m_desk.withdrawBadge(id, currentName()), this,
                 [this, done](const Result<void> &withdrawn) {
                     refresh();
                     done(withdrawn);
                 });
}

void StaffController::save(const Operator &person, const QString &pin, const Asked &done)
{
    whenAnswered(m_desk.save(person, pin, currentName()), this, [this, done](const auto &saved) {
        refresh();
        done(saved ? Result<void>() : fail(saved.error()));
    });
}

void StaffController::remove(OperatorId id, const Asked &done)
{
    whenAnswered(m_desk.remove(id, currentName()), this, [this, done](const auto &removed) {
        refresh();
        done(removed);
    });
}

void StaffController::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        noteInput();
}

void StaffController::noteInput()
{
    m_lastInputMs = m_clock.bootMs();
    if (!m_locked)
        setCountdown(0);
}

bool StaffController::locksByItself() const
{
    const bool worthIt = std::any_of(m_operators.begin(), m_operators.end(),
                                     [](const Operator &person) { return person.hasPin; });
    return worthIt && !m_locked && !m_busy && m_idleMinutes > 0;
}

void StaffController::tick()
{
    if (locksByItself()) {
        const qint64 due = std::max(m_lastInputMs + m_idleMinutes * qint64(60'000),
                                    m_unlockedMs + graceMs);
        const qint64 leftMs = due - m_clock.bootMs();
        if (leftMs <= 0)
            lock();
        else
            setCountdown(leftMs <= countdownMs ? secondsUp(leftMs) : 0);
    }
    Q_EMIT ticked();
}

void StaffController::setCountdown(int seconds)
{
    if (std::exchange(m_countdown, seconds) != seconds)
        Q_EMIT countdownChanged(seconds);
}

bool StaffController::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::Wheel:
        if (!isCustomers(watched))
            noteInput();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace comptoir::staff
