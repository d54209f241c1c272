// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Appearance.h"
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
    QColor disabled{0x68717F};
    QColor disabledEdge{0xD5DAE1};
    QColor border{0x737D8C};
    QColor divider{0xD5DAE1};
    QColor selection{0xCFE3F7};
    QColor pressed{0x084583}; ///< of primary
    QColor focus{0x0B5CAD}; ///< the ring
    QColor focusGap{0xFFFFFF}; ///< between the ring and what has the focus
    QColor scrim{20, 24, 31, 140}; ///< over the page behind a sheet
    Family primary{0x0B5CAD, 0xFFFFFF, 0x0B5CAD};
    Family ok{0x00694B, 0xFFFFFF, 0x00694B};
    Family warn{0xF5B301, 0x1A1300, 0x6B4F00};
    Family bad{0xB3261E, 0xFFFFFF, 0xB3261E};
    Family neutral{0x4A5361, 0xFFFFFF, 0x4A5361};
    Family training{0x6A1B9A, 0xFFFFFF, 0x6A1B9A};
    Family camera{0x14181F, 0xFFFFFF, 0x8A94A3}; ///< as dark as its picture's surroundings
    Family okTint{0xDDF3EA, 0x00543C, 0x00694B};
    Family warnTint{0xFFF1C9, 0x664400, 0x6B4F00};
    Family badTint{0xFDE7E5, 0x8C1D18, 0xB3261E};
};

/// How the whole application looks now: what dress() was told last.
const Appearance &appearance();
const Colours &colours();
const Family &familyOf(Tone tone);

/// Inter with even figures, in resources/fonts.
inline constexpr QLatin1String fontFamily("Inter Comptoir");

/// Roles of text, ux.md §9.3.
enum class Type { Display, Verdict, Headline, Title, Price, Strong, Body, Secondary, Caption };
/// Follows the font scale and the outdoor theme; figures of equal width.
QFont font(Type type);

// Distances that stay.
inline constexpr int gap = 8;
inline constexpr int margin = 16;
inline constexpr int radius = 8;
inline constexpr int sheetRadius = 12;

// Sizes of what holds text or is touched: they grow with the font scale and the outdoor theme,
// never below what a finger needs (48, money 64; density "compact": 40).
/// `pixels` at scale 1.0 as they are now.
int scaled(int pixels);
int control();
int money();
int strip();
int stroke(); ///< of edges that carry a meaning
int focusWidth(); ///< of the ring; its gap is 2
double iconStroke(); ///< of an outline at 24 px
/// Of a sheet's or a page's movement, in milliseconds; never between a tap and its effect.
int motion();
/// The class of a window's width is judged at scale 1.0 (ux.md §4.1): at 200 % half the width.
int unscaled(int pixels);

/// Style, palette and font of the whole application. No style sheet (ux.md §10). What exists is
/// painted anew; what was laid out is rebuilt by its owner (docs/adr/0006).
void dress(QApplication &application, const Appearance &appearance = {});

} // namespace comptoir::theme
