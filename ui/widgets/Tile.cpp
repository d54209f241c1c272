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

namespace comptoir::widgets {

using theme::Type;

namespace {

QFont nameFont()
{
    QFont font = theme::font(Type::Body);
    font.setWeight(std::max(font.weight(), QFont::Medium));
    return font;
}

/// Two lines; what is longer loses its middle, because sizes and flavours stand at the end.
void paintName(QPainter &painter, const QRectF &place, const QString &name)
{
    const QFont font = nameFont();
    const QFontMetricsF metrics(font);
    QTextLayout layout(name, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(place.width());
    layout.endLayout();
    const int split = first.textLength();
    painter.setFont(font);
    QRectF line = place;
    line.setHeight(metrics.height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name.left(split).trimmed());
    line.translate(0, metrics.height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(name.mid(split), Qt::ElideMiddle, place.width()));
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

void paintFoot(QPainter &painter, const QRectF &inner, const Tile &tile)
{
    const auto &c = theme::colours();
    const Type type = tile.isFree ? Type::Secondary : Type::Price;
    const double high = QFontMetricsF(theme::font(type)).height();
    QRectF foot(inner.left(), inner.bottom() - high, inner.width(), high);
    if (!tile.mark.isEmpty()) {
        QFont mark = theme::font(Type::Caption);
        mark.setWeight(std::max(mark.weight(), QFont::DemiBold));
        painter.setFont(mark);
        painter.setPen(theme::categoryColour(tile.category));
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, tile.mark);
        foot.setRight(foot.right() - textWidth(Type::Caption, tile.mark) - 4);
    }
    if (tile.isSoldOut) {
        const double dot = theme::scaled(9);
        painter.setPen(QPen(c.text2, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(foot.left() + 1, foot.center().y() - dot / 2, dot, dot));
        foot.setLeft(foot.left() + dot + 6);
    }
    painter.setFont(theme::font(type));
    painter.setPen(tile.isFree ? c.text2 : c.text);
    painter.drawText(
        foot, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(tile.price, Qt::ElideRight, int(foot.width())));
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
    paintName(painter, inner.adjusted(0, 0, -count, 0), tile.name);
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
        + u"|%1|%2"_qs.arg(int(look.scheme)).arg(look.fontPercent);
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
