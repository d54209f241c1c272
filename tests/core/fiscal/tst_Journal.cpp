// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/VerifyBooks.h"
#include "tests/core/fiscal/Books.h"
#include "tests/support/MemoryDisk.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::fiscal;

class tst_Journal : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::Books> m_books;

    Verification verify(const HeadFile *head = nullptr)
    {
        const auto found = VerifyBooks(m_books->database(), m_books->key.publicKey()).run(head);
        if (!found)
            qFatal("%s %s", found.error().code.constData(), qUtf8Printable(found.error().detail));
        return *found;
    }
    /// As somebody with a database tool does it: the triggers are in the way.
    void tamper(const QString &sql)
    {
        m_books->write([&](store::Transaction &transaction) -> Result<void> {
            COMPTOIR_TRY(const auto triggers,
                         transaction.select(QStringLiteral(
                             "SELECT name FROM sqlite_master WHERE type = 'trigger'")));
            for (const auto &row : triggers)
                COMPTOIR_CHECK(transaction.run(u"DROP TRIGGER "_qs + row.text(0)));
            COMPTOIR_CHECK(transaction.run(sql));
            return {};
        });
    }
    static Establishment bakery()
    {
        Establishment shop;
        shop.name = u"Boulangerie Marchal"_qs;
        shop.address = QStringList{u"1 rue Haute"_qs};
        return shop;
    }
    static Payment cash(qint64 cents, bool isChange = false)
    {
        Payment payment;
        payment.amount = Money::fromCents(cents);
        payment.isChange = isChange;
        return payment;
    }
    /// The tables that the sale writes beside the books.
    void sellAs(const Ticket &draft)
    {
        m_books->write([&](store::Transaction &transaction) -> Result<void> {
            COMPTOIR_TRY(const Ticket ticket,
                         m_books->journal->append(transaction, draft, m_books->session));
            const auto sale = QByteArray::fromHex(QByteArray(draft.saleId).replace('-', ""));
            COMPTOIR_CHECK(
                transaction.run(u"INSERT INTO sale VALUES (?, ?)"_qs, {sale, ticket.number}));
            if (ticket.original == 0)
                return {};
            const qint64 cents = -ticket.total.cents();
            COMPTOIR_CHECK(
                transaction.run(u"INSERT INTO returned_line VALUES (?, 1, ?, 1, 1000, ?)"_qs,
                                {ticket.original, ticket.number, cents}));
            COMPTOIR_CHECK(transaction.run(u"INSERT INTO paid_back VALUES (?, ?, 1, 'CASH', ?)"_qs,
                                           {ticket.original, ticket.number, cents}));
            return {};
        });
        m_books->clock.advanceMs(60'000);
    }
    Result<void> closeDay(store::Transaction &transaction)
    {
        Journal &journal = *m_books->journal;
        const Instant at = m_books->clock.now();
        COMPTOIR_TRY(
            const Record moved,
            journal.log(transaction,
                        {"cash-moved",
                         {{u"amount_c"_qs, -500}, {u"reason"_qs, u"Pain"_qs}, {u"session"_qs, 1}},
                         u"Amandine"_qs}));
        COMPTOIR_CHECK(transaction.run(
            u"INSERT INTO cash_movement VALUES (?, 1, ?, -500, 'Pain', 'Amandine')"_qs,
            {moved.number, at.ms()}));
        PeriodReport report;
        report.name = m_books->today().toIso();
        report.firstDay = report.lastDay = m_books->today();
        report.session = m_books->session;
        report.openedAt = m_books->openedAt;
        report.openingFloat = Money::fromCents(10000);
        report.movements = {{Money::fromCents(-500), u"Pain"_qs, at, u"Amandine"_qs}};
        COMPTOIR_CHECK(journal.tickets().sumSession(report.session, report));
        COMPTOIR_CHECK(journal.log(transaction, {"cash-counted", {{u"left_c"_qs, 9000}}, {}}));
        COMPTOIR_TRY(report, journal.appendTotal(transaction, report));
        COMPTOIR_CHECK(transaction.run(
            u"INSERT INTO closing VALUES (?, 'day', ?, ?, ?, ?, 0, ?)"_qs,
            {report.number, report.name, qint64(report.firstDay.voucherDays()),
             qint64(report.lastDay.voucherDays()), report.total.cents(), report.closedAt.ms()}));
        COMPTOIR_CHECK(transaction.run(u"UPDATE business_day SET closing = ?, left_c = 9000"_qs,
                                       {report.number}));
        return m_books->openDay(transaction, 2);
    }
    void tradeADay()
    {
        for (const qint64 cents : {3075, -345, 854, 1250}) {
            Ticket draft = m_books->draft(cents);
            if (cents < 0) {
                draft.original = draft.lines[0].returnedFrom = 1;
                draft.lines[0].returnedRank = 1;
            }
            sellAs(draft);
        }
        m_books->write([this](store::Transaction &transaction) -> Result<void> {
            COMPTOIR_CHECK(m_books->journal->appendDuplicate(transaction, 1, "print", {}));
            COMPTOIR_CHECK(m_books->journal->appendDuplicate(transaction, 1, "print", {}));
            COMPTOIR_CHECK(
                m_books->journal->setEstablishment(transaction, bakery(), u"Amandine"_qs));
            COMPTOIR_CHECK(
                m_books->journal->appendArchive(transaction, {{u"period"_qs, u"2026-11"_qs}}));
            return closeDay(transaction);
        });
    }

    template <typename Change>
    static void everyOtherColumn(const Change &change)
    {
        change("ticket", "session", "2", "number = 4");
        change("ticket", "means", "'CARD'", "number = 2");
        change("ticket", "number", "9", "number = 4");
        for (const char *table : {"ticket_line", "ticket_vat", "ticket_payment"})
            change(table, "ticket", "9", "ticket = 2");
        change("ticket_line", "rank", "2", "ticket = 2");
        change("ticket_payment", "rank", "2", "ticket = 2");
        change("ticket_copy", "record", "9", "record = 1");
        change("closing", "period", "'month'", "number = 1");
        change("closing", "number", "9", "number = 1");
        for (const char *day : {"id = 1", "id = 2"}) {
            for (const char *column : {"id", "day", "opened_ms", "float_c", "closing", "left_c"})
                change("business_day", column, "7", day);
            change("business_day", "opened_by", "'x'", day);
        }
        for (const char *column : {"event", "at_ms", "amount_c"})
            change("cash_movement", column, "7", "session = 1");
        change("cash_movement", "session", "2", "session = 1");
        change("cash_movement", "reason", "'x'", "session = 1");
        change("cash_movement", "operator", "'x'", "session = 1");
        change("fiscal_state", "register", "'x'", "one = 1");
        change("fiscal_state", "format", "2", "one = 1");
        change("fiscal_state", "identity", "1", "one = 1");
        change("fiscal_state", "last_ms", "7", "one = 1");
        change("fiscal_key", "created_ms", "7", "id = 1");
        change("fiscal_key", "id", "7", "id = 1");
        for (const char *column :
             {"ticket", "rank", "refund", "refund_rank", "quantity_m", "amount_c"})
            change("returned_line", column, "7", "refund = 2");
        for (const char *column : {"ticket", "refund", "rank", "amount_c"})
            change("paid_back", column, "7", "refund = 2");
        change("paid_back", "means", "'CARD'", "refund = 2");
        change("sale", "id", "randomblob(16)", "ticket = 2");
        change("sale", "ticket", "9", "ticket = 2");
    }

private Q_SLOTS:
    void init() { m_books = std::make_unique<test::Books>(); }

    void totalsRunOnAndNeverReset() // TC-1.1
    {
        const std::tuple<qint64, qint64, qint64> steps[] = {
            {3075, 3075, 3075}, {-345, 2730, 3420}, {854, 3584, 4274}, {1250, 4834, 5524}};
        qint64 number = 0;
        for (const auto &[cents, algebraic, absolute] : steps) {
            const Ticket ticket = m_books->sell(cents);
            QCOMPARE(ticket.number, ++number);
            QCOMPARE(ticket.perpetual.cents(), algebraic);
            QCOMPARE(ticket.perpetualAbsolute.cents(), absolute);
        }
        QVERIFY(verify().isSound());
    }

    void ticketComesBackAsItWasWritten()
    {
        Ticket draft = m_books->draft(854);
        draft.lines[0].note = u"sans sel 🥖"_qs;
        draft.payments = {{Means::TownVoucher, Money::fromCents(500), false, u"K7Q2"_qs, "op"},
                          cash(400),
                          cash(-46, true)};
        draft.payments[0].remaining = Money::fromCents(1500);
        const Ticket written = m_books->sell(draft);
        const auto read = m_books->journal->tickets().find(written.number);
        QVERIFY(read && *read);
        QCOMPARE(**read, written);
        QCOMPARE(signatureExtract(written.signature).size(), 4);
    }

    void sameSaleIsNoSecondTicket()
    {
        const Ticket draft = m_books->draft(854);
        m_books->sell(draft);
        const auto transaction = store::Transaction::begin(m_books->database());
        const auto again = m_books->journal->append(**transaction, draft, m_books->session);
        QVERIFY(!again);
        QCOMPARE(again.error().code, QByteArray("fiscal/number-taken"));
        QCOMPARE(again.error().facts.value(u"number"_qs).toLongLong(), 1);
    }

    void nothingIsChangedOrRemovedByTheProgram()
    {
        tradeADay();
        for (const char *table : {"fiscal_record", "ticket", "ticket_line", "ticket_vat",
                                  "ticket_payment", "closing", "fiscal_key"}) {
            const auto transaction = store::Transaction::begin(m_books->database());
            const auto removed = (*transaction)->run(u"DELETE FROM "_qs + QLatin1String(table));
            QVERIFY2(!removed, table);
        }
        const auto transaction = store::Transaction::begin(m_books->database());
        QVERIFY(!(*transaction)->run(u"UPDATE ticket SET total_c = 1"_qs));
        QVERIFY(!(*transaction)->run(u"UPDATE fiscal_record SET payload = '{}'"_qs));
    }

    void sumsAreThoseOfTheTicketsAndNotComputedAnew() // TC-1.3
    {
        for (const qint64 cents : {1250, 1250}) // 2.08 + 2.08, of 25.00 it would be 4.17
            m_books->sell(cents, 2000);
        PeriodReport report;
        QVERIFY(m_books->journal->tickets().sumSession(m_books->session, report));
        QCOMPARE(report.vat.size(), size_t(1));
        QCOMPARE(report.vat[0].vat.cents(), 416);
        QCOMPARE(report.vat[0].net.cents(), 2084);
    }

    void journalFindsByNumberAmountDayAndWords()
    {
        tradeADay();
        const auto &tickets = m_books->journal->tickets();
        const auto numbers = [&](const TicketQuery &query) {
            QList<qint64> found;
            const auto rows = tickets.rows(query).value();
            for (const TicketRow &row : rows)
                found << row.number;
            return found;
        };
        QCOMPARE(numbers({}), (QList<qint64>{4, 3, 2, 1}));
        QCOMPARE(numbers({.before = 3, .count = 1}), (QList<qint64>{2}));
        QCOMPARE(numbers({.number = 3}), (QList<qint64>{3}));
        QCOMPARE(numbers({.total = Money::fromCents(345)}), (QList<qint64>{2}));
        QCOMPARE(numbers({.words = u"pate crou"_qs}), (QList<qint64>{4, 3, 2, 1}));
        QCOMPARE(numbers({.words = u"\" OR -*"_qs}), QList<qint64>()); // words, no command
        QCOMPARE(numbers({.words = u"fromage"_qs}), QList<qint64>());
        QCOMPARE(numbers({.day = m_books->today().plusDays(1)}), QList<qint64>());
    }

    void clockThatGoesBackIsLoggedOnceAndSellsOn()
    {
        m_books->sell(100);
        const Day day = m_books->today();
        m_books->clock.setWall(m_books->clock.now().plusSeconds(-86'400));
        for (int i = 0; i < 2; ++i) {
            Ticket draft = m_books->draft(100);
            draft.businessDay = day; // it is still open
            m_books->sell(draft);
        }
        const auto events = m_books->journal->records().latest(Chain::Events, 10).value();
        const auto told = std::count_if(events.begin(), events.end(), [](const Record &record) {
            return record.kind == "clock-set-back";
        });
        QCOMPARE(told, 1);
        QVERIFY(verify().isSound());
    }

    /// A clock that was once in 2036 must not fill the log until then.
    void clockThatWasFarAheadIsToldOnceThoughOtherThingsHappen()
    {
        const Day day = m_books->today();
        const Instant right = m_books->clock.now();
        const auto sell = [&] {
            Ticket draft = m_books->draft(100);
            draft.businessDay = day;
            m_books->sell(draft);
            m_books->write([this](store::Transaction &transaction) -> Result<void> {
                COMPTOIR_CHECK(m_books->journal->log(transaction, {"handed-over", {}, {}}));
                return {};
            });
        };
        m_books->clock.setWall(right.plusSeconds(10 * 365 * 86'400LL));
        sell();
        m_books->clock.setWall(right);
        for (int i = 0; i < 5; ++i)
            sell();
        const auto told = m_books->journal->records().count(
            Chain::Events, "clock-set-back", Instant::fromMs(0), right.plusSeconds(86'400));
        QCOMPARE(told.value(), 1);
        QVERIFY(verify().isSound());
    }

    void clockThatWentBackUntoldIsAFault()
    {
        const Day day = m_books->today();
        m_books->sell(100);
        tamper(u"UPDATE fiscal_state SET last_ms = 0"_qs); // so that the till doesn't see it
        m_books->clock.setWall(m_books->clock.now().plusSeconds(-86'400));
        Ticket draft = m_books->draft(100);
        draft.businessDay = day;
        m_books->sell(draft);
        const Verification found = verify();
        QCOMPARE(found.problem, QByteArray("fiscal/clock"));
        QCOMPARE(found.chain, QByteArray("tickets"));
        QCOMPARE(found.number, 2);
    }

    void soundBooksAreSound()
    {
        tradeADay();
        const Verification found = verify();
        QCOMPARE(found.problem, QByteArray());
        QVERIFY(found.records >= 10);
    }

    void everyRowThatWasAddedIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        const auto add = [](const char *table, const char *values) {
            QTest::newRow(table) << u"INSERT INTO %1 VALUES (%2)"_qs.arg(QLatin1String(table),
                                                                         QLatin1String(values));
        };
        add("cash_movement", "99, 2, 7, -5000, 'Banque', ''");
        add("closing", "2, 'month', '2026-11', 1, 2, 3, 0, 7");
        add("ticket_copy", "9, 1");
        add("ticket_line", "1, 2, '', 'x', 1, 0, 7, 550, 0, 0");
        add("ticket_payment", "1, 2, 'CARD', 7, 0, ''");
        add("ticket_vat", "1, 2000, 7, 0, 7");
        add("returned_line", "1, 1, 3, 1, 1000, 7");
        add("paid_back", "1, 3, 1, 'CASH', 7");
        add("sale", "x'01', 9");
        add("fiscal_key", "2, randomblob(65), 7");
        add("business_day", "9, 7, 7, 7, '', 9, 7");
    }
    void everyRowThatWasAddedIsFound()
    {
        QFETCH(QString, sql);
        tradeADay();
        QVERIFY(verify().isSound());
        {
            const auto transaction = store::Transaction::begin(m_books->database()).value();
            // Not by a tool that lets the triggers be; a key may be new, when the old one is lost.
            QVERIFY(!transaction->run(sql) || sql.contains(u"fiscal_key"));
        }
        tamper(sql);
        QVERIFY(!verify().isSound());
    }

    /// REPLACE removes a row without asking the triggers that forbid it, unless it is told to.
    void nothingIsReplaced_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table :
             {"fiscal_record", "fiscal_key", "fiscal_state", "business_day", "ticket",
              "ticket_line", "ticket_vat", "ticket_payment", "ticket_copy", "cash_movement",
              "closing", "sale", "returned_line", "paid_back"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }
    void nothingIsReplaced()
    {
        QFETCH(QString, table);
        tradeADay();
        for (const char *mode : {"ON", "OFF"}) { // ours, and another tool's
            QVERIFY(m_books->database().select(u"PRAGMA recursive_triggers = "_qs
                                               + QLatin1String(mode)));
            const auto transaction = store::Transaction::begin(m_books->database()).value();
            const auto rows = transaction->first(u"SELECT count(*) FROM "_qs + table);
            QVERIFY((*rows)->integer(0) > 0);
            const auto done = transaction->run(
                QString(u"INSERT OR REPLACE INTO "_qs + table + u" SELECT * FROM "_qs + table));
            QVERIFY2(!done, mode);
        }
    }
    void replaceAsksTheTriggersThatForbidARemoval()
    {
        const auto transaction = store::Transaction::begin(m_books->database()).value();
        const QString row = u" INTO department VALUES (x'01', 'a', 'c', 0, '', 0, 0, 0, 0)"_qs;
        QVERIFY(transaction->run(u"INSERT"_qs + row));
        QVERIFY(!transaction->run(u"INSERT OR REPLACE"_qs + row));
    }
    void openDayKeepsWhatItBeganWith()
    {
        for (const char *set : {"float_c = 0", "day = 7", "opened_ms = 7", "opened_by = 'x'"}) {
            const auto transaction = store::Transaction::begin(m_books->database()).value();
            QVERIFY2(!transaction->run(u"UPDATE business_day SET "_qs + QLatin1String(set)), set);
        }
    }

    void everyChangedColumnIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        const auto change = [](const char *table, const char *column, const char *value,
                               const char *where) {
            const QByteArray name = QByteArray(table) + '.' + column + ' ' + where;
            QTest::newRow(name.constData()) << u"UPDATE %1 SET %2 = %3 WHERE %4"_qs.arg(
                QLatin1String(table), QLatin1String(column), QLatin1String(value),
                QLatin1String(where));
        };
        for (const char *chain : {"chain = 'tickets' AND number = 2", "chain = 'totals'",
                                  "chain = 'events' AND number = 1",
                                  "chain = 'duplicates' AND number = 2", "chain = 'archives'"}) {
            change("fiscal_record", "number", "number + 1000", chain);
            change("fiscal_record", "at_ms", "at_ms + 1", chain);
            change("fiscal_record", "kind", "'other'", chain);
            change("fiscal_record", "payload", "replace(payload, ':', ': ')", chain);
            change("fiscal_record", "previous", "randomblob(32)", chain);
            change("fiscal_record", "hash", "randomblob(32)", chain);
            change("fiscal_record", "signature", "randomblob(64)", chain);
            change("fiscal_record", "key", "key + 1", chain);
        }
        change("fiscal_key", "public_key", "randomblob(65)", "id = 1");
        for (const char *column : {"at_ms", "day", "total_c", "rounding_c", "original", "lines"})
            change("ticket", column, "7", "number = 2");
        for (const char *column : {"operator", "sale", "label"})
            change("ticket", column, "'x'", "number = 2");
        change("ticket", "kind", "'sale'", "number = 2");
        for (const char *column :
             {"quantity", "discount_c", "total_c", "vat_bp", "returned_from", "returned_rank"})
            change("ticket_line", column, "7", "ticket = 2");
        for (const char *column : {"product", "label"})
            change("ticket_line", column, "'x'", "ticket = 2");
        for (const char *column : {"vat_bp", "net_c", "vat_c", "gross_c"})
            change("ticket_vat", column, "7", "ticket = 2");
        change("ticket_payment", "means", "'CARD'", "ticket = 2");
        change("ticket_payment", "amount_c", "7", "ticket = 2");
        change("ticket_payment", "is_change", "1", "ticket = 2");
        change("ticket_payment", "commit_op", "'x'", "ticket = 2");
        change("ticket_copy", "ticket", "2", "record = 1");
        everyOtherColumn(change);
        change("closing", "total_c", "7", "number = 1");
        change("closing", "difference_c", "7", "number = 1");
        change("closing", "name", "'x'", "number = 1");
        change("closing", "first_day", "7", "number = 1");
        change("closing", "last_day", "7", "number = 1");
        change("closing", "closed_ms", "7", "number = 1");
        change("fiscal_state", "perpetual_c", "7", "one = 1");
        change("fiscal_state", "perpetual_abs_c", "7", "one = 1");
        for (const char *chain : {"tickets", "events", "duplicates"})
            QTest::newRow(QByteArray(QByteArray("row removed from ") + chain).constData())
                << u"DELETE FROM fiscal_record WHERE chain = '%1' AND number = 1"_qs.arg(
                       QLatin1String(chain));
        QTest::newRow("closing forgotten") << u"DELETE FROM closing"_qs;
        QTest::newRow("ticket forgotten") << u"DELETE FROM ticket WHERE number = 2"_qs;
    }
    void everyChangedColumnIsFound()
    {
        QFETCH(QString, sql);
        tradeADay();
        QVERIFY(verify().isSound());
        tamper(u"PRAGMA defer_foreign_keys = ON"_qs);
        const auto transaction = store::Transaction::begin(m_books->database());
        QVERIFY((*transaction)->run(u"PRAGMA defer_foreign_keys = ON"_qs));
        const auto changed = (*transaction)->run(sql);
        QVERIFY2(changed, changed ? "" : qUtf8Printable(changed.error().detail));
        QVERIFY(*changed > 0);
        const auto committed = (*transaction)->commit();
        if (!committed) { // the database itself sees that something refers to it
            QCOMPARE(committed.error().code, QByteArray("store/constraint"));
            return;
        }
        QVERIFY(!verify().isSound());
    }

    void firstBadRecordIsNamed()
    {
        tradeADay();
        tamper(u"UPDATE fiscal_record SET payload = replace(payload, '854', '853') WHERE chain = "
               "'tickets' AND number = 3"_qs);
        const Verification found = verify();
        QCOMPARE(found.problem, QByteArray("fiscal/changed"));
        QCOMPARE(found.chain, QByteArray("tickets"));
        QCOMPARE(found.number, 3);
    }

    void cutTailShowsByTheHeadBesideTheDatabase()
    {
        test::MemoryDisk disk;
        const HeadFile head(disk, u"/head"_qs);
        m_books->sell(100);
        QVERIFY(head.write(endsOf(m_books->journal->records()).value(), m_books->key));
        tradeADay();
        QVERIFY(verify(&head).isSound()); // the head may lag
        QVERIFY(head.write(endsOf(m_books->journal->records()).value(), m_books->key));
        QVERIFY(verify(&head).isSound());
        tamper(u"DELETE FROM fiscal_record WHERE chain = 'duplicates'"_qs);
        tamper(u"DELETE FROM ticket_copy"_qs);
        const Verification found = verify(&head);
        QCOMPARE(found.problem, QByteArray("fiscal/cut"));
        QCOMPARE(found.chain, QByteArray("duplicates"));
    }

    void forgedHeadIsNoHead()
    {
        tradeADay();
        test::MemoryDisk disk;
        const HeadFile head(disk, u"/head"_qs);
        test::SeededEntropy other{99};
        QVERIFY(head.write(endsOf(m_books->journal->records()).value(),
                           crypto::P256PrivateKey::generate(other)));
        QCOMPARE(verify(&head).problem, QByteArray("fiscal/head"));
        QVERIFY(disk.replaceDurably(u"/head"_qs, "{"));
        QCOMPARE(verify(&head).problem, QByteArray("fiscal/head"));
    }

    void missingHeadIsToldOnceBooksAreMoreThanBegun()
    {
        test::MemoryDisk disk;
        const HeadFile head(disk, u"/head"_qs);
        m_books = std::make_unique<test::Books>(false);
        QVERIFY(verify(&head).isSound()); // stopped between the two, the first time
        m_books->write(
            [this](store::Transaction &transaction) { return m_books->openDay(transaction, 1); });
        m_books->sell(100);
        QCOMPARE(verify(&head).problem, QByteArray("fiscal/head"));
        QVERIFY(disk.replaceDurably(u"/head"_qs, {}));
        QCOMPARE(verify(&head).problem, QByteArray("fiscal/head"));
    }

    /// With a key of one's own in the table of keys, and everything signed by it.
    void booksThatAnotherKeySignedAreNotSound()
    {
        test::SeededEntropy other{99};
        const auto forger = crypto::P256PrivateKey::generate(other);
        tradeADay();
        QVERIFY(verify().isSound());
        const auto transaction = store::Transaction::begin(m_books->database()).value();
        for (const char *trigger : {"fiscal_record_keeps", "fiscal_key_keeps"})
            QVERIFY(transaction->run(u"DROP TRIGGER IF EXISTS "_qs + QLatin1String(trigger)));
        QVERIFY(transaction->run(u"INSERT INTO fiscal_key VALUES (2, ?, 0)"_qs,
                                 {forger.publicKey().bytes()}));
        const auto rows = transaction->select(u"SELECT id, hash FROM fiscal_record"_qs);
        for (const auto &row : *rows)
            QVERIFY(
                transaction->run(u"UPDATE fiscal_record SET key = 2, signature = ? WHERE id = ?"_qs,
                                 {forger.sign(row.bytes(1)), row.integer(0)}));
        QVERIFY(transaction->commit());
        QCOMPARE(verify().problem, QByteArray("fiscal/key"));
    }

    void signsWithP256AndTellsOthersApart()
    {
        const QByteArray message("books");
        const QByteArray signature = m_books->key.sign(message);
        QCOMPARE(signature.size(), 64);
        QVERIFY(m_books->key.publicKey().verify(message, signature));
        QVERIFY(!m_books->key.publicKey().verify("book", signature));
        test::SeededEntropy other{5};
        QVERIFY(!crypto::P256PrivateKey::generate(other).publicKey().verify(message, signature));
        QVERIFY(!crypto::P256PrivateKey::fromScalar(QByteArray(32, '\0')));
        QVERIFY(!crypto::P256PrivateKey::fromScalar(QByteArray(32, '\xff')));
        QVERIFY(!crypto::P256PublicKey::fromBytes(QByteArray(65, '\4')));
    }
};

QTEST_MAIN(tst_Journal)
#include "tst_Journal.moc"
