// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/ServeCustomer.h"

#include "core/fiscal/EventKind.h"

namespace comptoir::sales {

namespace {

QJsonObject factsOf(const Cart &cart)
{
    return {{QStringLiteral("sale"), QString::fromLatin1(cart.id.text())},
            {QStringLiteral("return"), cart.isReturn}};
}

} // namespace

ServeCustomer::ServeCustomer(store::Database &database, SaleBooks &books, SalePlace place,
                             TownRooms town)
    : m_database(database),
      m_books(books),
      m_place(std::move(place)),
      m_town(town),
      m_carts(database),
      m_cards(database),
      m_sales(database),
      m_returns(database, books, town.refund),
      m_complete(database, books, m_place, town)
{}

Result<void> ServeCustomer::write(const std::function<Result<void>(store::Transaction &)> &act)
{
    const auto attempt = [&]() -> Result<void> {
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
        COMPTOIR_CHECK(act(*transaction));
        return transaction->commit();
    };
    auto written = attempt();
    if (!written && written.error().is("store/disk-full") && m_place.makeRoom && m_place.makeRoom())
        written = attempt();
    return written;
}

Money ServeCustomer::totalOf(const Cart &cart) const
{
    const auto priced = price(cart, m_place.law, Day::inTown(m_place.clock.now()), true);
    return priced ? priced->total : Money();
}

Result<void> ServeCustomer::keep(const Cart &cart)
{
    return write([&](store::Transaction &transaction) -> Result<void> {
        COMPTOIR_TRY(const auto ticket, m_sales.ticketOf(cart.id));
        // A change that was under way while it was paid must not bring it back.
        return ticket ? m_carts.forget(transaction, cart.id) : m_carts.keep(transaction, cart);
    });
}

Result<void> ServeCustomer::park(const Cart &cart, const QString &name)
{
    if (cart.isEmpty())
        return fail("sales/empty");
    const ParkedCart row{cart.id, name, m_place.clock.now(), totalOf(cart), int(cart.lines.size())};
    return write([&](store::Transaction &transaction) -> Result<void> {
        COMPTOIR_TRY(const auto ticket, m_sales.ticketOf(cart.id));
        if (ticket)
            return fail("sales/already-done", {}, {{QStringLiteral("number"), *ticket}});
        return m_carts.park(transaction, cart, row);
    });
}

Result<Cart> ServeCustomer::recall(SaleId id)
{
    Cart cart;
    COMPTOIR_CHECK(write([&](store::Transaction &transaction) -> Result<void> {
        COMPTOIR_TRY(cart, m_carts.recall(transaction, id));
        const auto onCounter = m_carts.kept();
        // A crash from here on must not lose it, nor the one that stands there.
        return onCounter && *onCounter ? Result<void>() : m_carts.keep(transaction, cart);
    }));
    return cart;
}

Result<void> ServeCustomer::noteRemoved(const Cart &cart, const CartLine &line,
                                        const Seller &seller)
{
    fiscal::Event event{fiscal::event::lineRemoved, factsOf(cart), seller.name};
    event.facts.insert(QStringLiteral("label"), line.label);
    event.facts.insert(QStringLiteral("quantity_m"), line.quantity.thousandths());
    event.facts.insert(QStringLiteral("price_c"), line.unitPrice.cents());
    return write([&](store::Transaction &transaction) { return m_books.log(transaction, event); });
}

Result<void> ServeCustomer::noteAbandoned(const Cart &cart, const Seller &seller)
{
    fiscal::Event event{fiscal::event::saleAbandoned, factsOf(cart), seller.name};
    event.facts.insert(QStringLiteral("lines"), qint64(cart.lines.size()));
    event.facts.insert(QStringLiteral("total_c"), totalOf(cart).cents());
    return write([&](store::Transaction &transaction) -> Result<void> {
        COMPTOIR_CHECK(m_cards.book(transaction, cart.id, {}));
        COMPTOIR_CHECK(m_books.log(transaction, event));
        return m_carts.forget(transaction, cart.id);
    });
}

Result<void> ServeCustomer::beginCard(const CardPayment &payment)
{
    // What the books refuse must not be on the customer's card already.
    const auto cart = m_carts.kept();
    if (payment.isRefund && cart && *cart && (*cart)->id == payment.sale)
        COMPTOIR_CHECK(m_complete.checkReturn(**cart));
    return write(
        [&](store::Transaction &transaction) { return m_cards.begin(transaction, payment); });
}

// What a person says of a payment whose result was lost, or takes back, is for the log.
Result<void> ServeCustomer::answerIn(store::Transaction &transaction, const CardAnswer &answer)
{
    COMPTOIR_TRY(const auto payment, m_cards.find(answer.payment));
    COMPTOIR_CHECK(m_cards.answer(transaction, answer));
    const bool isQuestion = payment->state == CardPayment::State::Unknown
        || answer.state == CardPayment::State::TakenBack;
    if (!isQuestion || answer.state == CardPayment::State::Unknown)
        return {};
    fiscal::Event event{fiscal::event::cardAnswered,
                        {{QStringLiteral("sale"), QString::fromLatin1(payment->sale.text())},
                         {QStringLiteral("amount_c"), payment->amount.cents()},
                         {QStringLiteral("refund"), payment->isRefund},
                         {QStringLiteral("answer"), nameOf(answer.state)}},
                        answer.by};
    return m_books.log(transaction, event);
}

Result<void> ServeCustomer::answerCard(const CardAnswer &answer)
{
    return write([&](store::Transaction &transaction) { return answerIn(transaction, answer); });
}

Result<void> ServeCustomer::answerQuestion(const CardAnswer &answer)
{
    return write([&](store::Transaction &transaction) -> Result<void> {
        COMPTOIR_CHECK(answerIn(transaction, answer));
        return m_cards.noteAnswer(transaction, answer.payment, answer.by, m_place.clock.now());
    });
}

Result<void> ServeCustomer::forgetTerminals()
{
    return write(
        [&](store::Transaction &transaction) { return m_cards.forgetTerminals(transaction); });
}

void ServeCustomer::prepareVoucher(const QByteArray &check, Money amount, Prepared done)
{
    if (!m_town.redeem) {
        done(fail("till/not-enrolled"));
        return;
    }
    m_town.redeem->prepare(
        check, amount, [done = std::move(done)](const Result<vouchers::PreparedDebit> &prepared) {
            done(prepared ? Result<PreparedVoucher>({prepared->handle, prepared->verdict})
                          : fail(prepared.error()));
        });
}

Result<void> ServeCustomer::releaseVoucher(const QByteArray &handle)
{
    return m_town.redeem ? m_town.redeem->release(handle) : Result<void>();
}

} // namespace comptoir::sales
