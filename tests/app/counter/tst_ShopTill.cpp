// SPDX-License-Identifier: GPL-3.0-or-later
// The till that sells, whole: from the basket to the paper, the Z and the verifier of another
// program.
#include "core/fiscal/VerifyBooks.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/ManualClock.h"
#include "tests/support/counter/SellingTill.h"
#include "tests/support/print/EscPosReader.h"

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
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
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
    /// In cash; how many cents.
    qint64 giveBackFirstLineOf(qint64 ticket)
    {
        const auto returnable = got(m_shop->desk.returnable(ticket));
        sales::Cart back = basket({});
        back.isReturn = true;
        back.returnReason = u"Rassis"_qs;
        back.returnedFrom = ticket;
        sales::CartLine line;
        line.label = returnable.lines[0].line.label;
        line.unitPrice = returnable.lines[0].line.unitPrice;
        line.vatClass = returnable.lines[0].line.vatClass;
        line.returnedFrom = ticket;
        line.returnedRank = 1;
        back = sales::add(back, line).first;
        got(m_shop->desk.complete(cash(back, line.unitPrice.cents())));
        return line.unitPrice.cents();
    }
    QStringList printedTexts(size_t job) const
    {
        const auto paper = test::readEscPos(m_shop->printer.printed.at(job));
        if (!paper.unknown.isEmpty())
            qFatal("%s", qUtf8Printable(paper.unknown.join(u' ')));
        return paper.texts();
    }

    /// With the triggers out of the way.
    void tamper(const QStringList &acts)
    {
        const auto transaction = store::Transaction::begin(*m_shop->database).value();
        const auto triggers = transaction->select(
            u"SELECT 'DROP TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger'"_qs);
        QStringList all;
        for (const auto &row : *triggers)
            all << row.text(0);
        for (const QString &sql : all + acts) {
            const auto done = transaction->run(sql);
            if (!done)
                qFatal("%s %s", qUtf8Printable(sql), qUtf8Printable(done.error().detail));
        }
        if (!transaction->commit())
            qFatal("not on disk");
    }
    /// By somebody who knows the books: what is left adds up.
    void cutAfterTicket(qint64 number)
    {
        const QString after = u" > "_qs + QString::number(number);
        QStringList cuts;
        for (const char *table : {"ticket_line", "ticket_vat", "ticket_payment", "sale"})
            cuts << QString(u"DELETE FROM "_qs + QLatin1String(table) + u" WHERE ticket"_qs
                            + after);
        cuts << u"DELETE FROM ticket WHERE number"_qs + after
             << u"DELETE FROM fiscal_record WHERE chain = 'tickets' AND number"_qs + after
             << u"UPDATE fiscal_state SET (perpetual_c, perpetual_abs_c) = (SELECT sum(total_c), "
                "sum(abs(total_c)) FROM ticket)"_qs;
        tamper(cuts);
    }

    /// Opened by a sale in the morning, closed after another.
    void sellDayOf(const char *date)
    {
        m_clock.setWall(Day::fromIso(QString::fromLatin1(date))->inTownAt(9 * 60));
        sell({"Croissant"}, 120);
        sell({"Baguette"}, 130);
        got(m_shop->desk.closeDay({}, {}));
    }
    /// How many closings the other program added up in the archive; -1: it is not sound.
    int judged(const char *first, const char *last)
    {
        const QString folder = m_shop->folder.filePath(u"archives"_qs);
        QDir().mkpath(folder);
        const auto day = [](const char *iso) { return *Day::fromIso(QString::fromLatin1(iso)); };
        const auto archive = got(m_shop->desk.archive(day(first), day(last), folder, {}));
        const test::CliRun run({u"fiscal"_qs, u"verify"_qs, archive.path, u"--json"_qs});
        if (run.exitCode != 0)
            qWarning("%s %s", qPrintable(archive.path), run.said().constData());
        return run.exitCode == 0 ? run.json()[u"closings"].toInt() : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::SellingTill>(m_clock);
        m_shop->furnish();
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

    void rewardIsOnThePaperAndItsPointsOnTheCard()
    {
        const auto card = loyalty::CardCode::draw(m_shop->entropy);
        loyalty::Programme rules;
        rules.threshold = 1;
        rules.reward = Money::fromCents(50);
        got(m_shop->desk.changeRules(rules, u"Amandine"_qs));
        auto first = basket({"Baguette", "Croissant"});
        first.loyalty.card = card;
        const auto earned = got(m_shop->desk.complete(cash(first, 250)));
        QCOMPARE(earned.loyalty.size(), size_t(1));
        const qint64 points = got(m_shop->desk.card(card)).account.balance;
        QCOMPARE(points, earned.ticket.total.cents() / 100);
        auto second = basket({"Croissant"});
        second.loyalty = {card, {1, Money::fromCents(50)}, u"Fidélité : 1 point"_qs};
        const auto burned = got(m_shop->desk.complete(cash(second, 70)));
        QCOMPARE(burned.ticket.total, Money::fromCents(70));
        got(m_shop->desk.printTicket(burned.ticket.number, {}));
        const auto printed = [this] { // the drawer's kicks are jobs, too
            QStringList texts;
            for (size_t job = 0; job < m_shop->printer.printed.size(); ++job)
                texts += printedTexts(job);
            return texts.join(u' ');
        };
        QTRY_VERIFY(printed().contains(u"Fidélité"));
        QTRY_VERIFY(printed().contains(card.text().right(4)));
        QVERIFY(printed().simplified().contains(u"Points utilisés 1"));
        m_shop->open(); // stopped and started again
        QCOMPARE(got(m_shop->desk.card(card)).account.balance, points - 1);
        giveBackFirstLineOf(earned.ticket.number);
        QVERIFY(got(m_shop->desk.card(card)).account.balance < points - 1);
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
        const qint64 back = giveBackFirstLineOf(1);
        got(m_shop->desk.printTicket(2, {}));
        till::CashCount count;
        count.total = Money::fromCents(250 + 1450 - back);
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
        const auto again = got(m_shop->desk.archive(today, today, folder, u"Amandine"_qs));
        QVERIFY(again.path != archive.path); // the first one stands in the chain: it stays
        QCOMPARE(QDir(folder).entryList({u"*.zip"_qs}).size(), 2);
        const test::CliRun books(
            {u"fiscal"_qs, u"verify"_qs, m_shop->database->path(), u"--json"_qs});
        QVERIFY2(books.exitCode == 0, books.said().constData());
        QVERIFY(got(m_shop->desk.verify()).isSound); // the archive is in the books itself
    }

    void saleGoesOnWhileTheBooksAreRead()
    {
        for (int i = 0; i < 30; ++i)
            sell({"Baguette"}, 130);
        auto first = m_shop->desk.verify();
        auto second = m_shop->desk.verify(); // tapped twice: one reading, one answer
        QVERIFY(!first.isFinished()); // it reads beside
        QCOMPARE(sell({"Baguette"}, 130).ticket.number, 31);
        QVERIFY(got(first).isSound); // of the moment when it began
        QVERIFY(got(second).isSound);
        auto last = m_shop->desk.verify();
        m_shop->till.reset(); // the program ends meanwhile
        QVERIFY(last.isFinished());
    }

    void otherProgramComparesTheTablesToo_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql :
             {"UPDATE ticket SET total_c = total_c + 1 WHERE number = 1",
              "UPDATE ticket SET session = 2 WHERE number = 1",
              "UPDATE ticket SET operator = 'x' WHERE number = 1",
              "UPDATE ticket_line SET quantity = 7 WHERE ticket = 1 AND rank = 2",
              "UPDATE ticket_vat SET vat_c = vat_c + 1 WHERE ticket = 2",
              "UPDATE ticket_payment SET means = 'CARD' WHERE ticket = 1",
              "INSERT INTO ticket_line SELECT 1, 9, product, label, 1, 0, 1, vat_bp, 0, 0 FROM "
              "ticket_line WHERE ticket = 1 AND rank = 1",
              "UPDATE returned_line SET quantity_m = 1",
              "DELETE FROM returned_line",
              "UPDATE paid_back SET amount_c = 1",
              "DELETE FROM paid_back",
              "UPDATE closing SET difference_c = difference_c + 1",
              "INSERT INTO closing VALUES (9, 'month', '2026-10', 1, 2, 3, 4, 5)",
              "UPDATE business_day SET float_c = float_c - 1000 WHERE closing IS NULL",
              "UPDATE business_day SET opened_by = 'x'",
              "UPDATE business_day SET left_c = 1 WHERE closing = 1",
              "UPDATE business_day SET opened_ms = 7 WHERE closing = 1",
              "UPDATE cash_movement SET amount_c = -1",
              "DELETE FROM cash_movement",
              "INSERT INTO cash_movement VALUES (1, 1, 7, -500, 'x', '')",
              "UPDATE ticket_copy SET ticket = 1",
              "DELETE FROM ticket_copy",
              "UPDATE fiscal_state SET perpetual_c = 1",
              "UPDATE fiscal_state SET identity = 1",
              "UPDATE fiscal_state SET register = 'x'"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }
    void otherProgramComparesTheTablesToo()
    {
        QFETCH(QString, sql);
        sell({"Baguette", "Croissant"}, 300);
        sell({"Tarte aux pommes"}, 2000);
        giveBackFirstLineOf(1);
        got(m_shop->desk.printTicket(2, {}));
        got(m_shop->desk.moveCash(Money::fromCents(-500), u"Banque"_qs, u"Amandine"_qs));
        got(m_shop->desk.closeDay({}, {}));
        sell({"Croissant"}, 120);
        const QStringList arguments{u"fiscal"_qs, u"verify"_qs, m_shop->database->path(),
                                    u"--json"_qs};
        const test::CliRun before(arguments);
        QVERIFY2(before.exitCode == 0, before.said().constData());
        QVERIFY(got(m_shop->desk.verify()).isSound);
        tamper({sql});
        const test::CliRun after(arguments);
        QCOMPARE(after.exitCode, 1);
        QCOMPARE(after.json()[u"problem"].toString(), u"table"_qs);
        QVERIFY(!got(m_shop->desk.verify()).isSound);
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

    /// An inspector compares the two by eye: they must be written alike.
    void attestationNamesTheKeyThatTheVerifierPrints()
    {
        sell({"Croissant"}, 120);
        const print::Document paper = got(m_shop->desk.attestation());
        QString key;
        for (const auto &block : paper.blocks) {
            const auto *text = std::get_if<print::TextBlock>(&block);
            if (text && text->text.contains(u"clé de la caisse"))
                key = text->text.section(u' ', -1);
        }
        QCOMPARE(key.size(), 64);
        const QStringList arguments{u"fiscal"_qs, u"verify"_qs, m_shop->database->path(),
                                    u"--key"_qs};
        QCOMPARE(test::CliRun(arguments + QStringList{key}).exitCode, 0);
        QCOMPARE(test::CliRun(arguments + QStringList{QString(64, u'0')}).exitCode, 1);
    }

    /// Whoever cuts the books while the till is off must not have the till sign the stump.
    void tailCutWhileTheTillWasOffIsStillSeenAfterItsStart()
    {
        for (int i = 0; i < 3; ++i)
            sell({"Croissant"}, 120);
        const QByteArray head = *m_shop->disk.read(u"/head"_qs);
        cutAfterTicket(1);
        for (int start = 0; start < 2; ++start) {
            m_shop->open();
            got(m_shop->desk.kept()); // what the sale page asks first
            sell({"Croissant"}, 120);
            QCOMPARE(*m_shop->disk.read(u"/head"_qs), head);
            const auto found = got(m_shop->desk.verify());
            QVERIFY(!found.isSound);
            QVERIFY2(found.problem == "fiscal/cut" || found.problem == "fiscal/changed",
                     found.problem.constData());
            QCOMPARE(found.chain, QByteArray("tickets"));
        }
        const auto &records = m_shop->till->books().records();
        const auto events = records.latest(fiscal::Chain::Events, 50).value();
        QVERIFY(std::any_of(events.begin(), events.end(), [](const fiscal::Record &record) {
            return record.kind == "verification-failed" && record.payload.contains("fiscal/cut");
        }));
    }

    void headThatWasTakenAwayIsNotWrittenAnewAsIfNothingWere()
    {
        sell({"Croissant"}, 120);
        for (const char *left : {"", "{}"}) {
            QVERIFY(m_shop->disk.replaceDurably(u"/head"_qs, left));
            m_shop->open();
            sell({"Croissant"}, 120);
            QCOMPARE(got(m_shop->desk.verify()).problem, QByteArray("fiscal/head"));
        }
    }

    /// A shop that opens by selling closes its month late, behind sales of the next one.
    void archivesOfAShopThatOpensBySellingAreSound()
    {
        for (const char *date : {"2026-11-29", "2026-11-30", "2026-12-01", "2026-12-02"})
            sellDayOf(date);
        QVERIFY(got(m_shop->desk.verify()).isSound);
        QCOMPARE(judged("2026-11-01", "2026-11-30"), 3); // two days and their month
        QCOMPARE(judged("2026-12-01", "2026-12-31"), 2);
        QCOMPARE(judged("2026-12-01", "2026-12-01"), 1);
        QCOMPARE(judged("2026-11-30", "2026-11-30"), 1); // the month began before it
        const test::CliRun books(
            {u"fiscal"_qs, u"verify"_qs, m_shop->database->path(), u"--json"_qs});
        QVERIFY2(books.exitCode == 0, books.said().constData());
    }

    /// A flat battery puts a January morning between two days of November.
    void booksOfATillWhoseClockWasPutRightAreSound()
    {
        sellDayOf("2026-11-29");
        m_clock.setWall(Day::fromDate({2027, 1, 5}).inTownAt(9 * 60));
        sell({"Croissant"}, 120);
        m_clock.setWall(Day::fromDate({2026, 11, 30}).inTownAt(9 * 60));
        got(m_shop->desk.closeDay({}, {}));
        sellDayOf("2026-11-30");
        sellDayOf("2026-12-01");
        sellDayOf("2026-12-02");
        QVERIFY(got(m_shop->desk.verify()).isSound);
        QCOMPARE(judged("2026-11-01", "2026-11-30"), 4); // the odd day is between the others
        QCOMPARE(judged("2026-12-01", "2026-12-31"), 2);
        QVERIFY(judged("2027-01-01", "2027-01-31") >= 1);
        const test::CliRun books(
            {u"fiscal"_qs, u"verify"_qs, m_shop->database->path(), u"--json"_qs});
        QVERIFY2(books.exitCode == 0, books.said().constData());
        QVERIFY(books.json()[u"clockSteps"].toInt() > 0);
    }

    void anotherCountryHasItsOwnRates()
    {
        m_shop = std::make_unique<test::SellingTill>(m_clock);
        m_shop->furnish("BE");
        const auto sale = sell({"Baguette"}, 130);
        QCOMPARE(sale.ticket.vat.at(0).basisPoints, 600);
        QVERIFY(sale.mustPrint); // the till is the journal of receipts there
        QCOMPARE(m_shop->printer.printed.size(), size_t(2)); // drawer and ticket: nobody asked
    }
};

QTEST_MAIN(tst_ShopTill)
#include "tst_ShopTill.moc"
