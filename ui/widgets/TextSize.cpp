// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextSize.h"

#include <QPainter>
#include <QRegularExpression>
#include <QWidget>

#include <cmath>

namespace comptoir::widgets {

using theme::Type;

namespace {

/// A word that is wider than its room goes on in the next line: no letter is lost.
int wraps(Type type, const QString &text, int width)
{
    const bool hasRoom = widestWord(type, text) <= width;
    return Qt::AlignLeft | (hasRoom ? Qt::TextWordWrap : Qt::TextWrapAnywhere);
}

} // namespace

int textWidth(Type type, const QString &text)
{
    return int(std::ceil(QFontMetricsF(theme::font(type)).horizontalAdvance(text))) + 1;
}

int widestWord(Type type, const QString &text)
{
    int widest = 0;
    static const QRegularExpression breaks(u"[ \\x{200b}]"_qs);
    for (const QString &word : text.split(breaks))
        widest = std::max(widest, textWidth(type, word));
    return widest;
}

int textHeight(Type type, const QString &text, int width)
{
    const QRectF room(0, 0, std::max(1, width), QWIDGETSIZE_MAX);
    const QFontMetricsF metrics(theme::font(type));
    return int(std::ceil(metrics.boundingRect(room, wraps(type, text, width), text).height()));
}

int TwoLines::leastWidth() const
{
    return std::max(widestWord(type, title), widestWord(Type::Secondary, under));
}

int TwoLines::width() const
{
    return std::max(textWidth(type, title), textWidth(Type::Secondary, under));
}

int TwoLines::height(int width) const
{
    return textHeight(type, title, width)
        + (under.isEmpty() ? 0 : textHeight(Type::Secondary, under, width));
}

void TwoLines::paint(QPainter &painter, const QRectF &place, const QColor &ink,
                     const QColor &underInk) const
{
    const int room = int(place.width());
    const int first = textHeight(type, title, room);
    QRectF line(place.left(), place.center().y() - height(room) / 2.0, place.width(), first);
    painter.setFont(theme::font(type));
    painter.setPen(ink);
    painter.drawText(line, wraps(type, title, room), title);
    if (under.isEmpty())
        return;
    line.moveTop(line.bottom());
    line.setHeight(textHeight(Type::Secondary, under, room));
    painter.setFont(theme::font(Type::Secondary));
    painter.setPen(underInk);
    painter.drawText(line, wraps(Type::Secondary, under, room), under);
}

} // namespace comptoir::widgets
