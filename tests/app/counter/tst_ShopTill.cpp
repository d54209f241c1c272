// SPDX-License-Identifier: GPL-3.0-or-later
// The till that sells, whole: from the basket to the paper, the Z and the verifier of another
// program.
#include "core/fiscal/VerifyBooks.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/ManualClock.h"
#include "tests/support/counter/SellingTill.h"
#include "tests/support/print/EscPosReader.h"
#include "ui/format/ReceiptWords.h"

#include <QTest>

using namespace comptoir;

class tst_ShopTill : public QObject
{
    Q_OBJECT
private:
    test::ManualClock m_clock;
    std::unique_ptr<test::SellingTill> m_shop;

    template <typename T>
    static T got(QFuture<Result<T>> future)
    {
        if (!future.isFinished())
            qFatal("no answer");
        auto result = future.result();
        if (!result)
            qFatal("%s %s", result.error().code.constData(), qUtf8Printable(result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }
    sales::Cart basket(std::initializer_list<const char *> names)
    {
        sales::Cart cart;
        cart.id = sales::SaleId::mint(m_clock.now(), m_shop->entropy);
        cart.started = m_clock.now();
        const auto &store = m_shop->till->catalogue().store();
        for (const char *name : names) {
            const auto item = store.search(QString::fromUtf8(name), 1)->at(0);
            const auto department = *store.department(item.department);
            sales::CartLine line;
            line.item = item.id;
            line.label = catalogue::receiptName(item);
            line.department = item.department;
            line.departmentName = department->name;
            line.vatClass = department->vatClass;
            line.unitPrice = *item.price;
            cart = sales::add(cart, line).first;
        }
        return cart;
    }
    sales::Checkout cash(const sales::Cart &cart, qint64 cents)
    {
        sales::Tender tender;
        tender.id = 1;
        tender.amount = Money::fromCents(cents);
        return {cart, {tender}, {{}, u"Amandine"_qs}};
    }
    sales::CompletedSale sell(std::initializer_list<const char *> names, qint64 cents)
    {
        const auto sale = got(m_shop->desk.complete(cash(basket(names), cents)));
        m_clock.advanceMs(60'000);
        return sale;
    }
    QStringList printedTexts(size_t job) const
    {
        const auto paper = test::readEscPos(m_shop->printer.printed.at(job));
        if (!paper.unknown.isEmpty())
            qFatal("%s", qUtf8Printable(paper.unknown.join(u' ')));
        return paper.texts();
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::SellingTill>(m_clock);
        m_shop->furnish();
        receipts::PaperSettings paper;
        paper.words = format::receiptWords(format::Language::French,
                                           QLocale(QLocale::French, QLocale::France));
        m_shop->desk.setPaper(paper);
    }
    void cleanup() { m_shop.reset(); }

    void saleBecomesATicketItsChangeAndPaper()
    {
        const auto sale = sell({"Baguette", "Baguette", "Éclair"}, 1000);
        QCOMPARE(sale.ticket.number, 1);
        QCOMPARE(sale.ticket.total.cents(), 2 * 130 + 310);
        QCOMPARE(sale.change.cents(), 1000 - 570);
        QVERIFY(sale.opensDrawer);
        QVERIFY(!sale.mustPrint); // in France paper is on demand
        got(m_shop->desk.printTicket(1, u"Amandine"_qs));
        QTRY_COMPARE(m_shop->printer.printed.size(), size_t(2)); // the drawer's pulse goes first
        const QString paper = printedTexts(1).join(u'\n');
        for (const char *part : {"Boulangerie Marchal", "12 rue Houdan", "Baguette tradition",
                                 "5,70", "4,30", "Éclair"})
            QVERIFY2(paper.contains(QString::fromUtf8(part)), part);
        QVERIFY(!paper.contains(u"DUPLICATA"));
        got(m_shop->desk.printTicket(1, u"Amandine"_qs));
        QTRY_COMPARE(m_shop->printer.printed.size(), size_t(3));
        QVERIFY(printedTexts(2).join(u'\n').contains(u"DUPLICATA 1"));
    }

    void printerThatIsOffCostsNoSale()
    {
        m_shop->printer.answer = fail("printer/unreachable");
        sell({"Croissant"}, 120);
        got(m_shop->desk.printTicket(1, {}));
        QTRY_VERIFY(!got(m_shop->desk.waitingJobs()).empty());
        sell({"Croissant"}, 120);
        QCOMPARE(got(m_shop->desk.lastTicket())->number, 2);
    }

    void cartOutlivesTheProgram()
    {
        const auto cart = basket({"Baguette", "Croissant"});
        got(m_shop->desk.keep(cart));
        m_shop->open(); // stopped and started again
        QCOMPARE(got(m_shop->desk.kept()), std::optional(cart));
        got(m_shop->desk.complete(cash(cart, 250)));
        m_shop->open();
        QCOMPARE(got(m_shop->desk.kept()), std::nullopt);
        QCOMPARE(m_shop->desk.complete(cash(cart, 250)).result().error().code,
                 QByteArray("sales/already-done"));
    }

    void cardWhoseAnswerAStopHasLostIsAQuestion()
    {
        const auto cart = basket({"Baguette"});
        got(m_shop->desk.keep(cart));
        sales::CardPayment card;
        card.id = sales::CardPaymentId::mint(m_clock.now(), m_shop->entropy);
        card.sale = cart.id;
        card.amount = Money::fromCents(130);
        card.at = m_clock.now();
        got(m_shop->desk.beginCard(card));
        m_shop->open(); // stopped and started again
        const auto questions = *m_shop->till->cardQuestions();
        QCOMPARE(questions.size(), size_t(1));
        QCOMPARE(questions[0].kind, attention::Kind::CardUnknown);
        QCOMPARE(questions[0].debited.cents(), 130);
        const auto answer = [&](attention::Answer said) {
            return m_shop->till->answerCard(questions[0].op, said, u"Amandine"_qs);
        };
        QCOMPARE(answer(attention::Answer::Accepted).error().code,
                 QByteArray("attention/wrong-answer"));
        QVERIFY(answer(attention::Answer::CardPaid));
        QCOMPARE(answer(attention::Answer::CardPaid).error().code,
                 QByteArray("attention/not-open"));
        QCOMPARE(m_shop->till->answeredCards(9)->at(0).answer, attention::Answer::CardPaid);
        QCOMPARE(got(m_shop->desk.cardPayments(cart.id))[0].state,
                 sales::CardPayment::State::Accepted);
    }

    void dayOfAShopIsVerifiedByAnotherProgram()
    {
        sell({"Baguette", "Croissant"}, 300);
        sell({"Tarte aux pommes"}, 2000);
        const auto returnable = got(m_shop->desk.returnable(1));
        sales::Cart back = basket({});
        back.isReturn = true;
        back.returnReason = u"Rassis"_qs;
        back.returnedFrom = 1;
        sales::CartLine line;
        line.label = returnable.lines[0].line.label;
        line.unitPrice = returnable.lines[0].line.unitPrice;
        line.vatClass = returnable.lines[0].line.vatClass;
        line.returnedFrom = 1;
        line.returnedRank = 1;
        back = sales::add(back, line).first;
        got(m_shop->desk.complete(cash(back, line.unitPrice.cents())));
        got(m_shop->desk.printTicket(2, {}));
        till::CashCount count;
        count.total = Money::fromCents(250 + 1450 - 130);
        const auto z = got(m_shop->desk.closeDay(count, u"Amandine"_qs));
        QCOMPARE(z.difference.cents(), 0);
        QCOMPARE(z.tickets, 3);
        QVERIFY(got(m_shop->desk.verify()).isSound);

        const QString folder = m_shop->folder.filePath(u"archives"_qs);
        QVERIFY(QDir().mkpath(folder));
        const Day today = Day::inTown(m_clock.now());
        // An archive is a file of the real disk; the rest of the till has one in memory here.
        const auto archive = got(m_shop->desk.archive(today, today, folder, u"Amandine"_qs));
        const test::CliRun whole({u"fiscal"_qs, u"verify"_qs, archive.path, u"--json"_qs});
        QVERIFY2(whole.exitCode == 0, whole.said().constData());
        const test::CliRun books(
            {u"fiscal"_qs, u"verify"_qs, m_shop->database->path(), u"--json"_qs});
        QVERIFY2(books.exitCode == 0, books.said().constData());
        QVERIFY(got(m_shop->desk.verify()).isSound); // the archive is in the books itself
    }

    void accountantsFilesAreMadeAndBalance()
    {
        sell({"Baguette", "Croissant"}, 300);
        till::CashCount count;
        count.total = Money::fromCents(200); // half a euro is missing
        count.reason = u"Compté deux fois"_qs;
        got(m_shop->desk.closeDay(count, {}));
        const Day today = Day::inTown(m_clock.now());
        for (const char *format : {"fec", "tickets-csv", "lines-csv", "e-reporting"}) {
            const QString path = got(m_shop->desk.exportBooks(format, today, today, u"/out"_qs));
            const QByteArray bytes = *m_shop->disk.read(path);
            QVERIFY2(bytes.size() > 80, format);
        }
    }

    void anotherCountryHasItsOwnRates()
    {
        m_shop = std::make_unique<test::SellingTill>(m_clock);
        m_shop->furnish("BE");
        const auto sale = sell({"Baguette"}, 130);
        QCOMPARE(sale.ticket.vat.at(0).basisPoints, 600);
        QVERIFY(sale.mustPrint); // the till is the journal of receipts there
    }
};

QTEST_MAIN(tst_ShopTill)
#include "tst_ShopTill.moc"
