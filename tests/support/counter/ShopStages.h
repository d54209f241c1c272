// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/counter/Stages.h"

namespace comptoir::test {

/// Screens of a counter that sells: part of stages().
QList<Stage> shopStages();

} // namespace comptoir::test
