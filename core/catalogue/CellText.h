// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/base/Result.h"

#include <QStringList>

#include <optional>

namespace comptoir::catalogue {

/// How cells of lists are read that people and other tills wrote: no floating point, and what may
/// mean two things means none.

/// "1 234,50 €", "1.234,50", "1,234.50", "12", "3,5". Errors: "catalogue/price-unreadable" also for
/// "1,234" (a thousand or three decimals?) and for parts of a cent, "catalogue/price-negative".
Result<Money> readPrice(const QString &cell);
/// True for the words that tills write where the price is asked at the till: "variable", "libre".
bool isOpenPrice(const QString &cell);
/// Basis points of "5,5", "5.5%", "0.055", "TVA 5,5 %", "20% G"; nothing when there is no rate.
std::optional<int> readRate(const QString &cell);
/// "12", "1,250", "-3". Nothing when it is none, or has more than three decimals.
std::optional<Quantity> readQuantity(const QString &cell);
/// By the signs and words of four languages, Y and N for "sold by weight"; empty: a piece. Nothing
/// for what is sold by something else.
std::optional<Unit> readUnit(const QString &cell);
/// "oui", "Y", "x", "1" …
bool isYes(const QString &cell);
/// Codes of a cell, parted by commas, semicolons, bars or lines; numbers also by spaces,
/// which no other code keeps.
QStringList splitCodes(const QString &cell);

/// 8, 12, 13 or 14 digits: those are GTINs.
bool looksLikeGtin(const QString &code);
/// The check digit that 8, 12, 13 or 14 digits should end with (GS1 General Specifications 7.9).
int rightCheckDigit(const QString &code);
bool isRightGtin(const QString &code);
/// Without the zeros that other tills fill GTINs up with to 14 or 13 digits: as scanners read it.
QString scannedForm(const QString &code);
/// "5,449E+12": a code that a spreadsheet rounded.
bool isRoundedCode(const QString &code);

} // namespace comptoir::catalogue
