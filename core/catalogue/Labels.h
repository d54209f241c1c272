// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Item.h"
#include "core/scan/LinearWriter.h"

#include <vector>

namespace comptoir::catalogue {

/// A price of one kilogram, litre or metre.
struct UnitPrice
{
    Money price;
    Unit unit = Unit::Kilogram;
    friend bool operator==(const UnitPrice &, const UnitPrice &) = default;
};

/// What stands on a shelf label, whoever prints it.
struct Label
{
    QString name;
    std::optional<Money> price;
    Unit unit = Unit::Piece; ///< what the price is for
    std::optional<UnitPrice> unitPrice; ///< when it is not the price itself
    QString code; ///< for people, below the bars; empty without any
    scan::LinearBars bars; ///< none when the code can't be bars
    friend bool operator==(const Label &, const Label &) = default;
};

/// The bars are of the first code that can be scanned: EAN-13, UPC-A as EAN-13, EAN-8, else Code
/// 128. The unit price of a piece is computed from what its name says it holds.
Label labelOf(const Item &item);
/// "Jus 6 x 33 cl" at 4.50 €: 2.27 € a litre (arrêté du 16 novembre 1982, CDE VI.3); nothing when
/// the name tells no weight or volume, or several.
std::optional<UnitPrice> unitPriceByName(const QString &name, Money price);

/// A page with places for labels; lengths in tenths of a millimetre.
struct LabelPaper
{
    int pageWidth = 2100;
    int pageHeight = 2970;
    int columns = 3;
    int rows = 8;
    int left = 0; ///< of the first label
    int top = 0;
    int labelWidth = 700;
    int labelHeight = 370;
    int gapAcross = 0;
    int gapDown = 0;
    friend bool operator==(const LabelPaper &, const LabelPaper &) = default;
};

LabelPaper a4With24Labels(); ///< 70 × 37 mm
LabelPaper a4With40Labels(); ///< 52.5 × 29.7 mm
/// A printer for labels: a page is a label.
LabelPaper labelRoll(int widthInTenths, int heightInTenths);

struct LabelPlace
{
    int page = 0;
    int x = 0;
    int y = 0;
    friend bool operator==(const LabelPlace &, const LabelPlace &) = default;
};

/// Where `count` labels go, row by row; the first `used` places of the first page were peeled off
/// before.
std::vector<LabelPlace> placesOf(const LabelPaper &paper, int count, int used = 0);

} // namespace comptoir::catalogue
