// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SaleRights.h"

#include "core/base/Rounding.h"

#include <algorithm>

namespace comptoir::sales {

using staff::Operator;
using staff::Right;

namespace {

constexpr int wholePercent = 10'000;

/// Of `full`, upwards to the cent; where a discount of the ticket was spread over lines, a cent may
/// have fallen on this one.
Money freelyOff(Money full, int limit, bool isSpread)
{
    const qint64 cents = full.cents() / wholePercent * limit
        + (full.cents() % wholePercent * limit + wholePercent - 1) / wholePercent;
    return Money::fromCents(cents + (isSpread ? 1 : 0));
}

Money distance(Money a, Money b)
{
    return a < b ? b - a : a - b;
}

bool mayAlone(const std::vector<Operator> &people, const Seller &seller, Right right)
{
    const auto person = std::find_if(people.begin(), people.end(), [&](const Operator &one) {
        return one.id == seller.id && !seller.id.isNull();
    });
    return staff::may(person == people.end() ? staff::Role::Cashier : person->role, right);
}

} // namespace

Beyond beyondOf(const Cart &cart, const Priced &priced, int limit)
{
    Beyond beyond;
    if (cart.isReturn) {
        beyond.refund = priced.total;
        return beyond;
    }
    const bool isSpread = !priced.ticketDiscount.isZero();
    for (size_t i = 0; i < cart.lines.size() && i < priced.lines.size(); ++i) {
        const CartLine &line = cart.lines[i];
        const PricedLine &one = priced.lines[i];
        const Money own = line.listPrice ? times(*line.listPrice, line.quantity) : one.before;
        const Money full = std::max(own, one.before);
        const Money off = full - one.total - one.reward; // a reward is nobody's favour
        beyond.off += off;
        beyond.prices += distance(own, one.before);
        beyond.discount += std::max(Money(), off - freelyOff(full, limit, isSpread));
    }
    return beyond;
}

std::vector<Right> rightsAsked(const Beyond &beyond, const Approval &approval)
{
    std::vector<Right> rights;
    if (beyond.refund > approval.refund)
        rights.push_back(Right::Refund);
    if (beyond.discount > approval.discount)
        rights.push_back(Right::DiscountAboveLimit);
    if (beyond.prices > approval.prices)
        rights.push_back(Right::ChangePrice);
    return rights;
}

Approval within(const Approval &approval, const Beyond &beyond)
{
    return {std::min(approval.discount, beyond.discount), std::min(approval.prices, beyond.prices),
            std::min(approval.refund, beyond.refund)};
}

Approval covering(const Beyond &beyond)
{
    return {beyond.discount, beyond.prices, beyond.refund};
}

Result<void> checkRights(const Checkout &checkout, const Priced &priced,
                         const std::vector<Operator> &people, const staff::DiscountLimits &limits)
{
    const bool isLed = std::any_of(people.begin(), people.end(), [](const Operator &person) {
        return staff::may(person.role, Right::EditStaff);
    });
    if (!isLed)
        return {};
    const auto seller = std::find_if(people.begin(), people.end(), [&](const Operator &person) {
        return person.id == checkout.seller.id;
    });
    const auto role = seller == people.end() ? staff::Role::Cashier : seller->role;
    const Cart &cart = checkout.cart;
    const auto approver = std::find_if(
        people.begin(), people.end(),
        [&cart](const Operator &person) { return person.name == cart.approvedBy; });
    const Beyond beyond = beyondOf(cart, priced, limits.of(role));
    const auto uncovered = rightsAsked(beyond, cart.approved);
    for (const Right right : rightsAsked(beyond, {})) {
        if (mayAlone(people, checkout.seller, right))
            continue;
        const bool isCovered = std::find(uncovered.begin(), uncovered.end(), right)
            == uncovered.end();
        if (!isCovered || approver == people.end() || !staff::may(approver->role, right))
            return fail("staff/not-allowed", QString::fromLatin1(staff::rightName(right)));
    }
    return {};
}

} // namespace comptoir::sales
