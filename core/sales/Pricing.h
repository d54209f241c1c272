// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Cart.h"

#include <functional>

namespace comptoir::sales {

/// The rate of a line's class on that day. Error "sales/vat-class-unknown".
Result<int> rateOf(const CartLine &line, const law::LawBook &law, Day day);
/// As price() of Cart.h, with a say in the rate of each line: what comes back keeps the rate that
/// it was sold at, whatever the law says today.
Result<Priced> price(const Cart &cart, const std::function<Result<int>(const CartLine &)> &rate);

/// What the lines of one rate sum up to, VAT included.
struct VatSum
{
    int basisPoints = 0;
    Money gross;
};
/// VAT once per rate, never by line (CJEU C-484/06); dearest first.
std::vector<fiscal::VatAmount> vatOf(const std::vector<VatSum> &sums);

} // namespace comptoir::sales
