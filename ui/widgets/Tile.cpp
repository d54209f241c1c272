// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Tile.h"

#include "ui/theme/CategoryColours.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/TextSize.h"
#include "ui/widgets/TileGrid.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QTextLayout>

#include <optional>

namespace comptoir::widgets {

using theme::Type;

namespace {

QFont nameFont()
{
    QFont font = theme::font(Type::Body);
    font.setWeight(std::max(font.weight(), QFont::Medium));
    return font;
}

constexpr int leastText = 12; ///< pixels
constexpr int photoGap = 6;

/// The largest font below `font` in which the text has room; nothing: not even the smallest.
std::optional<QFont> fontFitting(QFont font, const QString &text, double width)
{
    for (int size = font.pixelSize(); size >= leastText; --size) {
        font.setPixelSize(size);
        if (QFontMetricsF(font).horizontalAdvance(text) <= width)
            return font;
    }
    return std::nullopt;
}

/// Where the name breaks: its first line stands beside the count, the second has all the width.
int firstLine(const QString &name, const QFont &font, double width)
{
    QTextLayout layout(name, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a word wider than the tile
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    return first.textLength();
}

/// Two lines, the first `beside` narrower. A little smaller if that shows all of it (sizes and
/// flavours stand at the end); else the end goes.
void paintName(QPainter &painter, const QRectF &place, double beside, const QString &name)
{
    QFont font = nameFont();
    const int usual = font.pixelSize();
    int split = firstLine(name, font, place.width() - beside);
    const auto fits = [&] {
        return QFontMetricsF(font).horizontalAdvance(name.mid(split).trimmed()) <= place.width();
    };
    const int least = std::max(leastText, usual * 13 / 16);
    while (!fits() && font.pixelSize() > least) {
        font.setPixelSize(font.pixelSize() - 1);
        split = firstLine(name, font, place.width() - beside);
    }
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    QRectF line = place;
    line.setHeight(metrics.height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name.left(split).trimmed());
    line.translate(0, metrics.height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(name.mid(split).trimmed(), Qt::ElideRight, place.width()));
}

/// The count of it in the ticket, in the upper right corner; its width.
double paintCount(QPainter &painter, const QRectF &box, const QString &count)
{
    const auto &c = theme::colours();
    const double width = std::max(theme::scaled(34),
                                  textWidth(Type::Strong, count) + 2 * theme::gap);
    const QRectF badge(box.right() - width, box.top(), width, theme::scaled(30));
    const QColor ground = theme::stroke() > 1 ? c.text : c.primary.fill;
    QPainterPath path;
    path.addRoundedRect(badge.adjusted(0, -theme::radius, theme::radius, 0), theme::radius,
                        theme::radius);
    painter.fillPath(path, ground);
    painter.setFont(theme::font(Type::Strong));
    painter.setPen(theme::stroke() > 1 ? c.base : c.primary.on);
    painter.drawText(badge, Qt::AlignCenter, count);
    return width;
}

/// In the lower right corner, below two lines of name; how wide, 0 where there is no room.
double photoSide(const QRectF &inner, const Tile &tile)
{
    if (tile.photo.isNull())
        return 0;
    const double names = 2 * QFontMetricsF(nameFont()).height();
    const double side = std::min(inner.height() - names, inner.width() / 2);
    const bool keepsPrice = fontFitting(theme::font(Type::Price), tile.price,
                                        inner.width() - side - photoGap)
                                .has_value();
    return side >= theme::scaled(24) && keepsPrice ? side : 0;
}

void paintPhoto(QPainter &painter, const QRectF &place, const QPixmap &photo)
{
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(place, theme::radius / 2.0, theme::radius / 2.0);
    painter.setClipPath(shape);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place, photo, photo.rect());
    painter.restore();
}

void paintMark(QPainter &painter, const QRectF &foot, const Tile &tile)
{
    QFont mark = theme::font(Type::Caption);
    mark.setWeight(std::max(mark.weight(), QFont::DemiBold));
    painter.setFont(mark);
    painter.setPen(theme::categoryColour(tile.category));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, tile.mark);
}

void paintFoot(QPainter &painter, const QRectF &inner, const Tile &tile)
{
    const auto &c = theme::colours();
    const Type type = tile.isFree ? Type::Secondary : Type::Price;
    const double high = QFontMetricsF(theme::font(type)).height();
    QRectF foot(inner.left(), inner.bottom() - high, inner.width(), high);
    const double photo = photoSide(inner, tile);
    if (photo > 0) {
        paintPhoto(painter, {inner.right() - photo, inner.bottom() - photo, photo, photo},
                   tile.photo);
        foot.setRight(foot.right() - photo - photoGap);
    }
    if (tile.isSoldOut) {
        const double dot = theme::scaled(9);
        painter.setPen(QPen(c.text2, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(foot.left() + 1, foot.center().y() - dot / 2, dot, dot));
        foot.setLeft(foot.left() + dot + 6);
    }
    // The mark says what the colour says; the price says it alone.
    const double mark = tile.mark.isEmpty() ? 0 : textWidth(Type::Caption, tile.mark) + 4;
    auto font = fontFitting(theme::font(type), tile.price, foot.width() - mark);
    if (font && mark > 0)
        paintMark(painter, foot, tile);
    if (!font)
        font = fontFitting(theme::font(type), tile.price, foot.width());
    painter.setFont(font.value_or(theme::font(Type::Caption)));
    painter.setPen(tile.isFree ? c.text2 : c.text);
    painter.drawText(
        foot, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(tile.price, Qt::ElideRight, int(foot.width() + 1)));
}

void paintTile(QPainter &painter, const QRectF &box, const Tile &tile, bool isDown)
{
    const auto &c = theme::colours();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isChosen = !tile.count.isEmpty();
    const bool isOutdoor = theme::stroke() > 1;
    QPen edge(isChosen ? (isOutdoor ? c.text : c.primary.edge) : c.divider,
              std::max(theme::stroke(), isChosen ? 2 : 1));
    if (tile.isFree) {
        edge.setColor(c.border);
        edge.setDashPattern({4, 3});
    }
    const QColor fill = isDown || (isChosen && isOutdoor) ? c.selection : c.base;
    QPainterPath shape;
    shape.addRoundedRect(box, theme::radius, theme::radius);
    painter.setClipPath(shape);
    painter.fillRect(box, fill);
    const double bar = tile.isFree ? 0 : theme::scaled(6);
    painter.fillRect(QRectF(box.left(), box.top(), bar + edge.widthF() / 2, box.height()),
                     theme::categoryColour(tile.category));
    if (tile.isFree)
        painter.fillRect(box, fill);
    QRectF inner = box.adjusted(14 + bar, 12, -12, -10);
    double count = 0;
    if (isChosen)
        count = paintCount(painter, box, tile.count) - 12 + 4;
    painter.setClipping(false);
    paintBox(painter, box, theme::radius, Qt::NoBrush, edge);
    painter.setPen(c.text);
    paintName(painter, inner, count, tile.name);
    paintFoot(painter, inner, tile);
}

} // namespace

QString spoken(const Tile &tile)
{
    QStringList parts{tile.name, tile.price};
    if (tile.isSoldOut)
        parts << TileGrid::tr("stock à zéro");
    if (!tile.count.isEmpty())
        parts << TileGrid::tr("%1 dans le ticket").arg(tile.count);
    return parts.join(u", "_qs);
}

QPixmap tilePixmap(const Tile &tile, QSize size, double ratio, bool isDown)
{
    const auto &look = theme::appearance();
    const QString key = u"tile|%1|%2|%3|%4|%5|%6|%7x%8|%9"_qs
                            .arg(tile.name, tile.price, tile.mark, tile.count)
                            .arg(tile.category)
                            .arg(int(tile.isSoldOut) + 2 * int(tile.isFree) + 4 * int(isDown))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
        + u"|%1|%2|%3"_qs.arg(int(look.scheme)).arg(look.fontPercent).arg(tile.photo.cacheKey());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintTile(painter, QRectF(QPointF(), size), tile, isDown);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace comptoir::widgets
