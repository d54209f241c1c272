// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace comptoir::widgets {

static QString iconPath(QByteArrayView name)
{
    return u":/icons/"_qs + QString::fromLatin1(name) + u".svg"_qs;
}

bool hasIcon(QByteArrayView name)
{
    return QFile::exists(iconPath(name));
}

void paintIcon(QPainter &painter, const QRectF &place, QByteArrayView name, const QColor &colour)
{
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    // QtSvg renders currentColor in black: say the colour.
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.render(&painter, place);
}

} // namespace comptoir::widgets
