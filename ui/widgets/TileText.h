// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <optional>

namespace comptoir::widgets {

/// Nothing on a tile is written smaller, in pixels.
inline constexpr int leastTileText = 12;

/// The largest font up to `usual` in which the text has room; nothing: not even the smallest.
std::optional<QFont> fontFitting(QFont usual, const QString &text, double width);

/// A name on two lines.
struct TileName
{
    QFont font;
    QString first;
    QString second;
    bool isCut = false; ///< its end is missing
};
/// The first line is `beside` narrower than the second (the count stands beside it). A little
/// smaller if that shows all of it, because sizes and flavours stand at the end; else the end goes.
TileName nameFitting(QFont usual, const QString &name, double width, double beside);

} // namespace comptoir::widgets
