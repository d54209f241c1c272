// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QPixmap>
#include <QString>

namespace comptoir::widgets {

/// What stands on one tile of a TileGrid.
struct Tile
{
    QString name; ///< two lines at most; what is longer loses its end
    // A price is never cut: it becomes smaller (12 px at least), then mark and photo make room.
    QString price; ///< as it is written; of the free tile: its hint
    int category = 0; ///< theme::categoryColour
    QString mark; ///< two letters that say the category without its colour
    QString count; ///< of it in the ticket; empty: none
    bool isSoldOut = false; ///< a hollow dot; it can be sold all the same
    bool isFree = false; ///< "Article libre": dashed, without a category
    QPixmap photo = {}; ///< a square; null: none, or not at hand yet
};

/// "Baguette tradition, 1,30 €, 2 dans le ticket"
QString spoken(const Tile &tile);

/// Drawn once for each content, size and scheme, then out of QPixmapCache.
QPixmap tilePixmap(const Tile &tile, QSize size, double ratio, bool isDown);

} // namespace comptoir::widgets

Q_DECLARE_METATYPE(comptoir::widgets::Tile)
