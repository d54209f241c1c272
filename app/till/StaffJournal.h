// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Book.h"
#include "core/loyalty/ServeCards.h"
#include "core/staff/StaffEvent.h"

namespace comptoir::app {

/// What the staff register tells, as the books' event log says it.
fiscal::Event eventOf(const staff::StaffEvent &event);
/// What was done with loyalty cards and rules.
fiscal::Event eventOf(const loyalty::CardEvent &event);

} // namespace comptoir::app
