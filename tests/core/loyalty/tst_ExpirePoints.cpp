// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/ExpirePoints.h"
#include "core/store/Migrator.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

#include <algorithm>

using namespace comptoir;
using namespace comptoir::loyalty;

namespace {

Instant noon(const char *day)
{
    return Day::fromIso(QString::fromLatin1(day))->inTownAt(12 * 60);
}

} // namespace

/// Points that nobody came back for are lost on the day that the rules say: not a day before, not
/// twice, and not because a clock is wrong.
class tst_ExpirePoints : public QObject
{
    Q_OBJECT
private:
    test::SeededEntropy m_entropy{31};
    std::unique_ptr<store::Database> m_database;
    CardCode m_card, m_other;
    int m_number = 0;

    static std::unique_ptr<store::Database> freshTill(int keepsMonths)
    {
        auto database = store::Database::open(u":memory:"_qs, store::Database::Access::Write);
        Programme rules;
        rules.version = 1;
        rules.from = *Day::fromIso(u"2024-01-01");
        rules.reward = Money::fromCents(500);
        rules.keepsMonths = keepsMonths;
        const bool isReady = database && store::migrate(**database, u":/sql/till"_qs)
            && write(**database, [&rules](store::Transaction &transaction) {
                                 return LedgerStore::addProgramme(transaction, rules).has_value();
                             });
        if (!isReady)
            qFatal("no till");
        return std::move(*database);
    }
    template <typename Act>
    static bool write(store::Database &database, const Act &act)
    {
        const auto transaction = store::Transaction::begin(database);
        return transaction && act(**transaction) && (*transaction)->commit();
    }
    Entry counted(const CardCode &card, qint64 points, Instant at)
    {
        Entry entry;
        entry.id = EntryId::fromBytes(m_entropy.bytes(16)).value();
        entry.card = card;
        entry.kind = points < 0 ? EntryKind::Burn : EntryKind::Earn;
        entry.points = points;
        entry.at = at;
        entry.ticket = ++m_number;
        return entry;
    }
    static bool add(store::Database &database, const Entry &entry)
    {
        return write(database, [&entry](store::Transaction &transaction) {
            return LedgerStore::add(transaction, entry).has_value();
        });
    }
    bool count(const CardCode &card, qint64 points, Instant at)
    {
        return add(*m_database, counted(card, points, at));
    }
    /// Somebody else shops here every day: the clock is right.
    void trade(store::Database &database, Instant before)
    {
        const CardCode regular = CardCode::draw(m_entropy);
        for (int day = 1; day <= 10; ++day)
            QVERIFY(add(database, counted(regular, 1, before.plusSeconds(-86'400 * day))));
    }
    int run(Instant now) { return ExpirePoints(*m_database, nullptr).run(now).value(); }
    qint64 balance(const CardCode &card) { return LedgerStore(*m_database).account(card)->balance; }

private Q_SLOTS:
    void init()
    {
        m_database = freshTill(12);
        m_card = CardCode::draw(m_entropy);
        m_other = CardCode::draw(m_entropy);
    }

    void takesAllOnTheDayAfterTheLast()
    {
        QVERIFY(count(m_card, 80, noon("2025-11-20")));
        QVERIFY(count(m_card, -30, noon("2025-11-21")));
        trade(*m_database, noon("2026-11-22"));
        const Account account = *LedgerStore(*m_database).account(m_card);
        QCOMPARE(account.lastVisit, noon("2025-11-21"));
        QCOMPARE(lastDayOf(*LedgerStore(*m_database).newest(), account),
                 Day::fromIso(u"2026-11-21"));
        QCOMPARE(run(noon("2026-11-21")), 0);
        QCOMPARE(balance(m_card), 50);
        QCOMPARE(run(noon("2026-11-22")), 1);
        QCOMPARE(balance(m_card), 0);
        QCOMPARE(run(noon("2026-11-22")), 0); // the day is closed a second time
        QCOMPARE(run(noon("2026-11-23")), 0);
        const auto entries = *LedgerStore(*m_database).statement(m_card, 10);
        QCOMPARE(entries.size(), size_t(3));
        QCOMPARE(entries.front().kind, EntryKind::Expire);
        QCOMPARE(entries.front().points, -50);
    }

    void keepsThePointsOfWhoCameBackWithAnotherCardOfTheAccount()
    {
        QVERIFY(count(m_card, 80, noon("2025-03-01")));
        QVERIFY(count(m_other, 5, noon("2026-10-30")));
        Link link;
        link.id = EntryId::fromBytes(m_entropy.bytes(16)).value();
        link.card = m_card;
        link.other = m_other;
        link.at = noon("2026-10-30");
        QVERIFY(write(*m_database, [&link](store::Transaction &transaction) {
            return LedgerStore::add(transaction, link).has_value();
        }));
        trade(*m_database, noon("2026-11-22"));
        QCOMPARE(run(noon("2026-11-22")), 0);
        QCOMPARE(balance(m_card), 85);
    }

    void losesNothingWhereTheRulesKeepPointsForEver()
    {
        m_database = freshTill(0);
        QVERIFY(count(m_card, 80, noon("2024-01-02")));
        trade(*m_database, noon("2026-11-22"));
        QCOMPARE(run(noon("2026-11-22")), 0);
        QCOMPARE(balance(m_card), 80);
    }

    void losesNothingByAClockThatRunsAhead()
    {
        QVERIFY(count(m_card, 80, noon("2026-11-20")));
        trade(*m_database, noon("2026-11-22"));
        QCOMPARE(run(noon("2036-11-22")), 0);
        QVERIFY(count(m_other, 1, noon("2036-11-22"))); // it is sold with that clock, for days
        for (const char *day : {"2036-11-23", "2036-11-24", "2036-11-25"}) {
            QCOMPARE(run(noon(day)), 0);
            QVERIFY(count(m_other, 1, noon(day)));
        }
        QCOMPARE(balance(m_card), 80);
    }

    void losesNothingByAClockThatWasSetBack()
    {
        QVERIFY(count(m_card, 80, noon("2025-11-21")));
        trade(*m_database, noon("2026-11-22"));
        QCOMPARE(run(noon("2025-12-01")), 0);
        QCOMPARE(run(noon("2026-11-22")), 1);
        QCOMPARE(run(noon("2025-12-01")), 0); // and back again: it is lost once
        QVERIFY(count(m_card, 7, noon("2025-12-01"))); // a sale by the wrong clock counts
        QCOMPARE(balance(m_card), 7);
    }

    void comesToOneLossWhateverTwoTillsKnew()
    {
        const auto second = freshTill(12);
        const Entry bought = counted(m_card, 80, noon("2025-10-01"));
        const Entry used = counted(m_card, -30, noon("2025-10-01")); // this one was on its way
        QVERIFY(add(*m_database, bought) && add(*m_database, used));
        QVERIFY(add(*second, bought));
        trade(*m_database, noon("2026-11-22"));
        trade(*second, noon("2026-11-22"));
        QCOMPARE(run(noon("2026-11-22")), 1);
        QCOMPARE(ExpirePoints(*second, nullptr).run(noon("2026-11-22")).value(), 1);
        std::vector<Entry> all{used};
        for (store::Database *till : {m_database.get(), second.get()})
            all.push_back(LedgerStore(*till).statement(m_card, 1)->front());
        std::sort(all.begin(), all.end(),
                  [](const Entry &a, const Entry &b) { return a.points < b.points; });
        do { // whatever comes first
            for (store::Database *till : {m_database.get(), second.get()}) {
                for (const Entry &entry : all)
                    QVERIFY(add(*till, entry));
                QCOMPARE(LedgerStore(*till).account(m_card)->balance, 0);
            }
        } while (std::next_permutation(all.begin(), all.end(), [](const Entry &a, const Entry &b) {
            return a.points < b.points;
        }));
    }
};

QTEST_GUILESS_MAIN(tst_ExpirePoints)
#include "tst_ExpirePoints.moc"
