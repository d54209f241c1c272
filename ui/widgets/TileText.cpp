// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TileText.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace comptoir::widgets {

namespace {

double widthOf(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

/// How much of the name stands on the first line.
int firstLine(const QString &name, const QFont &font, double width)
{
    QTextLayout layout(name, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a word wider than the tile
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(std::max(width, 1.0));
    layout.endLayout();
    return first.textLength();
}

} // namespace

std::optional<QFont> fontFitting(QFont usual, const QString &text, double width)
{
    for (int size = usual.pixelSize(); size >= leastTileText; --size) {
        usual.setPixelSize(size);
        if (widthOf(usual, text) <= width)
            return usual;
    }
    return std::nullopt;
}

TileName nameFitting(QFont usual, const QString &name, double width, double beside)
{
    const int least = std::max(leastTileText, usual.pixelSize() * 3 / 4);
    TileName fitted;
    for (int size = usual.pixelSize(); size >= std::min(least, usual.pixelSize()); --size) {
        usual.setPixelSize(size);
        const int split = firstLine(name, usual, width - beside);
        fitted = {usual, name.left(split).trimmed(), name.mid(split).trimmed()};
        if (widthOf(usual, fitted.second) <= width)
            return fitted;
    }
    fitted.isCut = true;
    fitted.second = QFontMetricsF(fitted.font).elidedText(fitted.second, Qt::ElideRight, width);
    return fitted;
}

} // namespace comptoir::widgets
