// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/staff/Operator.h"

#include <QFuture>

#include <vector>

namespace comptoir::staff {

/// How a try to unlock ended.
struct Unlocking
{
    bool unlocked = false;
    int waitSeconds = 0; ///< before the next try is looked at (ux.md S15: 0/0/0/5/15/60)
};

/// What lock, operator switch and settings ask of the till. Calls return at once; futures finish
/// on the engine thread. Errors: "staff/pin-length", "staff/pin-digits", "staff/name-empty",
/// "staff/name-taken", "staff/last-manager", "staff/unknown", "store/…".
class StaffDesk
{
public:
    StaffDesk() = default;
    StaffDesk(const StaffDesk &) = delete;
    StaffDesk &operator=(const StaffDesk &) = delete;
    virtual ~StaffDesk() = default;

    virtual QFuture<Result<std::vector<Operator>>> operators() = 0;
    /// Adds (null id), or changes name, role and PIN. `pin`: 4 to 6 digits; empty: the PIN stays
    /// if person.hasPin, else nobody is asked for one.
    virtual QFuture<Result<Operator>> save(const Operator &person, const QString &pin) = 0;
    virtual QFuture<Result<void>> remove(OperatorId id) = 0;
    virtual QFuture<Result<Unlocking>> unlock(OperatorId id, const QString &pin) = 0;
};

} // namespace comptoir::staff
