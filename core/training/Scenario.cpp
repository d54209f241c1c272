// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/Scenario.h"

#include "core/training/CarryOver.h"

#include <algorithm>

namespace comptoir::training {

namespace {

using fiscal::Ticket;
using fiscal::TicketKind;
using vouchers::RecentVerdict;
using vouchers::VerdictId;

constexpr std::array names{"network-cut", "double-voucher", "expired-voucher",
                           "paper-out",   "wrong-price",    "refund"};

bool isPaidBy(const Ticket &ticket, fiscal::Means means)
{
    return std::any_of(ticket.payments.begin(), ticket.payments.end(),
                       [means](const fiscal::Payment &payment) { return payment.means == means; });
}

bool isSale(const Ticket &ticket)
{
    return ticket.kind == TicketKind::Sale;
}

/// Tickets are told by the machine's clock, verdicts by the town's as it goes on here.
constexpr qint64 clocksApartMs = 5000;

/// When a sale was paid for in full without a voucher.
std::optional<Instant> otherwisePaid(const Practice &practice, Instant after)
{
    for (const Ticket &ticket : practice.tickets)
        if (isSale(ticket) && ticket.at >= after.plusMs(-clocksApartMs)
            && !isPaidBy(ticket, fiscal::Means::TownVoucher))
            return ticket.at;
    return std::nullopt;
}

std::optional<Instant> firstVerdict(const Practice &practice,
                                    std::initializer_list<VerdictId> wanted)
{
    for (const RecentVerdict &verdict : practice.verdicts)
        if (std::find(wanted.begin(), wanted.end(), verdict.id) != wanted.end())
            return verdict.at;
    return std::nullopt;
}

bool isProvisional(const fiscal::Payment &payment)
{
    return payment.means == fiscal::Means::TownVoucher && payment.provisional;
}

// A sale with a voucher that the town could not confirm; then everything is with the town.
int networkCut(const Practice &practice)
{
    const bool isSold = std::any_of(
        practice.tickets.begin(), practice.tickets.end(), [](const Ticket &ticket) {
            return isSale(ticket)
                && std::any_of(ticket.payments.begin(), ticket.payments.end(), isProvisional);
        });
    if (!isSold)
        return 0;
    if (!practice.isOnline)
        return 1;
    return practice.unsent > 0 ? 2 : 3;
}

// A debit, the refusal of the second showing, and the goods paid for otherwise.
int doubleVoucher(const Practice &practice)
{
    const auto debit = std::find_if(
        practice.verdicts.begin(), practice.verdicts.end(),
        [](const RecentVerdict &verdict) { return verdict.debited.isPositive(); });
    if (debit == practice.verdicts.end())
        return 0;
    const auto refused = firstVerdict(practice, {VerdictId::R1Spent, VerdictId::R1DebitedHere});
    if (!refused)
        return 1;
    return otherwisePaid(practice, *refused) ? 3 : 2;
}

int expiredVoucher(const Practice &practice)
{
    const auto refused = firstVerdict(practice, {VerdictId::R2Expired});
    if (!refused)
        return 0;
    return otherwisePaid(practice, *refused) ? 2 : 1;
}

// A sale, its receipt asked for, and no paper waiting any more.
int paperOut(const Practice &practice)
{
    if (std::none_of(practice.tickets.begin(), practice.tickets.end(), isSale))
        return 0;
    if (practice.printedCopies == 0)
        return 1;
    return practice.waitingPapers > 0 ? 2 : 3;
}

// The practice article sold at the price of the shelf. Sold at the other: not mastered before that
// ticket was paid back.
int wrongPrice(const Practice &practice)
{
    const QByteArray product = practiceItem.text();
    int wrong = 0;
    bool isRight = false;
    for (const Ticket &ticket : practice.tickets) {
        for (const fiscal::TicketLine &line : ticket.lines) {
            if (line.product != product)
                continue;
            const Money unit = Money::fromCents(line.quantity.thousandths() == 0
                                                    ? 0
                                                    : line.total.cents() * 1000
                                                        / line.quantity.thousandths());
            if (unit != practicePrices().right)
                wrong += isSale(ticket) ? 1 : -1;
            else if (isSale(ticket))
                isRight = true;
        }
    }
    if (wrong > 0)
        return 0;
    return isRight ? 1 : 0;
}

// A sale, and goods of it paid back.
int refund(const Practice &practice)
{
    qint64 sold = 0;
    for (const Ticket &ticket : practice.tickets) {
        if (isSale(ticket) && sold == 0)
            sold = ticket.number;
        else if (!isSale(ticket) && sold > 0 && ticket.original >= sold)
            return 2;
    }
    return sold > 0 ? 1 : 0;
}

} // namespace

QByteArray scenarioName(Scenario scenario)
{
    return names[size_t(scenario)];
}

std::optional<Scenario> scenarioNamed(const QByteArray &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt
                                : std::optional(Scenario(std::distance(names.begin(), found)));
}

PracticePrices practicePrices()
{
    return {Money::fromCents(440), Money::fromCents(4400)};
}

int stepsOf(Scenario scenario)
{
    switch (scenario) {
    case Scenario::NetworkCut:
    case Scenario::DoubleVoucher:
    case Scenario::PaperOut:
        return 3;
    case Scenario::ExpiredVoucher:
    case Scenario::Refund:
        return 2;
    case Scenario::WrongPrice:
        return 1;
    }
    return 0;
}

int stepsDone(Scenario scenario, const Practice &practice)
{
    switch (scenario) {
    case Scenario::NetworkCut:
        return networkCut(practice);
    case Scenario::DoubleVoucher:
        return doubleVoucher(practice);
    case Scenario::ExpiredVoucher:
        return expiredVoucher(practice);
    case Scenario::PaperOut:
        return paperOut(practice);
    case Scenario::WrongPrice:
        return wrongPrice(practice);
    case Scenario::Refund:
        return refund(practice);
    }
    return 0;
}

} // namespace comptoir::training
