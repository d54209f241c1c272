// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/print/Ink.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace comptoir::backend::ink {

namespace {

constexpr double hundredthsPerInch = 2540.0, leastShare = 0.6;

QFont sized(const QString &family, int size, QFont::Weight weight)
{
    QFont font = QFontDatabase::hasFamily(family) ? QFont(family) : QFont();
    font.setPixelSize(size);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // the pixel is not the device's
    return font;
}

} // namespace

void useHundredths(QPainter &painter)
{
    const double scale = painter.device()->logicalDpiX() / hundredthsPerInch;
    painter.scale(scale, scale);
}

QFont font(int size, QFont::Weight weight)
{
    return sized(QStringLiteral("DejaVu Sans"), size, weight);
}

QFont fixedFont(int size)
{
    QFont font = sized(QStringLiteral("DejaVu Sans Mono"), size, QFont::Bold);
    font.setStyleHint(QFont::Monospace);
    return font;
}

void fitted(QPainter &painter, const QRectF &box, int flags, QFont font, const QString &text)
{
    const int least = int(font.pixelSize() * leastShare);
    while (font.pixelSize() > least && QFontMetricsF(font).horizontalAdvance(text) > box.width())
        font.setPixelSize(font.pixelSize() - 5);
    painter.setFont(font);
    painter.drawText(box, flags | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
}

void wrapped(QPainter &painter, const QRectF &box, int flags, QFont font, const QString &text)
{
    const int least = int(font.pixelSize() * leastShare);
    const int wrapFlags = flags | Qt::TextWordWrap;
    while (font.pixelSize() > least
           && !box.contains(QFontMetricsF(font).boundingRect(box, wrapFlags, text)))
        font.setPixelSize(font.pixelSize() - 5);
    painter.setFont(font);
    painter.save();
    painter.setClipRect(box);
    painter.drawText(box, wrapFlags, text);
    painter.restore();
}

void qr(QPainter &painter, const QRectF &box, const scan::QrMatrix &matrix)
{
    const int modules = matrix.size() + 2 * scan::QrMatrix::quietModules;
    const double pixel = hundredthsPerInch / painter.device()->logicalDpiX();
    const double module = std::floor(box.width() / modules / pixel) * pixel;
    const double rest = (box.width() - modules * module) / 2;
    const double quietZone = scan::QrMatrix::quietModules * module;
    const QPointF origin = painter.transform().map(box.topLeft() + QPointF(rest, rest));
    const QPointF corner = painter.transform().inverted().map(QPointF(origin.toPoint()));
    // One path for all: neighbouring squares painted one by one show hairlines between them.
    QPainterPath path;
    for (int y = 0; y < matrix.size(); ++y) {
        for (int x = 0; x < matrix.size(); ++x) {
            int run = 0;
            while (x + run < matrix.size() && matrix.isDark(x + run, y))
                ++run;
            if (run > 0)
                path.addRect(corner.x() + quietZone + x * module,
                             corner.y() + quietZone + y * module, run * module, module);
            x += run;
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(box, Qt::white);
    painter.fillPath(path, Qt::black);
    painter.restore();
}

} // namespace comptoir::backend::ink
