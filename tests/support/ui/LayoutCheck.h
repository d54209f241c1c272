// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace comptoir::test {

/// ux.md §12 no. 1: what is cut off, squeezed, covered by its neighbour, out of the window, only
/// reached by scrolling sideways; and the primary action where it would have to be looked for.
QStringList layoutFaults(QWidget &window);

} // namespace comptoir::test
