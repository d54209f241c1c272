// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Box.h"

class QWidget;

namespace comptoir::widgets {

using theme::paintBox;

/// Diagonal bars: what is provisional reads without colour.
void paintHatch(QPainter &painter, const QRectF &place, const QColor &ground, const QColor &bars);

/// Inside the widget, when the last input was the keyboard. `ground` is what the widget stands on.
void paintFocusRing(QPainter &painter, const QWidget &widget, double radius, const QColor &ground);
bool showsKeyboardFocus(const QWidget &widget);

} // namespace comptoir::widgets
