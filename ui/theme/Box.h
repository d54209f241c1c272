// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QPen>
#include <QRectF>

class QPainter;

namespace comptoir::theme {

/// A rounded box whose edge lies wholly inside `box`, on whole pixels of the screen: at 125 % no
/// side of a frame is thinner than the others or missing (QTBUG-86344).
void paintBox(QPainter &painter, const QRectF &box, double corner, const QBrush &fill,
              const QPen &edge);

/// The ring of the keyboard's focus, inside `box`: 3 px (4 outdoors) and a gap of 2 px. It is seen
/// on every `ground`, also on a verdict's solid colour.
void paintRing(QPainter &painter, const QRectF &box, double corner, const QColor &ground);

} // namespace comptoir::theme
