// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>

namespace comptoir::staff {

enum class Role { Cashier, Manager };

/// Somebody who works at this till.
struct Operator
{
    OperatorId id;
    QString name;
    Role role = Role::Cashier;
    bool hasPin = false;
    int pinDigits = 0; ///< 4 to 6 with a PIN: the lock shows as many dots
    friend bool operator==(const Operator &, const Operator &) = default;
};

} // namespace comptoir::staff
