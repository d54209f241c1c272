// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/staff/StaffDesk.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QWidget;

namespace comptoir::staff {

/// Who is at the till, and whether it is locked. Nothing else changes when it locks: what was
/// going on goes on behind (ux.md S15). A shop without operators has no lock.
class StaffController : public QObject
{
    Q_OBJECT
public:
    using Asked = std::function<void(const Result<void> &)>;
    using Checked = std::function<void(const Result<Unlocking> &)>;

    StaffController(StaffDesk &desk, const Clock &clock, QObject *parent = nullptr);

    /// Settings: 0 minutes: never by itself.
    void configure(int idleMinutes, bool guestAllowed);
    void setLimits(const DiscountLimits &limits) { m_limits = limits; }
    /// Reads the operators; the first time that there are some, the till locks.
    void refresh();

    const std::vector<Operator> &operators() const { return m_operators; }
    std::optional<Operator> find(OperatorId id) const;
    /// Nothing for a guest, or in a shop without operators.
    std::optional<Operator> current() const { return find(m_current); }
    QString currentName() const;
    bool hasLock() const { return !m_operators.empty(); }
    bool isLocked() const { return m_locked; }
    bool isGuestAllowed() const { return m_guestAllowed; }
    /// Whether who is at the till may do this without another's word: by the table of rights, or
    /// anybody in a shop that has no manager. A guest may what a cashier may.
    bool may(Right right) const;
    /// Up to how much off, in basis points, who is at the till goes without being asked.
    int discountLimit() const;
    /// Who can be asked for a word on it.
    std::vector<Operator> thoseWhoMay(Right right) const;

    /// Whose PIN the lock asks for.
    std::optional<Operator> chosen() const { return find(m_chosen); }
    void choose(OperatorId id);
    /// Seconds until a PIN of this operator is looked at again.
    int waitSeconds(OperatorId id) const;

    /// F12, the chip, or a switch to `next`. Nothing in a shop without operators.
    void lock(OperatorId next = {});
    void unlock(OperatorId id, const QString &pin);
    void enterAsGuest();
    /// A badge was scanned: for who asks for a manager's word just now, else it unlocks, or changes
    /// who is at the till.
    void takeBadge(const QString &scanned);
    /// Badges go to `badgeShown` while `claimant` lives, or until another claims them.
    void claimBadges(QObject *claimant) { m_claimant = claimant; }
    /// The camera for that place; null: back to the page.
    void askCamera(QWidget *slot) { Q_EMIT cameraAsked(slot); }
    bool areBadgesClaimed() const { return m_claimant; }
    /// Only looks at PIN or badge, for one act; allowed, it is in the log.
    void allow(const Proof &proof, const Act &act, const Checked &done);

    /// The badge's code, once; a badge of before is withdrawn.
    using BadgeMade = std::function<void(const Result<QString> &)>;
    void makeBadge(OperatorId id, const BadgeMade &done);
    void withdrawBadge(OperatorId id, const Asked &done);
    void save(const Operator &person, const QString &pin, const Asked &done);
    void remove(OperatorId id, const Asked &done);

    /// A debit is being confirmed: no lock by itself meanwhile.
    void setBusy(bool busy);
    /// Somebody is there. watch() hears keys, mouse and touch; a scan by camera is the owner's.
    void noteInput();
    void watch(QObject &application) { application.installEventFilter(this); }
    /// Property of a window that is not the seller's: what is tapped there is not heard.
    static constexpr char facesCustomer[] = "facesCustomer";
    /// Once a second while there are operators.
    void tick();
    /// Until the till locks by itself; 0 while that is more than 15 s away.
    int countdown() const { return m_countdown; }

Q_SIGNALS:
    void operatorsChanged();
    void operatorChanged();
    void chosenChanged();
    void locked();
    void unlocked();
    void refused(int waitSeconds);
    void failed(const comptoir::Error &error);
    void countdownChanged(int secondsLeft);
    void ticked();
    void badgeShown(const QString &scanned);
    void cameraAsked(QWidget *slot);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(std::vector<Operator> operators);
    void open(OperatorId id);
    void noteLeft();
    void tryToOpen(const Proof &proof);
    void noteWait(OperatorId id, int seconds);
    void setCountdown(int seconds);
    bool locksByItself() const;

    StaffDesk &m_desk;
    const Clock &m_clock;
    QTimer m_second;
    std::vector<Operator> m_operators;
    OperatorId m_current;
    OperatorId m_chosen;
    bool m_loaded = false;
    bool m_locked = false;
    bool m_asking = false;
    bool m_busy = false;
    bool m_guestAllowed = false;
    DiscountLimits m_limits;
    QPointer<QObject> m_claimant;
    QString m_badgeSeen;
    qint64 m_badgeSeenMs = 0;
    int m_idleMinutes = 5;
    int m_countdown = 0;
    qint64 m_lastInputMs = 0;
    qint64 m_unlockedMs = 0;
    QHash<OperatorId, qint64> m_waitUntilMs;
};

} // namespace comptoir::staff
