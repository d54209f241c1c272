// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QString>

namespace comptoir::format {

/// "3 min", "2 h", "3 j": the age of something that was true at `at`.
QString ageText(Instant at, Instant now);
/// "à l’instant", "il y a 2 h"
QString agoText(Instant at, Instant now);
/// "dans 2 min", "maintenant"
QString untilText(Instant at, Instant now);
/// "4:59", for a countdown
QString countdownText(qint64 seconds);

} // namespace comptoir::format
