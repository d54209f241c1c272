// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Item.h"
#include "tests/support/SeededEntropy.h"

#include <vector>

namespace comptoir::bench {

/// Articles with names as a shop's are: a kind, a maker, a range, a size; of a hundred thousand
/// articles some thirty thousand words are different. Nine of ten have an EAN, one of five a stock.
std::vector<catalogue::Item> seedGoods(int count,
                                       const std::vector<catalogue::Department> &departments,
                                       test::SeededEntropy &entropy);

/// What somebody types who looks for an article, right or with one error in it.
QString typedFor(const QString &name, bool mistyped, test::SeededEntropy &entropy);

} // namespace comptoir::bench
