// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PaintedText.h"

#include "ui/theme/Tokens.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace comptoir::print {

namespace {

constexpr int rowDots = 30; ///< as the printer's own lines
constexpr int letterDots = 22;
constexpr int black = 128; ///< darker is a dot

/// Where a cell's words begin; words wider than their columns are made narrower.
struct Place
{
    double left = 0;
    double narrowing = 1;
};

Place placeOf(const TextLine &line, const Cell &cell, double needs, int dots)
{
    const double column = double(dots) / std::max(line.columns, 1);
    const double room = std::max(cell.width, 1) * column;
    const double narrowing = std::min(room / std::max(needs, 1.0), 1.0);
    const double width = needs * narrowing;
    if (line.align == TextBlock::Align::Centre)
        return {(dots - width) / 2, narrowing};
    if (line.align == TextBlock::Align::Right)
        return {dots - width, narrowing};
    const double left = cell.column * column;
    // The first cell is a label; what follows are amounts, that end where their columns do.
    return {cell == line.cells.front() ? left : left + room - width, narrowing};
}

} // namespace

Bitmap PaintedText::paint(const TextLine &line, int dots)
{
    QImage image(dots, rowDots * line.scale, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QFont font(theme::fontFamily);
    font.setPixelSize(letterDots * line.scale);
    font.setWeight(line.isBold ? QFont::Bold : QFont::Medium); // thin strokes fade on paper
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(Qt::black);
    const QFontMetricsF metrics(font);
    const double baseline = (image.height() - metrics.height()) / 2 + metrics.ascent();
    for (const Cell &cell : line.cells) {
        const Place place = placeOf(line, cell, metrics.horizontalAdvance(cell.text), dots);
        painter.save();
        painter.translate(place.left, baseline);
        painter.scale(place.narrowing, 1);
        painter.drawText(QPointF(0, 0), cell.text);
        painter.restore();
    }
    painter.end();
    Bitmap picture(image.width(), image.height());
    for (int y = 0; y < image.height(); ++y) {
        const uchar *row = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            if (row[x] < black)
                picture.blacken(x, y);
        }
    }
    return picture;
}

} // namespace comptoir::print
