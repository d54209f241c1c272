// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace comptoir::photos {

/// True if the first picture of a JPEG reaches its end mark. A decoder fills what is missing with
/// grey and calls it a picture; a shop would find out on its tile. What follows the end (a phone's
/// second picture, padding) does not matter. ITU-T T.81 annex B.
bool reachesEnd(const QByteArray &jpeg);

} // namespace comptoir::photos
