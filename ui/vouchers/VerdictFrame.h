// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Shape.h"

#include <QRect>

class QPainter;

namespace comptoir::vouchers {

/// A border inside `place` that tells the tones apart without colour: solid for accepted, bars for
/// to be confirmed, a double line for refused, dots for the rest.
void paintVerdictFrame(QPainter &painter, const QRect &place, int width, theme::Tone tone);

} // namespace comptoir::vouchers
