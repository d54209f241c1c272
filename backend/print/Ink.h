// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/QrWriter.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace comptoir::backend::ink {

// All lengths on paper are hundredths of a millimetre, so that font sizes are whole numbers.

inline constexpr QColor dark(0x1a, 0x22, 0x2e), quiet(0x5b, 0x66, 0x75), line(0xb4, 0xbd, 0xc9),
    accent(0x1d, 0x4e, 0x89), training(0x6a, 0x1b, 0x9a);

/// Makes hundredths of a millimetre the painter's unit, whatever its device's resolution.
void useHundredths(QPainter &painter);

/// DejaVu Sans where it is installed, for its clear digits; else the system's own.
QFont font(int size, QFont::Weight weight = QFont::Normal);
QFont fixedFont(int size);

/// One line inside `box`: smaller if need be (down to 60 %), then cut with an ellipsis.
void fitted(QPainter &painter, const QRectF &box, int flags, QFont font, const QString &text);
/// Several lines inside `box`, smaller if need be.
void wrapped(QPainter &painter, const QRectF &box, int flags, QFont font, const QString &text);

/// The symbol with its quiet zone inside the square `box`, on white; modules are whole device
/// pixels.
void qr(QPainter &painter, const QRectF &box, const scan::QrMatrix &matrix);

} // namespace comptoir::backend::ink
