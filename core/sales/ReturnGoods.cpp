// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/ReturnGoods.h"

#include <algorithm>

namespace comptoir::sales {

namespace {

tl::unexpected<Error> noTicket(qint64 number)
{
    return fail("sales/no-ticket", {}, {{QStringLiteral("number"), number}});
}

std::optional<OpId> commitOf(const fiscal::Payment &payment)
{
    return OpId::fromText(payment.commit);
}

Money onVoucher(const fiscal::Payment &payment)
{
    return payment.means == fiscal::Means::TownVoucher ? payment.amount : Money();
}

} // namespace

ReturnGoods::ReturnGoods(store::Database &database, const SaleBooks &books,
                         vouchers::RefundVoucher *refunds)
    : m_store(database),
      m_books(books),
      m_refunds(refunds)
{}

Result<Originals> ReturnGoods::originalsOf(const Cart &cart) const
{
    Originals originals;
    const auto add = [&](qint64 number) -> Result<void> {
        if (number == 0 || originals.contains(number))
            return {};
        COMPTOIR_TRY(const auto ticket, m_books.ticket(number));
        if (!ticket || ticket->kind != fiscal::TicketKind::Sale)
            return noTicket(number);
        originals.emplace(number, *ticket);
        return {};
    };
    if (cart.isReturn)
        COMPTOIR_CHECK(add(cart.returnedFrom));
    for (const CartLine &line : cart.lines) {
        if (line.returnedFrom == 0)
            continue;
        if (!cart.isReturn)
            return fail("sales/unreadable", QStringLiteral("a sale of what comes back"));
        COMPTOIR_CHECK(add(line.returnedFrom));
        const size_t count = originals.at(line.returnedFrom).lines.size();
        if (line.returnedRank < 1 || size_t(line.returnedRank) > count)
            return noTicket(line.returnedFrom);
    }
    return originals;
}

Result<void> ReturnGoods::check(const fiscal::Ticket &refund, const Originals &originals) const
{
    COMPTOIR_CHECK(checkGoods(refund, originals));
    COMPTOIR_CHECK(checkVouchers(refund, originals));
    return checkWays(refund, originals);
}

Result<void> ReturnGoods::checkGoods(const fiscal::Ticket &refund, const Originals &originals) const
{
    std::map<std::pair<qint64, int>, CameBack> now;
    for (const fiscal::TicketLine &line : refund.lines) {
        // A return with its ticket has nothing else in it.
        if (line.returnedFrom == 0 && !originals.empty())
            return fail("sales/not-of-ticket", {}, {{QStringLiteral("label"), line.label}});
        if (line.returnedFrom == 0)
            continue;
        CameBack &sum = now[{line.returnedFrom, line.returnedRank}];
        sum.quantity = sum.quantity - line.quantity;
        sum.amount -= line.total;
    }
    for (const auto &[place, back] : now)
        COMPTOIR_CHECK(checkLine(originals.at(place.first), place.second, back));
    return {};
}

// Money goes back as it came.
Result<void> ReturnGoods::checkWays(const fiscal::Ticket &refund, const Originals &originals) const
{
    if (originals.empty())
        return {};
    std::map<fiscal::Means, Money> open, now;
    for (const auto &[number, original] : originals) {
        COMPTOIR_TRY(const Returnable left, returnable(number));
        for (const fiscal::Payment &way : left.ways)
            open[way.means] += way.amount;
    }
    // What is not given by other means is cash, before it is rounded.
    Money cash = -refund.total;
    for (const fiscal::Payment &payment : refund.payments) {
        if (payment.means == fiscal::Means::Cash)
            continue;
        now[payment.means] -= payment.amount;
        cash += payment.amount;
    }
    if (cash.isPositive())
        now[fiscal::Means::Cash] = cash;
    for (const auto &[means, amount] : now)
        if (means != fiscal::Means::TownVoucher && amount > open[means])
            return fail("sales/other-way", {}, {{QStringLiteral("most_c"), open[means].cents()}});
    return {};
}

Result<void> ReturnGoods::checkLine(const fiscal::Ticket &original, int rank,
                                    const CameBack &now) const
{
    COMPTOIR_TRY(auto before, m_store.cameBack(original.number));
    const fiscal::TicketLine &sold = original.lines.at(size_t(rank - 1));
    const Quantity left = sold.quantity - before[rank].quantity;
    const Money money = sold.total - before[rank].amount;
    if (now.quantity <= left && now.amount <= money)
        return {};
    return fail("sales/too-much-back", {},
                {{QStringLiteral("label"), sold.label},
                 {QStringLiteral("left"), left.thousandths()},
                 {QStringLiteral("left_c"), money.cents()}});
}

Result<void> ReturnGoods::checkVouchers(const fiscal::Ticket &refund,
                                        const Originals &originals) const
{
    if (!m_refunds)
        return {};
    // What was paid and did not go back by other means than vouchers.
    Money otherwise, goods, now;
    for (const auto &[number, original] : originals) {
        otherwise += original.total;
        for (const fiscal::Payment &payment : original.payments)
            otherwise -= onVoucher(payment);
        COMPTOIR_TRY(const auto before, m_store.cameBack(number));
        for (const auto &[rank, back] : before)
            otherwise -= back.amount;
        COMPTOIR_TRY(const auto paid, m_store.paidBack(number));
        const auto vouchers = paid.find(fiscal::Means::TownVoucher);
        otherwise += vouchers != paid.end() ? vouchers->second : Money();
    }
    otherwise = std::max(Money(), otherwise);
    for (const fiscal::TicketLine &line : refund.lines)
        goods -= line.returnedFrom != 0 ? line.total : Money();
    for (const fiscal::Payment &payment : refund.payments)
        now -= onVoucher(payment);
    // What a voucher paid goes back onto it, never into cash: the town's money stays in town.
    if (goods - now <= otherwise)
        return {};
    return fail("sales/voucher-first", {},
                {{QStringLiteral("least_c"), (goods - otherwise).cents()}});
}

Result<Money> ReturnGoods::refundable(const fiscal::Payment &payment) const
{
    const auto commit = commitOf(payment);
    if (!m_refunds || !commit || payment.means != fiscal::Means::TownVoucher)
        return Money();
    const auto open = m_refunds->refundable(*commit);
    if (!open && open.error().is("voucher/not-open"))
        return Money();
    return open;
}

Result<std::vector<fiscal::Payment>> ReturnGoods::ontoVouchers(const Tender &tender,
                                                               const Originals &originals) const
{
    std::vector<fiscal::Payment> payments;
    Money rest = tender.amount;
    bool known = false;
    for (const auto &[number, original] : originals) {
        for (fiscal::Payment payment : original.payments) {
            const bool meant = tender.voucher.isEmpty() || tender.voucher == payment.commit;
            if (!commitOf(payment) || !meant)
                continue;
            known = true;
            COMPTOIR_TRY(const Money open, refundable(payment));
            payment.amount = std::min(open, rest);
            payment.remaining.reset(); // the voucher shows it when the territory has it
            payment.provisional = false;
            rest -= payment.amount;
            if (payment.amount.isPositive())
                payments.push_back(payment);
        }
    }
    if (!known)
        return fail("voucher/not-open");
    if (rest.isPositive())
        return fail("voucher/refund-too-high", {},
                    {{QStringLiteral("most_c"), (tender.amount - rest).cents()}});
    return payments;
}

Result<Returnable> ReturnGoods::returnable(qint64 number) const
{
    COMPTOIR_TRY(const auto ticket, m_books.ticket(number));
    if (!ticket || ticket->kind != fiscal::TicketKind::Sale)
        return noTicket(number);
    Returnable returnable{*ticket, {}, {}};
    COMPTOIR_TRY(auto before, m_store.cameBack(number));
    int rank = 0;
    for (const fiscal::TicketLine &line : ticket->lines) {
        ++rank;
        returnable.lines.push_back({line, rank, line.quantity - before[rank].quantity});
    }
    COMPTOIR_TRY(auto back, m_store.paidBack(number));
    // All in what the goods cost: a refund in cash is rounded by itself.
    Money left = ticket->total, cashBack;
    for (const auto &[place, came] : before)
        cashBack += came.amount;
    left -= cashBack;
    for (const auto &[means, amount] : back)
        cashBack -= means == fiscal::Means::Cash ? Money() : amount;
    back[fiscal::Means::Cash] = cashBack;
    std::map<fiscal::Means, fiscal::Payment> others;
    for (const fiscal::Payment &payment : ticket->payments) {
        if (payment.means == fiscal::Means::TownVoucher) {
            COMPTOIR_TRY(const Money open, refundable(payment));
            returnable.ways.push_back(payment);
            returnable.ways.back().amount = open;
        } else if (others.contains(payment.means)) {
            others[payment.means].amount += payment.amount; // the change of cash, too
        } else {
            others.emplace(payment.means, payment);
        }
    }
    if (others.contains(fiscal::Means::Cash))
        others[fiscal::Means::Cash].amount -= ticket->rounding;
    for (auto &[means, payment] : others)
        returnable.ways.push_back(payment);
    for (fiscal::Payment &way : returnable.ways) {
        if (way.means != fiscal::Means::TownVoucher && back.contains(way.means))
            way.amount -= back.at(way.means);
        way.amount = std::clamp(way.amount, Money(), std::max(Money(), left));
        left -= way.amount;
    }
    std::erase_if(returnable.ways,
                  [](const fiscal::Payment &way) { return !way.amount.isPositive(); });
    return returnable;
}

} // namespace comptoir::sales
