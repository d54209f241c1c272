// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Tile.h"

#include "ui/theme/CategoryColours.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/TextSize.h"
#include "ui/widgets/TileGrid.h"
#include "ui/widgets/TileText.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace comptoir::widgets {

using theme::Type;

namespace {

QFont nameFont()
{
    QFont font = theme::font(Type::Body);
    font.setWeight(std::max(font.weight(), QFont::Medium));
    return font;
}

constexpr int photoGap = 6;

/// Two lines, the first `beside` narrower.
void paintName(QPainter &painter, const QRectF &place, double beside, const QString &text)
{
    const TileName name = nameFitting(nameFont(), text, place.width(), beside);
    painter.setFont(name.font);
    QRectF line = place;
    line.setHeight(QFontMetricsF(name.font).height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name.first);
    line.translate(0, line.height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name.second);
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

double lineHeight(const QFont &font)
{
    return QFontMetricsF(font).height();
}

/// Across the top, above two lines of name and the price; how high, 0 where there is no room.
double bannerHeight(const QRectF &box, const Tile &tile)
{
    if (tile.photo.isNull())
        return 0;
    const double words = 2 * lineHeight(nameFont()) + lineHeight(theme::font(Type::Price));
    const double high = std::min(box.height() - words - 6 - 12, box.height() * 0.6);
    return high >= theme::scaled(40) ? high : 0;
}

/// Where it can't be across the top: in the lower right corner, below two lines of name.
double cornerSide(const QRectF &inner, const Tile &tile)
{
    if (tile.photo.isNull())
        return 0;
    const double side = std::min(inner.height() - 2 * lineHeight(nameFont()), inner.width() / 2);
    const bool keepsPrice = fontFitting(theme::font(Type::Price), tile.price,
                                        inner.width() - side - photoGap)
                                .has_value();
    return side >= theme::scaled(24) && keepsPrice ? side : 0;
}

/// The middle of it that has the shape of the place.
void paintMiddle(QPainter &painter, const QRectF &place, const QPixmap &photo)
{
    const QSizeF shape = place.size().scaled(photo.size(), Qt::KeepAspectRatio);
    const QRectF middle(
        QPointF((photo.width() - shape.width()) / 2, (photo.height() - shape.height()) / 2), shape);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place, photo, middle);
}

void paintPhoto(QPainter &painter, const QRectF &place, const QPixmap &photo)
{
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(place, theme::radius / 2.0, theme::radius / 2.0);
    painter.setClipPath(shape);
    paintMiddle(painter, place, photo);
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

void paintFoot(QPainter &painter, const QRectF &inner, const Tile &tile, bool hasBanner)
{
    const auto &c = theme::colours();
    const QFont usual = theme::font(tile.isFree ? Type::Secondary : Type::Price);
    const double high = lineHeight(usual);
    QRectF foot(inner.left(), inner.bottom() - high, inner.width(), high);
    const double photo = hasBanner ? 0 : cornerSide(inner, tile);
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
    // The mark says what the colour says, and a photo more than both; the price says it alone.
    const double mark = tile.mark.isEmpty() ? 0 : textWidth(Type::Caption, tile.mark) + 4;
    auto font = fontFitting(usual, tile.price, foot.width() - mark);
    const bool keepsMark = font && (photo <= 0 || font->pixelSize() == usual.pixelSize());
    if (mark > 0 && keepsMark)
        paintMark(painter, foot, tile);
    else
        font = fontFitting(usual, tile.price, foot.width());
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
    const double banner = bannerHeight(box, tile);
    if (banner > 0) {
        const double left = box.left() + bar + edge.widthF() / 2;
        paintMiddle(painter, {left, box.top(), box.right() - left, banner}, tile.photo);
        inner.setTop(box.top() + banner + 6);
    }
    if (isChosen)
        count = paintCount(painter, box, tile.count) - 12 + 4;
    painter.setClipping(false);
    paintBox(painter, box, theme::radius, Qt::NoBrush, edge);
    painter.setPen(c.text);
    paintName(painter, inner, banner > 0 ? 0 : count, tile.name);
    paintFoot(painter, inner, tile, banner > 0);
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
