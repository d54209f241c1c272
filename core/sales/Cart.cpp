// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Cart.h"

#include "core/base/Rounding.h"
#include "core/sales/Pricing.h"

#include <algorithm>
#include <numeric>

namespace comptoir::sales {

namespace {

/// 999 999,99 € and 999 999 pieces: their product stays far below the range of qint64.
constexpr Money dearest = Money::fromCents(99'999'999);
constexpr Quantity mostOfAThing = Quantity::fromThousandths(999'999'999);
constexpr Money dearestTicket = Money::fromCents(999'999'999);
constexpr int wholePercent = 10'000;

std::vector<CartLine>::iterator find(Cart &cart, int line)
{
    return std::find_if(cart.lines.begin(), cart.lines.end(),
                        [line](const CartLine &one) { return one.id == line; });
}

/// May one more of `line` be counted on `onTicket`?
bool joins(const CartLine &onTicket, const CartLine &line)
{
    CartLine one = onTicket;
    one.id = line.id;
    one.quantity = line.quantity;
    one.code = line.code; // of two codes of one item
    return one == line && !line.item.isNull() && line.unit == Unit::Piece && line.note.isEmpty()
        && line.discount.isNone() && line.returnedFrom == 0;
}

/// `part` of `whole`, upwards to the cent.
Money partOf(Money amount, Quantity part, Quantity whole)
{
    if (!amount.isPositive() || !whole.isPositive())
        return amount;
    const qint64 cents = std::min(amount, dearest).cents(), of = whole.thousandths();
    const qint64 share = std::min(part, mostOfAThing).thousandths();
    return Money::fromCents((cents * share + of - 1) / of);
}

/// What a discount takes off so much; never more than all of it.
Money taken(const Discount &discount, Money from)
{
    const Money off = discount.basisPoints != 0
        ? shareOf(from, std::clamp(discount.basisPoints, 0, wholePercent))
        : discount.amount;
    return std::clamp(off, Money(), from);
}

Result<PricedLine> priced(const CartLine &line, int rate)
{
    if (!line.quantity.isPositive() || line.unitPrice < Money())
        return fail("sales/unreadable");
    if (line.quantity > mostOfAThing || line.unitPrice > dearest)
        return fail("sales/too-large");
    PricedLine priced;
    priced.before = times(line.unitPrice, line.quantity);
    priced.ownDiscount = taken(line.discount, priced.before);
    priced.discount = priced.ownDiscount;
    priced.total = priced.before - priced.discount;
    priced.vatBasisPoints = rate;
    return priced;
}

/// The rates of a ticket in the order of their first line, and what each sums up to.
std::vector<VatSum> sumsByRate(const std::vector<PricedLine> &lines)
{
    std::vector<VatSum> sums;
    for (const PricedLine &line : lines) {
        const auto known = std::find_if(sums.begin(), sums.end(), [&line](const VatSum &sum) {
            return sum.basisPoints == line.vatBasisPoints;
        });
        if (known != sums.end())
            known->gross += line.total;
        else
            sums.push_back({line.vatBasisPoints, line.total});
    }
    return sums;
}

/// Over the rates first, so that each bears its part to the cent, then over the lines of each.
void spread(Money discount, std::vector<PricedLine> &lines)
{
    const auto sums = sumsByRate(lines);
    std::vector<Money> parts;
    for (const VatSum &sum : sums)
        parts.push_back(sum.gross);
    const auto shares = allocate(discount, parts);
    for (size_t rate = 0; rate < sums.size(); ++rate) {
        std::vector<Money> ofLines;
        for (const PricedLine &line : lines)
            ofLines.push_back(line.vatBasisPoints == sums[rate].basisPoints ? line.total : Money());
        const auto shareOfLines = allocate(shares[rate], ofLines);
        for (size_t i = 0; i < lines.size(); ++i) {
            lines[i].discount += shareOfLines[i];
            lines[i].total -= shareOfLines[i];
        }
    }
}

} // namespace

std::pair<Cart, int> add(Cart cart, CartLine line)
{
    const auto same = std::find_if(
        cart.lines.rbegin(), cart.lines.rend(),
        [&line](const CartLine &onTicket) { return joins(onTicket, line); });
    if (same != cart.lines.rend()) {
        same->quantity = same->quantity + line.quantity;
        const int touched = same->id;
        return {std::move(cart), touched};
    }
    line.id = cart.nextLine++;
    const int touched = line.id;
    cart.lines.push_back(std::move(line));
    return {std::move(cart), touched};
}

Cart withQuantity(Cart cart, int line, Quantity quantity)
{
    if (!quantity.isPositive())
        return without(std::move(cart), line);
    const auto found = find(cart, line);
    if (found == cart.lines.end())
        return cart;
    // What was taken off a thing that was sold comes back with it in part, never more of it.
    if (found->returnedFrom != 0 && found->discount.basisPoints == 0)
        found->discount.amount = partOf(found->discount.amount, quantity, found->quantity);
    found->quantity = quantity;
    return cart;
}

Cart withUnitPrice(Cart cart, int line, Money price)
{
    if (const auto found = find(cart, line); found != cart.lines.end() && price >= Money())
        found->unitPrice = price;
    return cart;
}

Cart withDiscount(Cart cart, int line, const Discount &discount)
{
    if (const auto found = find(cart, line); found != cart.lines.end())
        found->discount = discount;
    return cart;
}

Cart withNote(Cart cart, int line, const QString &note)
{
    if (const auto found = find(cart, line); found != cart.lines.end())
        found->note = note;
    return cart;
}

Cart without(Cart cart, int line)
{
    if (const auto found = find(cart, line); found != cart.lines.end())
        cart.lines.erase(found);
    return cart;
}

Result<Priced> price(const Cart &cart, const law::LawBook &law, Day day, bool franchise)
{
    return price(cart, [&](const CartLine &line) -> Result<int> {
        if (line.soldAtBasisPoints) // a class that the law has ended since comes back all the same
            return *line.soldAtBasisPoints;
        return franchise ? Result<int>(0) : rateOf(line, law, day);
    });
}

Result<int> rateOf(const CartLine &line, const law::LawBook &law, Day day)
{
    if (const auto rate = law.rateOn(line.vatClass, day))
        return *rate;
    return fail("sales/vat-class-unknown", {},
                {{QStringLiteral("class"), QString::fromLatin1(line.vatClass)},
                 {QStringLiteral("label"), line.label}});
}

Result<Priced> price(const Cart &cart, const std::function<Result<int>(const CartLine &)> &rate)
{
    Priced result;
    Money sum;
    for (const CartLine &line : cart.lines) {
        COMPTOIR_TRY(const int basisPoints, rate(line));
        COMPTOIR_TRY(const PricedLine one, priced(line, basisPoints));
        result.lines.push_back(one);
        sum += one.total;
        if (one.before > dearestTicket || sum > dearestTicket)
            return fail("sales/too-large");
    }
    result.ticketDiscount = taken(cart.discount, sum);
    if (!result.ticketDiscount.isZero())
        spread(result.ticketDiscount, result.lines);
    result.reward = std::clamp(cart.loyalty.reward.amount, Money(), sum - result.ticketDiscount);
    if (!result.reward.isZero()) {
        for (PricedLine &line : result.lines)
            line.reward = -line.discount;
        spread(result.reward, result.lines);
        for (PricedLine &line : result.lines)
            line.reward += line.discount;
    }
    for (const PricedLine &line : result.lines) {
        result.total += line.total;
        result.discounts += line.discount;
    }
    result.vat = vatOf(sumsByRate(result.lines));
    for (const fiscal::VatAmount &amount : result.vat)
        result.net += amount.net;
    return result;
}

std::vector<fiscal::VatAmount> vatOf(const std::vector<VatSum> &sums)
{
    std::vector<fiscal::VatAmount> amounts;
    for (const VatSum &sum : sums) {
        const Money net = withoutVat(sum.gross, sum.basisPoints);
        amounts.push_back({sum.basisPoints, net, sum.gross - net, sum.gross});
    }
    std::stable_sort(amounts.begin(), amounts.end(),
                     [](const fiscal::VatAmount &a, const fiscal::VatAmount &b) {
                         return a.basisPoints > b.basisPoints;
                     });
    return amounts;
}

} // namespace comptoir::sales
