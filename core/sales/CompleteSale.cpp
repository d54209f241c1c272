// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/CompleteSale.h"

#include "core/fiscal/EventKind.h"
#include "core/sales/Pricing.h"
#include "core/sales/SaleOp.h"
#include "core/sales/TicketDraft.h"

#include <algorithm>

namespace comptoir::sales {

namespace {

fiscal::Event returned(const fiscal::Ticket &refund)
{
    return {fiscal::event::goodsReturned,
            {{QStringLiteral("ticket"), refund.number},
             {QStringLiteral("original"), refund.original},
             {QStringLiteral("total_c"), refund.total.cents()}},
            refund.operatorName};
}

} // namespace

CompleteSale::CompleteSale(store::Database &database, SaleBooks &books, SalePlace place,
                           TownRooms town)
    : m_database(database),
      m_books(books),
      m_place(std::move(place)),
      m_town(town),
      m_store(database),
      m_carts(database),
      m_cards(database),
      m_returns(database, books, town.refund),
      m_points(database)
{}

Result<CompletedSale> CompleteSale::run(const Checkout &checkout)
{
    auto sale = attempt(checkout);
    if (!sale && sale.error().is("store/disk-full") && m_place.makeRoom && m_place.makeRoom())
        sale = attempt(checkout);
    if (sale && m_town.redeem) {
        for (const Tender &tender : checkout.tenders)
            m_town.redeem->finish(tender.voucher);
    }
    return sale;
}

Result<CompletedSale> CompleteSale::attempt(const Checkout &checkout)
{
    const Cart &cart = checkout.cart;
    if (cart.isEmpty())
        return fail("sales/empty");
    if (cart.id.isNull())
        return fail("sales/unreadable", QStringLiteral("a cart without an id"));
    COMPTOIR_TRY(const auto act, store::OpTransaction::begin(m_database, m_town.outbox));
    COMPTOIR_TRY(const auto done, m_store.ticketOf(cart.id));
    if (done)
        return fail("sales/already-done", {}, {{QStringLiteral("number"), *done}});

    COMPTOIR_TRY(const Instant at, now());
    const Day day = Day::inTown(at);
    COMPTOIR_TRY(const Originals originals, m_returns.originalsOf(cart));
    COMPTOIR_TRY(const Priced price, priced(cart, originals, day));
    if (m_place.allows)
        COMPTOIR_CHECK(m_place.allows(checkout, price));
    COMPTOIR_CHECK(m_points.checkReward(cart, price.reward, day));
    COMPTOIR_TRY(const Balance balance, settled(checkout, price.total, day));

    TicketStamp stamp{at, 0, {}, m_place.software};
    if (m_place.utcOffsetMinutes)
        stamp.utcOffsetMinutes = m_place.utcOffsetMinutes(at);
    COMPTOIR_TRY(const SaleDay open, m_books.ensureDay(*act));
    stamp.businessDay = open.day;
    fiscal::Ticket ticket = draftOf(checkout, price, stamp);
    ticket.rounding = cart.isReturn ? -balance.rounding : balance.rounding;

    CompletedSale sale;
    COMPTOIR_CHECK(m_cards.book(act->transaction(), cart.id, checkout.tenders));
    if (cart.isReturn) {
        COMPTOIR_CHECK(payBack(*act, checkout.tenders, originals, ticket));
    } else {
        COMPTOIR_TRY(sale.vouchers, pay(*act, checkout.tenders, balance, ticket));
    }
    COMPTOIR_TRY(sale.loyalty, m_points.entriesOf(cart, ticket, day));
    COMPTOIR_TRY(ticket.points, m_points.onTicket(cart, sale.loyalty, day));
    COMPTOIR_TRY(sale.ticket, m_books.append(act->transaction(), ticket, open.session));
    COMPTOIR_CHECK(record(*act, cart, sale.ticket));
    COMPTOIR_CHECK(m_points.book(*act, cart, sale.ticket, sale.loyalty));
    sale.change = balance.change;
    sale.mustPrint = mustPrint(cart, price.total, m_place.law, day);
    sale.opensDrawer = std::any_of(
        checkout.tenders.begin(), checkout.tenders.end(),
        [](const Tender &tender) { return tender.means == fiscal::Means::Cash; });
    if (m_place.paper)
        COMPTOIR_CHECK(m_place.paper(act->transaction(), sale));
    COMPTOIR_CHECK(act->commit());
    return sale;
}

Result<void> CompleteSale::checkReturn(const Cart &cart) const
{
    COMPTOIR_TRY(const Instant at, now());
    COMPTOIR_TRY(const Originals originals, m_returns.originalsOf(cart));
    COMPTOIR_TRY(const Priced price, priced(cart, originals, Day::inTown(at)));
    return m_returns.checkGoods(draftOf({cart, {}, {}}, price, TicketStamp{at, 0, {}, {}}),
                                originals);
}

Result<Instant> CompleteSale::now() const
{
    if (!m_town.outbox)
        return m_place.clock.now();
    COMPTOIR_TRY(const auto time, m_town.outbox->time().read());
    return time.now;
}

Result<Priced> CompleteSale::priced(const Cart &cart, const Originals &originals, Day day) const
{
    COMPTOIR_TRY(const bool franchise, m_books.isFranchise());
    return price(cart, [&](const CartLine &line) -> Result<int> {
        if (line.returnedFrom != 0)
            return originals.at(line.returnedFrom)
                .lines.at(size_t(line.returnedRank - 1))
                .vatBasisPoints;
        return franchise ? Result<int>(0) : rateOf(line, m_place.law, day);
    });
}

Result<Balance> CompleteSale::settled(const Checkout &checkout, Money total, Day day) const
{
    const bool counts = std::all_of(checkout.tenders.begin(), checkout.tenders.end(),
                                    [](const Tender &one) { return one.amount.isPositive(); });
    if (!counts)
        return fail("sales/not-settled", QStringLiteral("a tender of nothing or less"));
    const Balance balance = balanceOf(total, checkout.tenders, m_place.law, day);
    if (balance.isOverCeiling)
        return fail("sales/cash-ceiling", {},
                    {{QStringLiteral("most_c"), balance.cashCeiling.cents()}});
    if (balance.remaining.isPositive())
        return fail("sales/not-settled");
    // What goes back goes back exactly: nobody gives change to the till.
    const Money exactly = balance.total + balance.rounding;
    if (!balance.isSettled || (checkout.cart.isReturn && balance.given != exactly))
        return fail("sales/overpaid");
    return balance;
}

Result<std::vector<vouchers::Verdict>> CompleteSale::pay(store::OpTransaction &act,
                                                         const std::vector<Tender> &tenders,
                                                         const Balance &balance,
                                                         fiscal::Ticket &ticket)
{
    std::vector<vouchers::Verdict> verdicts;
    ticket.payments = paymentsOf(tenders, balance);
    for (size_t i = 0; i < tenders.size(); ++i) {
        if (tenders[i].means != fiscal::Means::TownVoucher)
            continue;
        if (!m_town.redeem || !act.writer())
            return fail("voucher/not-reserved");
        COMPTOIR_TRY(
            const vouchers::Verdict verdict,
            m_town.redeem->commitPrepared(*act.writer(), act.transaction(), tenders[i].voucher));
        if (verdict.debited != tenders[i].amount)
            return fail("voucher/not-reserved", QStringLiteral("another amount"));
        fiscal::Payment &payment = ticket.payments[i];
        payment.commit = verdict.commit.text();
        payment.remaining = verdict.remaining;
        payment.lastDay = verdict.lastDay;
        payment.provisional = verdict.provisional;
        if (payment.reference.isEmpty())
            payment.reference = verdict.codeTail;
        verdicts.push_back(verdict);
    }
    return verdicts;
}

Result<void> CompleteSale::payBack(store::OpTransaction &act, const std::vector<Tender> &tenders,
                                   const Originals &originals, fiscal::Ticket &ticket)
{
    std::vector<fiscal::Payment> onto;
    for (const Tender &tender : tenders) {
        if (tender.means == fiscal::Means::TownVoucher) {
            COMPTOIR_TRY(const auto parts, m_returns.ontoVouchers(tender, originals));
            for (const fiscal::Payment &part : parts) {
                onto.push_back(part);
                ticket.payments.push_back(turned(part));
            }
            continue;
        }
        for (const fiscal::Payment &payment : paymentsOf({tender}, {}))
            ticket.payments.push_back(turned(payment));
    }
    COMPTOIR_CHECK(m_returns.check(ticket, originals));
    for (const fiscal::Payment &part : onto) {
        if (!m_town.refund || !act.writer())
            return fail("voucher/not-open");
        COMPTOIR_CHECK(m_town.refund->append(*act.writer(), act.transaction(),
                                             OpId::fromText(part.commit).value_or(OpId()),
                                             part.amount, vouchers::RefundReason::GoodsReturned));
    }
    return {};
}

Result<void> CompleteSale::moveStock(store::Transaction &transaction, const Cart &cart)
{
    for (const CartLine &line : cart.lines) {
        if (line.item.isNull())
            continue;
        COMPTOIR_CHECK(m_books.moveStock(transaction,
                                         {line.item, cart.isReturn ? line.quantity : -line.quantity,
                                          line.unit, line.listPrice.value_or(line.unitPrice),
                                          cart.isReturn ? "return" : "sale"}));
    }
    return {};
}

Result<void> CompleteSale::record(store::OpTransaction &act, const Cart &cart,
                                  const fiscal::Ticket &ticket)
{
    store::Transaction &transaction = act.transaction();
    COMPTOIR_CHECK(moveStock(transaction, cart));
    COMPTOIR_CHECK(m_store.insert(transaction, cart.id, ticket.number));
    if (cart.isReturn) {
        COMPTOIR_CHECK(m_store.insertReturn(transaction, ticket));
        COMPTOIR_CHECK(m_books.log(transaction, returned(ticket)));
    }
    COMPTOIR_CHECK(m_carts.forget(transaction, cart.id));
    return act.writer() ? act.append("sale", saleOp(ticket)) : Result<void>();
}

} // namespace comptoir::sales
