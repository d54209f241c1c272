// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <QJsonObject>

#include <functional>

namespace comptoir::staff {

/// Something about people that the till's event log must know. Never a PIN, never a badge's code.
struct StaffEvent
{
    enum class Kind {
        CameIn,
        WentOut,
        Refused,
        Allowed, ///< a manager's word at the point of the act
        Added,
        Changed,
        Removed,
        BadgeMade,
        BadgeWithdrawn,
    };
    Kind kind = Kind::CameIn;
    QJsonObject facts;
    QString by; ///< who stood at the till, or whose PIN was tried
};

/// Writes it in the caller's transaction. Empty: no books are kept here.
using StaffLog = std::function<Result<void>(store::Transaction &, const StaffEvent &)>;

} // namespace comptoir::staff
