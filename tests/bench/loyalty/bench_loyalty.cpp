// SPDX-License-Identifier: GPL-3.0-or-later
// A card is held to the camera: is it found as quickly among a hundred thousand as among a
// thousand? `bench_loyalty [CARDS …]`. The ledger is a file that is written in front of the clock.
#include "core/loyalty/ServeCards.h"
#include "core/store/Migrator.h"
#include "tests/bench/till/GoalTable.h"
#include "tests/support/SeededEntropy.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace comptoir;
using namespace comptoir::loyalty;

namespace {

constexpr int entriesACard = 8;
constexpr int longStatement = 10'000;
constexpr int pageOfACard = 50; // what the screen asks for
constexpr int lookups = 5000, statements = 200;

class FixedClock : public Clock
{
public:
    Instant now() const override { return Instant::fromMs(1'795'000'000'000); }
    qint64 bootMs() const override { return 0; }
    QByteArray bootId() const override { return "bench"; }
};

/// Every tenth card took the place of a lost one, every hundredth was merged with another.
class SeedCards
{
public:
    explicit SeedCards(quint64 seed) : m_entropy(seed) {}
    Result<void> write(store::Database &database, int count)
    {
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(database));
        Programme programme;
        programme.version = 1;
        programme.from = *Day::fromIso(u"2024-01-01");
        programme.reward = Money::fromCents(500);
        COMPTOIR_CHECK(LedgerStore::addProgramme(*transaction, programme));
        for (int i = 0; i < count; ++i)
            COMPTOIR_CHECK(addCard(*transaction, i));
        for (int i = 0; i < longStatement; ++i)
            COMPTOIR_CHECK(addEntry(*transaction, cards.front(), 1));
        return transaction->commit();
    }
    std::vector<CardCode> cards;

private:
    Result<void> addCard(store::Transaction &transaction, int number)
    {
        cards.push_back(CardCode::draw(m_entropy));
        const CardCode card = cards.back();
        COMPTOIR_CHECK(LedgerStore::addCard(transaction, card, at()));
        for (int i = 0; i < entriesACard; ++i)
            COMPTOIR_CHECK(addEntry(transaction, card, 1 + m_entropy.below(40)));
        if (number < 2 || number % 10 != 0) // the first is the one of the long statement
            return {};
        Link link;
        link.id = EntryId::fromBytes(m_entropy.bytes(16)).value();
        link.card = cards[cards.size() - 2];
        link.other = card;
        link.kind = number % 100 == 0 ? LinkKind::Merge : LinkKind::Replace;
        link.at = at();
        return LedgerStore::add(transaction, link).transform([](bool) {});
    }
    Result<void> addEntry(store::Transaction &transaction, const CardCode &card, qint64 points)
    {
        Entry entry;
        entry.id = EntryId::fromBytes(m_entropy.bytes(16)).value();
        entry.card = card;
        entry.points = points;
        entry.at = at();
        entry.ticket = ++m_tickets;
        return LedgerStore::add(transaction, entry).transform([](bool) {});
    }
    Instant at() { return Instant::fromMs(1'700'000'000'000 + ++m_tickets * 60'000); }

    test::SeededEntropy m_entropy;
    qint64 m_tickets = 0;
};

template <typename Act>
Result<double> msOf(const Act &act)
{
    QElapsedTimer timer;
    timer.start();
    const auto done = act();
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    return done ? Result<double>(ms) : Result<double>(fail(done.error().code));
}

Result<void> measure(int count)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("till.sqlite"));
    COMPTOIR_TRY(const auto database, store::Database::open(path, store::Database::Access::Write));
    COMPTOIR_CHECK(store::migrate(*database, QStringLiteral(":/sql/till")));
    SeedCards seed(1);
    COMPTOIR_CHECK(seed.write(*database, count));
    const FixedClock clock;
    const ServeCards cards(*database, clock);
    bench::Figures found, unknown, page, whole;
    test::SeededEntropy chance(2);
    for (int i = 0; i < lookups; ++i) {
        const CardCode card = seed.cards[size_t(chance.below(count))];
        COMPTOIR_TRY(const double ms, msOf([&] { return cards.card(card); }));
        found.push_back(ms);
        const CardCode stranger = CardCode::draw(chance);
        COMPTOIR_TRY(const double none, msOf([&] { return cards.card(stranger); }));
        unknown.push_back(none);
        COMPTOIR_TRY(const double shown, msOf([&] { return cards.statement(card, pageOfACard); }));
        page.push_back(shown);
    }
    for (int i = 0; i < statements; ++i) {
        qsizetype length = 0;
        COMPTOIR_TRY(const double ms, msOf([&]() -> Result<void> {
                         COMPTOIR_TRY(const CardStatement statement,
                                      cards.statement(seed.cards.front(), longStatement));
                         length = qsizetype(statement.entries.size());
                         return {};
                     }));
        if (length != longStatement)
            return fail("bench/other-statement");
        whole.push_back(ms);
    }
    std::printf("\n%d cards, %d entries\n", count, count * entriesACard + longStatement);
    bench::GoalTable table;
    table.add("card scanned to its balance and rules", found, {.99, 5});
    table.add("a card that nobody knows", unknown, {.99, 5});
    table.add("balance and the last 50 entries", page, {.99});
    table.add("statement of 10,000 entries", whole, {.99, 50});
    table.print();
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::vector<int> sizes;
    for (const QString &text : QCoreApplication::arguments().mid(1))
        sizes.push_back(std::max(10, text.toInt()));
    if (sizes.empty())
        sizes = {1000, 10'000, 100'000};
    for (const int size : sizes) {
        if (const auto done = measure(size); !done) {
            std::printf("%s %s\n", done.error().code.constData(),
                        qUtf8Printable(done.error().detail));
            return 1;
        }
    }
    return 0;
}
