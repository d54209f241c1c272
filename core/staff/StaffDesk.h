// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/staff/Operator.h"
#include "core/staff/StaffRights.h"

#include <QFuture>

#include <vector>

namespace comptoir::staff {

/// How a try to unlock ended.
struct Unlocking
{
    bool unlocked = false;
    int waitSeconds = 0; ///< before the next try is looked at (ux.md S15: 0/0/0/5/15/60)
    OperatorId person = {}; ///< whose PIN or badge it was
};

/// Who somebody says to be: a person and the PIN, or what was read from a badge.
struct Proof
{
    OperatorId person;
    QString pin;
    QString badge = {}; ///< then it says the person too
};

/// An act of somebody at the till that needs a manager's word.
struct Override
{
    Proof proof; ///< of who allows it
    Act act;
    QString askedBy; ///< who stands at the till
};

/// What lock, operator switch and settings ask of the till. Calls return at once; futures finish
/// on the engine thread. `by`: who stands at the till, for the event log. Errors:
/// "staff/pin-length", "staff/pin-digits", "staff/name-empty", "staff/name-taken",
/// "staff/last-manager", "staff/unknown", "staff/ended" (fact `last_day`), "staff/badge-unknown",
/// "staff/badge-withdrawn", "staff/not-allowed", "store/…".
class StaffDesk
{
public:
    StaffDesk() = default;
    StaffDesk(const StaffDesk &) = delete;
    StaffDesk &operator=(const StaffDesk &) = delete;
    virtual ~StaffDesk() = default;

    virtual QFuture<Result<std::vector<Operator>>> operators() = 0;
    /// Adds (null id), or changes name, role, last day and PIN. `pin`: 4 to 6 digits; empty: the
    /// PIN stays if person.hasPin, else nobody is asked for one.
    virtual QFuture<Result<Operator>> save(const Operator &person, const QString &pin,
                                           const QString &by) = 0;
    virtual QFuture<Result<void>> remove(OperatorId id, const QString &by) = 0;
    /// At the lock: who is unlocked is at the till from here.
    virtual QFuture<Result<Unlocking>> unlock(const Proof &proof) = 0;
    /// Looks at a manager's PIN or badge for one act; allowed, it is in the log.
    virtual QFuture<Result<Unlocking>> allow(const Override &request) = 0;
    /// The till was left: locked, or handed over.
    virtual QFuture<Result<void>> noteLeft(OperatorId id) = 0;
    /// A guest sells.
    virtual QFuture<Result<void>> noteGuest() = 0;
    /// The text for the QR code, once and never again. A badge of before is withdrawn.
    virtual QFuture<Result<QString>> makeBadge(OperatorId id, const QString &by) = 0;
    virtual QFuture<Result<void>> withdrawBadge(OperatorId id, const QString &by) = 0;
};

} // namespace comptoir::staff
