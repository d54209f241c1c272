// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Payment.h"

#include "core/base/Rounding.h"

#include <algorithm>
#include <array>

namespace comptoir::sales {

namespace {

constexpr size_t mostSuggestions = 5;

/// What was handed over, by how the law looks at it.
struct Given
{
    Money cash;
    Money exact; ///< may not be more than what is due: nothing is given back of it
    Money meal; ///< may be more: the rest is lost, by the rules of meal vouchers
};

Given givenBy(const std::vector<Tender> &tenders)
{
    Given given;
    for (const Tender &tender : tenders) {
        if (tender.means == fiscal::Means::Cash)
            given.cash += tender.amount;
        else if (tender.means == fiscal::Means::MealVoucher)
            given.meal += tender.amount;
        else
            given.exact += tender.amount;
    }
    return given;
}

/// The exact amount, then what people put down for it: the next full 5, 10, 20, … euros.
std::vector<Money> suggestionsFor(Money due)
{
    std::vector<Money> suggestions{due};
    for (const qint64 note : std::array<qint64, 6>{500, 1000, 2000, 5000, 10'000, 20'000}) {
        const Money full = Money::fromCents((due.cents() + note - 1) / note * note);
        if (full > suggestions.back() && suggestions.size() < mostSuggestions)
            suggestions.push_back(full);
    }
    return suggestions;
}

} // namespace

Balance balanceOf(Money total, const std::vector<Tender> &tenders, const law::LawBook &law, Day day)
{
    const Given given = givenBy(tenders);
    const bool overpaid = given.exact > total;
    // What has to come in cash when nothing else comes.
    const Money open = std::max(Money(), total - given.exact - given.meal);
    const Money inCash = law.roundsCash(day) ? toFiveCents(open) : open;

    Balance balance;
    balance.total = total;
    balance.given = given.cash + given.exact + given.meal;
    balance.cashCeiling = law.cashCeilingOn(day);
    if (given.cash >= inCash && (given.cash.isPositive() || open.isZero())) {
        balance.isSettled = !overpaid;
        balance.rounding = inCash - open;
        balance.change = given.cash - inCash;
    } else {
        // Exact to the cent in coins that the law no longer wants: the rounded amount is due.
        balance.remaining = given.cash < open ? open - given.cash : inCash - given.cash;
        balance.cashDue = inCash - given.cash;
    }
    const Money kept = given.cash - balance.change;
    balance.isOverCeiling = kept > balance.cashCeiling;
    if (balance.cashDue.isPositive() && kept + balance.cashDue <= balance.cashCeiling)
        balance.suggestions = suggestionsFor(balance.cashDue);
    return balance;
}

} // namespace comptoir::sales
