// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fiscal/TradedBooks.h"
#include "tests/support/MemoryDisk.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::fiscal;

class tst_Journal : public test::TradedBooks
{
    Q_OBJECT
private:
    static Payment cash(qint64 cents, bool isChange = false)
    {
        Payment payment;
        payment.amount = Money::fromCents(cents);
        payment.isChange = isChange;
        return payment;
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

    void wordsOfNewTicketsAreFoundOnceTheyAreIndexed()
    {
        m_books->sell(854);
        QVERIFY(TicketStore::indexWords(m_books->database()));
        m_books->sell(1250);
        const auto found = [this] {
            TicketQuery query;
            query.words = u"pate"_qs;
            return m_books->journal->tickets().rows(query).value().size();
        };
        QCOMPARE(found(), size_t(1));
        QVERIFY(TicketStore::indexWords(m_books->database()));
        QCOMPARE(found(), size_t(2));
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
        const Instant third = tickets.find(3).value()->at;
        QCOMPARE(numbers({.between = std::pair(third, third.plusSeconds(1))}), (QList<qint64>{3}));
        QCOMPARE(numbers({.between = std::pair(Instant(), third)}), (QList<qint64>{2, 1}));
        for (int time = 0; time < 2; ++time) // the second has nothing to add
            QVERIFY(TicketStore::indexWords(m_books->database()));
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
