// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/VerifyBooks.h"
#include "core/till/JournalText.h"
#include "core/till/RunDay.h"
#include "tests/core/fiscal/Books.h"
#include "tests/support/FaultyVfs.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::till;
using fiscal::PeriodKind;

class tst_RunDay : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::Books> m_books;
    std::unique_ptr<RunDay> m_days;

    template <typename T>
    static T got(Result<T> result)
    {
        if (!result)
            qFatal("%s %s", result.error().code.constData(), qUtf8Printable(result.error().detail));
        return std::move(*result);
    }
    static Money euros(qint64 cents) { return Money::fromCents(cents); }
    static CashCount counted(qint64 cents, qint64 left = 10'000)
    {
        CashCount count;
        count.total = euros(cents);
        count.leftInDrawer = euros(left);
        return count;
    }
    fiscal::Ticket sell(qint64 cents, int rate = 550)
    {
        fiscal::Ticket written;
        const auto act = got(store::OpTransaction::begin(m_books->database(), nullptr));
        const BusinessDay day = got(m_days->ensure(*act));
        fiscal::Ticket draft = m_books->draft(cents, rate);
        draft.businessDay = day.day;
        written = got(m_books->journal->append(act->transaction(), draft, day.id));
        [&] { QVERIFY(act->commit()); }();
        m_books->clock.advanceMs(60'000);
        return written;
    }
    void verify()
    {
        const fiscal::VerifyBooks act(m_books->database(), m_books->key.publicKey());
        const auto found = got(act.run(nullptr));
        QVERIFY2(
            found.isSound(),
            QByteArray(found.problem + ' ' + found.chain + ' ' + QByteArray::number(found.number))
                .constData());
    }
    QStringList closed()
    {
        QStringList names;
        for (const ClosingRow &row : got(m_days->closings(50)))
            names.prepend(row.name);
        return names;
    }
    /// To 09:00 of so many days later.
    void sleep(int days)
    {
        const Day day = m_books->today().plusDays(days);
        m_books->clock.setWall(day.inTownAt(9 * 60));
    }

private Q_SLOTS:
    void init()
    {
        m_books = std::make_unique<test::Books>(false);
        m_days = std::make_unique<RunDay>(*m_books->journal, nullptr);
    }

    void dayAddsUpToTheCentAndKeepsItsDifference()
    {
        got(m_days->open(euros(10'000), u"Amandine"_qs));
        sell(3075);
        sell(-345);
        sell(854);
        QVERIFY(m_days->moveCash(euros(-2'000), u"Monnaie à la banque"_qs, u"Amandine"_qs));
        const auto x = got(m_days->read());
        QCOMPARE(x.total.cents(), 3584);
        QCOMPARE(x.refunded.cents(), -345);
        QCOMPARE(x.expectedCash.cents(), 10'000 + 3584 - 2'000);
        QCOMPARE(x.number, 0);
        CashCount count = counted(11'484, 9'000);
        count.reason = u"Erreur de rendu"_qs;
        const auto z = got(m_days->close(count, u"Amandine"_qs));
        QCOMPARE(z.number, 1);
        QCOMPARE(z.difference.cents(), -100);
        QCOMPARE(z.differenceReason, u"Erreur de rendu"_qs);
        QCOMPARE(z.tickets, 3);
        QCOMPARE(z.perpetualAbsolute.cents(), 3075 + 345 + 854);
        QCOMPARE(got(m_days->closing(1)).difference.cents(), -100);
        QCOMPARE(got(m_days->state()).lastFloat.cents(), 9'000);
        verify();
    }

    void saleOpensTheDayWithWhatTheLastClosingLeft()
    {
        sell(500);
        got(m_days->close(counted(500, 4'200), {}));
        sleep(1);
        sell(700);
        const auto state = got(m_days->state());
        QVERIFY(state.isOpen);
        QCOMPARE(state.openingFloat.cents(), 4'200);
        QCOMPARE(state.day, m_books->today());
        QCOMPARE(got(m_days->read()).total.cents(), 700); // a new day begins at nothing
    }

    void closedDayTakesNoTicketAndASecondOneOfTheDateHasItsOwnName()
    {
        sell(500);
        const QString date = m_books->today().toIso();
        got(m_days->close(counted(500), {}));
        QCOMPARE(m_days->close(counted(0), {}).error().code, QByteArray("till/no-day"));
        sell(300);
        const auto second = got(m_days->close(counted(10'300), {}));
        QCOMPARE(closed(), (QStringList{date, date + u"-2"_qs}));
        QCOMPARE(second.total.cents(), 300);
        verify();
    }

    void dayThatNobodyClosedKeepsTheSalesOfTheNextOneOut()
    {
        m_books->clock.setWall(Day::fromDate({2026, 11, 30}).inTownAt(18 * 60));
        got(m_days->open(euros(5'000), {}));
        sell(500);
        m_books->clock.setWall(Day::fromDate({2026, 12, 1}).inTownAt(4 * 60 + 58));
        QVERIFY(!got(m_days->state()).isOverdue);
        QCOMPARE(sell(200).businessDay.toIso(), u"2026-11-30"_qs); // the night of a bar
        m_books->clock.setWall(Day::fromDate({2026, 12, 1}).inTownAt(9 * 60));
        QVERIFY(got(m_days->state()).isOverdue);
        QVERIFY(!got(m_days->state()).uncounted);
        QCOMPARE(sell(700).businessDay.toIso(), u"2026-12-01"_qs);
        const auto state = got(m_days->state());
        QCOMPARE(state.uncounted->toIso(), u"2026-11-30"_qs);
        QCOMPARE(state.openingFloat.cents(), 5'700); // what should be there is counted next time
        const auto z = got(m_days->closing(1));
        QCOMPARE(z.total.cents(), 700);
        QVERIFY(!z.countedCash);
        got(m_days->close(counted(6'400), {}));
        QVERIFY(!got(m_days->state()).uncounted);
        QCOMPARE(closed(), (QStringList{u"2026-11-30"_qs, u"2026-11"_qs, u"2026-12-01"_qs}));
        verify();
    }

    void firstPrintIsNoDuplicate()
    {
        const qint64 ticket = sell(500).number;
        for (int copy = 0; copy < 3; ++copy) {
            m_books->write([&](store::Transaction &transaction) -> Result<void> {
                COMPTOIR_CHECK(m_books->journal->appendDuplicate(transaction, ticket, "print", {}));
                return {};
            });
        }
        QCOMPARE(got(m_days->read()).duplicates, 2);
    }

    void secondOpeningIsRefused()
    {
        got(m_days->open(euros(0), {}));
        QCOMPARE(m_days->open(euros(0), {}).error().code, QByteArray("till/day-open"));
        QCOMPARE(m_days->open(euros(-1), {}).error().code, QByteArray("till/count-negative"));
    }

    void monthAndYearAreClosedOnceTheyAreOverAndNotBefore()
    {
        m_books->clock.setWall(Day::fromDate({2026, 12, 30}).inTownAt(10 * 60));
        sell(1'000);
        got(m_days->close(counted(1'000), {}));
        QCOMPARE(m_days->closePeriod(PeriodKind::Month, u"2026-12"_qs, {}).error().code,
                 QByteArray("till/period-not-over"));
        QCOMPARE(closed(), QStringList{u"2026-12-30"_qs});
        sleep(1);
        sell(2'000); // the 31st, closed only after midnight
        sleep(1);
        QVERIFY(got(m_days->state()).isOverdue);
        got(m_days->close(counted(12'000), {}));
        QCOMPARE(closed(),
                 (QStringList{u"2026-12-30"_qs, u"2026-12-31"_qs, u"2026-12"_qs, u"2026"_qs}));
        QCOMPARE(got(m_days->closing(3)).total.cents(), 3'000);
        QCOMPARE(got(m_days->closing(4)).total.cents(), 3'000);
        QCOMPARE(m_days->closePeriod(PeriodKind::Month, u"2026-12"_qs, {}).error().code,
                 QByteArray("till/nothing-to-close"));
        verify();
    }

    void monthThatEndedWhileTheShopWasShutIsClosedAtTheNextOpening()
    {
        m_books->clock.setWall(Day::fromDate({2026, 11, 28}).inTownAt(10 * 60));
        sell(1'000);
        got(m_days->close(counted(1'000), {}));
        m_books->clock.setWall(Day::fromDate({2026, 12, 5}).inTownAt(9 * 60));
        got(m_days->open(euros(0), {}));
        QCOMPARE(closed(), (QStringList{u"2026-11-28"_qs, u"2026-11"_qs}));
        verify();
    }

    void clockPutBackIntoAClosedMonthSellsBehindIt()
    {
        m_books->clock.setWall(Day::fromDate({2026, 11, 28}).inTownAt(10 * 60));
        sell(1'000);
        got(m_days->close(counted(1'000), {}));
        m_books->clock.setWall(Day::fromDate({2026, 12, 5}).inTownAt(9 * 60));
        got(m_days->open(euros(0), {}));
        got(m_days->close(counted(0), {}));
        m_books->clock.setWall(Day::fromDate({2026, 11, 20}).inTownAt(9 * 60));
        const auto ticket = sell(400);
        QCOMPARE(ticket.businessDay.toIso(), u"2026-12-01"_qs);
        verify(); // the closed month still says what its tickets say
    }

    /// A flat battery: the year was closed in November, by mistake.
    void yearClosedByAWrongClockTakesNoTicketAfterwards()
    {
        m_books->clock.setWall(Day::fromDate({2026, 11, 23}).inTownAt(9 * 60));
        sell(1'000);
        m_books->clock.setWall(Day::fromDate({2027, 1, 5}).inTownAt(9 * 60));
        got(m_days->close(counted(1'000), {}));
        QCOMPARE(closed(), (QStringList{u"2026-11-23"_qs, u"2026-11"_qs, u"2026"_qs}));
        m_books->clock.setWall(Day::fromDate({2026, 11, 23}).inTownAt(11 * 60));
        QCOMPARE(sell(400).businessDay.toIso(), u"2027-01-01"_qs);
        verify(); // the closed year still says what its tickets say
    }

    void yearIsNotClosedBeforeItsMonths()
    {
        m_books->clock.setWall(Day::fromDate({2026, 11, 28}).inTownAt(10 * 60));
        sell(1'000);
        got(m_days->close(counted(1'000), {}));
        m_books->clock.setWall(Day::fromDate({2027, 1, 5}).inTownAt(9 * 60));
        got(m_days->closePeriod(PeriodKind::Year, u"2026"_qs, {}));
        QCOMPARE(closed(), (QStringList{u"2026-11-28"_qs, u"2026-11"_qs, u"2026"_qs}));
        verify();
    }

    void nothingOfAClosingIsThereWhenTheDiskFails()
    {
        test::FaultyVfs::install();
        for (int call = 1;; ++call) {
            init();
            sell(1'500);
            test::FaultyVfs::arm(test::FaultyVfs::Fault::IoError, call);
            const auto closing = m_days->close(counted(1'500), {});
            const bool fired = test::FaultyVfs::fired();
            test::FaultyVfs::disarm();
            if (!fired) {
                QVERIFY(closing);
                QVERIFY(call > 3);
                return;
            }
            const auto open = got(DayStore(m_books->database()).open());
            const auto rows = got(m_days->closings(5));
            QCOMPARE(open.has_value(), rows.empty()); // whole, or not at all
            if (open)
                got(m_days->close(counted(1'500), {}));
            verify();
        }
    }

    void searchUnderstandsWhatPeopleType()
    {
        const Day today = m_books->today();
        const auto asked = [&](const char *text) {
            JournalQuery query;
            query.text = QString::fromUtf8(text);
            return ticketQuery(query, today);
        };
        QCOMPARE(asked("124").number, std::optional<qint64>(124));
        QCOMPARE(asked("n° 124").number, std::optional<qint64>(124));
        QCOMPARE(asked("12,50").total, std::optional(euros(1'250)));
        QCOMPARE(asked("12.50 €").total, std::optional(euros(1'250)));
        const auto minute = asked("14h05").between;
        QVERIFY(minute);
        QCOMPARE(minute->first, today.inTownAt(14 * 60 + 5));
        QCOMPARE(minute->second.msSince(minute->first), 60'000);
        QCOMPARE(asked("baguette").words, u"baguette"_qs);
        QCOMPARE(asked("").words, QString());
    }

    void townsHoursFollowSummerTime()
    {
        QCOMPARE(Day::fromDate({2026, 7, 1}).inTownAt(0).toIso(), u"2026-06-30T22:00:00.000Z"_qs);
        QCOMPARE(Day::fromDate({2026, 12, 1}).inTownAt(0).toIso(), u"2026-11-30T23:00:00.000Z"_qs);
        for (const QDate date : {QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2026, 6, 1)})
            QCOMPARE(Day::inTown(Day::fromDate(date).inTownAt(12 * 60)), Day::fromDate(date));
    }
};

QTEST_MAIN(tst_RunDay)
#include "tst_RunDay.moc"
