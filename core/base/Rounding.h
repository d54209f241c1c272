// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"

#include <vector>

namespace comptoir {

/// The one home of rounding. All by integers; halves go away from zero.
/// Source of the rules: CJEU C-484/06 (per rate, never per line), CDE VI.7/1 for cash in Belgium.

/// n / d to the nearest integer, halves away from zero; d > 0.
qint64 roundHalfAway(qint64 numerator, qint64 denominator);
/// unit price × quantity: 7.12 €/kg × 1.200 kg = 8.54 €.
Money times(Money unitPrice, Quantity quantity);
/// `rate` in basis points of percent (2000 = 20 %) of an amount.
Money shareOf(Money amount, int basisPoints);
/// What is left of a price with VAT when the VAT is taken out; the VAT is the difference.
Money withoutVat(Money gross, int rateBasisPoints);
/// Splits an amount over parts in proportion to them: largest remainder, ties to the first. The
/// shares add up to the amount; parts of zero get nothing. Parts that sum to zero get nothing.
std::vector<Money> allocate(Money amount, const std::vector<Money> &parts);
/// To the nearest five cents, symmetric; amounts up to 5 cents stay (CDE VI.7/1).
Money toFiveCents(Money amount);

} // namespace comptoir
