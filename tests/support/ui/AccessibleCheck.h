// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace comptoir::test {

/// ux.md §12 no. 4: what a screen reader can't tell: a control without a name or without a role,
/// an amount, stepper or score without its value.
QStringList accessibilityFaults(QWidget &window);

} // namespace comptoir::test
