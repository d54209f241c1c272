// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QRectF>

class QPainter;
class QWidget;

namespace comptoir::widgets {

/// A rounded box whose edge lies wholly inside `box`.
void paintBox(QPainter &painter, QRectF box, double radius, const QBrush &fill, const QPen &edge);

/// Diagonal bars: what is provisional reads without colour.
void paintHatch(QPainter &painter, const QRectF &place, const QColor &ground, const QColor &bars);

/// 3 px and a gap of 2 px, inside the widget, when the last input was the keyboard.
void paintFocusRing(QPainter &painter, const QWidget &widget, double radius, const QColor &gap);
bool showsKeyboardFocus(const QWidget &widget);

} // namespace comptoir::widgets
