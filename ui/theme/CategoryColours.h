// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace comptoir::theme {

/// Departments of the catalogue have one of so many hues: as a bar and a two-letter mark on a card,
/// never as a ground, and never alone. No purple (training) and no red (refused).
inline constexpr int categoryCount = 8;

/// In the scheme in force; at least 5.3:1 against its base. Any number: they repeat.
QColor categoryColour(int category);

} // namespace comptoir::theme
