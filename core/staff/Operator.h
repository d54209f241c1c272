// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"

#include <QString>

#include <optional>

namespace comptoir::staff {

/// What each may do is in StaffRights. An adviser comes from outside and helps to set up: no
/// money, no figures.
enum class Role { Cashier, Manager, Adviser };

/// Somebody who works at this till.
struct Operator
{
    OperatorId id;
    QString name;
    Role role = Role::Cashier;
    bool hasPin = false;
    int pinDigits = 0; ///< 4 to 6 with a PIN: the lock shows as many dots
    std::optional<Day> lastDay = {}; ///< itself included: after it neither PIN nor badge opens
    bool hasBadge = false; ///< a valid one; made and withdrawn by itself, never by save()
    friend bool operator==(const Operator &, const Operator &) = default;
};

} // namespace comptoir::staff
