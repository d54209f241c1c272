// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/ServeCustomer.h"
#include "tests/core/sales/SaleTill.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using sales::CardPayment;
using State = CardPayment::State;

/// What a card has paid, from before its terminal is asked until a ticket has it.
class tst_CardPayment : public QObject
{
    Q_OBJECT
private:
    struct Shop
    {
        SaleTill sale{papers(), law::Country::France, false};
        std::unique_ptr<sales::ServeCustomer> serve;

        Shop() { open(); }
        void open()
        {
            serve = std::make_unique<sales::ServeCustomer>(
                *sale.till.database, *sale.books,
                sales::SalePlace{sale.law,
                                 sale.till.clock,
                                 QStringLiteral("Comptoir 0.1.0"),
                                 [](Instant) { return 60; },
                                 {}},
                sales::TownRooms{});
        }
        /// The power goes and comes back.
        void crash()
        {
            serve.reset();
            sale.reopen();
            open();
            QVERIFY(serve->forgetTerminals());
        }
        sales::Cart baguettes() { return sale.cartOf({free(Money::fromCents(260), "normal")}); }
        CardPayment begin(const sales::Cart &cart, qint64 cents)
        {
            CardPayment payment;
            payment.id = sales::CardPaymentId::mint(sale.till.clock.now(), sale.till.entropy);
            payment.sale = cart.id;
            payment.amount = Money::fromCents(cents);
            payment.at = sale.till.clock.now();
            payment.seller = QStringLiteral("Léa");
            [&] { QVERIFY(serve->beginCard(payment)); }();
            return payment;
        }
        Result<void> answer(const CardPayment &payment, State state)
        {
            return serve->answerCard(
                {payment.id, state, QStringLiteral("A1"), QStringLiteral("****1234"), {}});
        }
        static sales::Tender tenderOf(const CardPayment &payment)
        {
            sales::Tender tender = SaleTill::paid(payment.amount, fiscal::Means::Card);
            tender.card = payment.id;
            return tender;
        }
        qint64 questions() const { return qint64(serve->cards().questions().value().size()); }
        static const TownPapers &papers()
        {
            static const TownPapers all;
            return all;
        }
    };

private Q_SLOTS:
    void acceptedPaymentSurvivesACrashAndIsBookedOnce()
    {
        Shop shop;
        const auto cart = shop.baguettes();
        QVERIFY(shop.serve->keep(cart));
        const CardPayment payment = shop.begin(cart, 260);
        QVERIFY(shop.answer(payment, State::Accepted));
        shop.crash();
        const auto open = shop.serve->cardPayments(cart.id).value();
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open[0].state, State::Accepted);
        QCOMPARE(open[0].reference, QStringLiteral("A1"));
        QCOMPARE(open[0].slip, QStringLiteral("****1234"));
        QVERIFY(shop.serve->complete({cart, {Shop::tenderOf(open[0])}, {}}));
        QVERIFY(shop.serve->cardPayments(cart.id).value().empty());
        // Nor does it pay the next customer's.
        const auto next = shop.baguettes();
        const auto again = shop.serve->complete({next, {Shop::tenderOf(open[0])}, {}});
        QCOMPARE(again.error().code, QByteArray("sales/card-not-open"));
    }

    void stopBeforeTheAnswerBecomesAQuestion()
    {
        Shop shop;
        const auto cart = shop.baguettes();
        QVERIFY(shop.serve->keep(cart));
        const CardPayment payment = shop.begin(cart, 260);
        QCOMPARE(shop.questions(), 0); // its terminal has the word
        shop.crash();
        QCOMPARE(shop.questions(), 1);
        QVERIFY(shop.serve->answerQuestion(
            {payment.id, State::Accepted, {}, {}, QStringLiteral("Léa")}));
        QCOMPARE(shop.questions(), 0);
        QCOMPARE(shop.serve->cards().answered(9)->size(), size_t(1));
        QCOMPARE(shop.sale.books->logged.kind, QByteArray("card-answered"));
        QCOMPARE(shop.serve->cardPayments(cart.id).value()[0].state, State::Accepted);
    }

    void cashDoesNotPayWhatACardHasOrMayHavePaid()
    {
        for (const State state : {State::Begun, State::Unknown, State::Accepted}) {
            Shop shop;
            const auto cart = shop.baguettes();
            QVERIFY(shop.serve->keep(cart));
            const CardPayment payment = shop.begin(cart, 260);
            if (state != State::Begun)
                QVERIFY(shop.answer(payment, state));
            const auto cash = shop.serve->complete(
                {cart, {SaleTill::paid(Money::fromCents(260))}, {}});
            QCOMPARE(cash.error().code, QByteArray("sales/card-paid"));
            shop.sale.compareWhole(0);
            // Nor is it given up with the money on it.
            QCOMPARE(shop.serve->noteAbandoned(cart, {}).error().code,
                     QByteArray("sales/card-paid"));
            QVERIFY(shop.serve->kept().value().has_value());
        }
    }

    void refusedOrTakenBackPaysNothingAndIsInNobodysWay()
    {
        Shop shop;
        const auto cart = shop.baguettes();
        const CardPayment refused = shop.begin(cart, 260);
        QVERIFY(shop.answer(refused, State::Refused));
        const CardPayment back = shop.begin(cart, 260);
        QVERIFY(shop.answer(back, State::Accepted));
        QVERIFY(shop.answer(back, State::TakenBack));
        QCOMPARE(shop.sale.books->logged.kind, QByteArray("card-answered"));
        for (const CardPayment &over : {refused, back}) {
            QCOMPARE(shop.answer(over, State::Accepted).error().code,
                     QByteArray("sales/card-not-open"));
            const auto sold = shop.serve->complete({cart, {Shop::tenderOf(over)}, {}});
            QCOMPARE(sold.error().code, QByteArray("sales/card-not-open"));
        }
        QVERIFY(shop.serve->complete({cart, {SaleTill::paid(Money::fromCents(260))}, {}}));
    }

    void anotherAmountIsNotWhatTheCardHasPaid()
    {
        Shop shop;
        const auto cart = shop.baguettes();
        const CardPayment payment = shop.begin(cart, 100);
        QVERIFY(shop.answer(payment, State::Accepted));
        sales::Tender more = Shop::tenderOf(payment);
        more.amount = Money::fromCents(260);
        QCOMPARE(shop.serve->complete({cart, {more}, {}}).error().code,
                 QByteArray("sales/card-paid"));
    }

    void moneyOfASaleThatIsGoneIsAskedFor()
    {
        Shop shop;
        const auto cart = shop.baguettes();
        QVERIFY(shop.serve->keep(cart));
        const CardPayment payment = shop.begin(cart, 260);
        QVERIFY(shop.answer(payment, State::Accepted));
        QCOMPARE(shop.questions(), 0); // it stands on the counter
        QVERIFY(shop.serve->park(cart, {}));
        QCOMPARE(shop.questions(), 0); // it waits
        QVERIFY(shop.serve->recall(cart.id));
        sales::Cart empty = cart;
        empty.lines.clear();
        QVERIFY(shop.serve->keep(empty)); // every line was taken out
        QCOMPARE(shop.questions(), 1);
        QVERIFY(shop.serve->answerQuestion({payment.id, State::TakenBack, {}, {}, {}}));
        QCOMPARE(shop.questions(), 0);
    }

    void noCardIsCreditedForWhatTheBooksRefuse()
    {
        Shop shop;
        const auto cart = shop.baguettes();
        const auto sold = shop.serve->complete(
            {cart, {SaleTill::paid(Money::fromCents(260), fiscal::Means::Card)}, {}});
        QVERIFY(sold);
        sales::CartLine line = cart.lines[0];
        line.returnedFrom = sold->ticket.number;
        line.returnedRank = 1;
        line.quantity = Quantity::ofPieces(2); // one was sold
        auto back = shop.sale.cartOf({line}, true);
        back.returnedFrom = sold->ticket.number;
        QVERIFY(shop.serve->keep(back));
        CardPayment credit;
        credit.id = sales::CardPaymentId::mint(shop.sale.till.clock.now(), shop.sale.till.entropy);
        credit.sale = back.id;
        credit.amount = Money::fromCents(520);
        credit.isRefund = true;
        QCOMPARE(shop.serve->beginCard(credit).error().code, QByteArray("sales/too-much-back"));
        QVERIFY(shop.serve->cardPayments(back.id).value().empty());
        back.lines[0].quantity = Quantity::ofPieces(1);
        QVERIFY(shop.serve->keep(back));
        credit.amount = Money::fromCents(260);
        QVERIFY(shop.serve->beginCard(credit));
    }

    void tableItselfForbidsToForgetOrChangeIt()
    {
        Shop shop;
        const auto cart = shop.baguettes();
        const CardPayment payment = shop.begin(cart, 260);
        QVERIFY(shop.answer(payment, State::Accepted));
        const auto refuses = [&](const char *sql) {
            const auto transaction = store::Transaction::begin(*shop.sale.till.database);
            return !(*transaction)->run(QLatin1String(sql)).has_value();
        };
        QVERIFY(refuses("DELETE FROM card_payment"));
        QVERIFY(refuses("UPDATE card_payment SET amount_c = 1"));
        QVERIFY(refuses("UPDATE card_payment SET state = 'refused'"));
        QVERIFY(refuses("UPDATE card_payment SET state = 'begun'"));
        QVERIFY(!refuses("UPDATE card_payment SET state = 'booked'"));
    }
};

QTEST_GUILESS_MAIN(tst_CardPayment)
#include "tst_CardPayment.moc"
