// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace comptoir::test {

/// ux.md §12 no. 2: what a finger (or, in compact density, a mouse) can't hit for sure. A control
/// is 48 px (40 compact), what moves money 64, a key of the keypad 72 × 64; 8 px lie between two
/// targets that are not cells of one list, segmented control or rail.
QStringList targetFaults(QWidget &window);

} // namespace comptoir::test
