// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Icon.h"

#include "ui/theme/Tokens.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace comptoir::widgets {

static QString iconPath(QByteArrayView name)
{
    return u":/icons/"_qs + QString::fromLatin1(name) + u".svg"_qs;
}

bool hasIcon(QByteArrayView name)
{
    return QFile::exists(iconPath(name));
}

static QPixmap drawn(QByteArrayView name, const QColor &colour, int side)
{
    QFile file(iconPath(name));
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    // QtSvg renders currentColor in black: say the colour.
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    const QByteArray width = "stroke-width=\"" + QByteArray::number(theme::iconStroke()) + "\"";
    svg.replace(QByteArray("stroke-width=\"2\""), width);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRectF &place, QByteArrayView name, const QColor &colour)
{
    // Drawn once in the screen's own pixels: a scaled picture or one between two pixels is blurred.
    const QTransform toScreen = painter.deviceTransform();
    const double ratio = std::hypot(toScreen.m11(), toScreen.m12());
    const int side = qRound(place.width() * ratio);
    if (side <= 0)
        return;
    const QString key = u"icon %1 %2 %3 %4"_qs.arg(QString::fromLatin1(name), colour.name())
                            .arg(side)
                            .arg(theme::iconStroke());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, colour, side);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    const QPointF corner = toScreen.map(place.topLeft());
    painter.drawPixmap(
        toScreen.inverted().map(QPointF(std::round(corner.x()), std::round(corner.y()))), pixmap);
}

} // namespace comptoir::widgets
