// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Shape.h"

#include <QColor>
#include <QFont>

class QApplication;

namespace comptoir::theme {

/// A solid family: what is painted, what is written on it, what draws its edge.
struct Family
{
    QColor fill;
    QColor on;
    QColor edge; ///< at least 3:1 against the window, where the fill alone is not
};

/// The palette of ux.md §9.1; every pair that is used together has the contrast stated there.
struct Colours
{
    QColor window{0xF5F6F8};
    QColor base{0xFFFFFF};
    QColor alt{0xE9ECF1};
    QColor text{0x14181F};
    QColor text2{0x4A5361};
    QColor disabled{0x6B7482};
    QColor border{0x737D8C};
    QColor divider{0xD5DAE1};
    QColor selection{0xCFE3F7};
    QColor pressed{0x08427C}; ///< of primary
    Family primary{0x0B5CAD, 0xFFFFFF, 0x0B5CAD};
    Family ok{0x00694B, 0xFFFFFF, 0x00694B};
    Family warn{0xF5B301, 0x1A1300, 0x6B4F00};
    Family bad{0xB3261E, 0xFFFFFF, 0xB3261E};
    Family neutral{0x4A5361, 0xFFFFFF, 0x4A5361};
    Family warnTint{0xFFF1C9, 0x664400, 0x6B4F00};
    Family badTint{0xFDE7E5, 0x8C1D18, 0xB3261E};
};
const Colours &colours();
const Family &familyOf(Tone tone);

/// Roles of text, ux.md §9.3.
enum class Type { Display, Verdict, Headline, Title, Price, Strong, Body, Secondary, Caption };
QFont font(Type type);

inline constexpr int gap = 8;
inline constexpr int margin = 16;
inline constexpr int radius = 8;
inline constexpr int sheetRadius = 12;
inline constexpr int control = 48; ///< least height of anything to touch
inline constexpr int money = 64; ///< least height of what moves money
inline constexpr int strip = 48;

/// Palette and font of the whole application. No style sheet (ux.md §10).
void dress(QApplication &application);

} // namespace comptoir::theme
