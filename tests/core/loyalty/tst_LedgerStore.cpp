// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/LedgerStore.h"
#include "core/store/Migrator.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace comptoir;
using namespace comptoir::loyalty;
using comptoir::test::SeededEntropy;

namespace {

std::unique_ptr<store::Database> freshLedger()
{
    auto database = store::Database::open(u":memory:"_qs, store::Database::Access::Write);
    if (!database || !store::migrate(**database, u":/sql/till"_qs))
        qFatal("no ledger");
    return std::move(*database);
}

template <typename Act>
bool write(store::Database &database, const Act &act)
{
    const auto transaction = store::Transaction::begin(database);
    return transaction && act(**transaction) && (*transaction)->commit();
}

Entry entryOf(const CardCode &card, int number, qint64 points)
{
    Entry entry;
    entry.id = Entry::idOf("sale" + QByteArray::number(number), EntryKind::Earn, 0);
    entry.card = card;
    entry.kind = points < 0 ? EntryKind::Burn : EntryKind::Earn;
    entry.points = points;
    entry.at = Instant::fromMs(1'700'000'000'000 + number);
    return entry;
}

Link linkOf(const CardCode &card, const CardCode &other, LinkKind kind, int number)
{
    return {Entry::idOf("link" + QByteArray::number(number), EntryKind::Correct, 0),
            card,
            other,
            kind,
            Instant::fromMs(1),
            u"perdue"_qs,
            {}};
}

} // namespace

class tst_LedgerStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesToTheSameBalancesInAnyOrderAndNumber()
    {
        SeededEntropy entropy(3);
        std::vector<CardCode> cards;
        for (int i = 0; i < 5; ++i)
            cards.push_back(CardCode::draw(entropy));
        struct Message
        {
            std::optional<Entry> entry;
            std::optional<Link> link;
        };
        std::vector<Message> messages;
        std::mt19937 random(11);
        for (int i = 0; i < 60; ++i)
            messages.push_back(
                {entryOf(cards[random() % 5], i, qint64(random() % 30) - 10), std::nullopt});
        // Two tills have merged the same two cards the other way round, and one a third.
        messages.push_back({{}, linkOf(cards[0], cards[1], LinkKind::Merge, 1)});
        messages.push_back({{}, linkOf(cards[1], cards[0], LinkKind::Merge, 2)});
        messages.push_back({{}, linkOf(cards[2], cards[1], LinkKind::Replace, 3)});
        messages.push_back({{}, linkOf(cards[3], {}, LinkKind::Block, 4)});
        std::vector<std::vector<Account>> all;
        for (int round = 0; round < 40; ++round) {
            const auto database = freshLedger();
            auto sent = messages;
            for (int i = 0; i < 30; ++i)
                sent.push_back(messages[random() % messages.size()]);
            std::shuffle(sent.begin(), sent.end(), random);
            for (const Message &message : sent)
                QVERIFY(write(*database, [&](store::Transaction &t) {
                    return message.entry ? LedgerStore::add(t, *message.entry).has_value()
                                         : LedgerStore::add(t, *message.link).has_value();
                }));
            std::vector<Account> accounts;
            for (const CardCode &card : cards)
                accounts.push_back(*LedgerStore(*database).account(card));
            all.push_back(accounts);
        }
        qint64 sum = 0;
        for (const Message &message : messages)
            sum += message.entry && message.entry->card != cards[3]
                    && message.entry->card != cards[4]
                ? message.entry->points
                : 0;
        for (const auto &accounts : all) {
            QVERIFY(accounts == all.front());
            QCOMPARE(accounts[0].balance, sum);
            QCOMPARE(accounts[2].balance, sum);
            QVERIFY(accounts[2].isBlocked && accounts[3].isBlocked && !accounts[1].isBlocked);
        }
        qInfo("orders tried: %d", int(all.size()));
    }

    void letsNobodyRewriteTheLedger()
    {
        const auto database = freshLedger();
        SeededEntropy entropy(3);
        const CardCode card = CardCode::draw(entropy);
        QVERIFY(write(*database, [&](store::Transaction &t) {
            return LedgerStore::add(t, entryOf(card, 1, 10)).has_value();
        }));
        for (const auto *sql :
             {"UPDATE loyalty_entry SET points = 1000", "DELETE FROM loyalty_entry"})
            QVERIFY(!write(*database, [&](store::Transaction &t) {
                return t.run(QLatin1String(sql)).has_value();
            }));
        QCOMPARE(LedgerStore(*database).account(card)->balance, 10);
    }

    void keepsTheRulesOfTheDay()
    {
        const auto database = freshLedger();
        const LedgerStore ledger(*database);
        QCOMPARE(ledger.newest()->version, 0);
        Programme first;
        first.version = 1;
        first.from = *Day::fromIso(u"2026-11-01");
        first.reward = Money::fromCents(500);
        Programme second = first;
        second.version = 2;
        second.from = *Day::fromIso(u"2026-12-01");
        second.rate = 3;
        QVERIFY(write(*database, [&](store::Transaction &t) {
            return LedgerStore::addProgramme(t, first) && LedgerStore::addProgramme(t, second);
        }));
        QCOMPARE(ledger.on(*Day::fromIso(u"2026-10-31"))->version, 0);
        QCOMPARE(*ledger.on(*Day::fromIso(u"2026-11-30")), first);
        QCOMPARE(*ledger.on(*Day::fromIso(u"2026-12-01")), second);
        QVERIFY(!write(*database, [&](store::Transaction &t) {
            return LedgerStore::addProgramme(t, second).has_value();
        }));
    }
};

QTEST_GUILESS_MAIN(tst_LedgerStore)
#include "tst_LedgerStore.moc"
