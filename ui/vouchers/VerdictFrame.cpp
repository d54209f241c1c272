// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/VerdictFrame.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Painting.h"

#include <QPainter>

namespace comptoir::vouchers {

using theme::Tone;

namespace {

void strokeInside(QPainter &painter, const QRect &place, double inset, const QPen &pen)
{
    const double far = inset + pen.widthF() / 2;
    painter.setPen(pen);
    painter.drawRect(QRectF(place).adjusted(far, far, -far, -far));
}

} // namespace

void paintVerdictFrame(QPainter &painter, const QRect &place, int width, Tone tone)
{
    const auto &family = theme::familyOf(tone);
    const double line = width * 3 / 8.0;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setClipRegion(QRegion(place).subtracted(place.adjusted(width, width, -width, -width)));
    switch (tone) {
    case Tone::Ok:
        painter.fillRect(place, family.fill);
        break;
    case Tone::Hold:
        // By night the edge is the fill.
        widgets::paintHatch(painter, place, family.fill,
                            family.edge == family.fill ? family.on : family.edge);
        break;
    case Tone::No:
        strokeInside(painter, place, 0, QPen(family.fill, line));
        strokeInside(painter, place, width - line, QPen(family.fill, line));
        break;
    case Tone::Neutral: {
        painter.setRenderHint(QPainter::Antialiasing);
        QPen dots(family.fill, width, Qt::CustomDashLine, Qt::RoundCap);
        dots.setDashPattern({0.01, 2});
        strokeInside(painter, place, 0, dots);
    }
    }
    painter.restore();
}

} // namespace comptoir::vouchers
