// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/SheetReader.h"
#include "core/loyalty/ImportCards.h"
#include "core/store/Migrator.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::loyalty;

namespace {

Result<CardsPlan> planOf(const QString &csv, Kind kind = Kind::Points)
{
    const auto sheet = catalogue::readSheet(u"cartes.csv"_qs, csv.toUtf8());
    return sheet ? planCards(*sheet, kind) : Result<CardsPlan>(fail(sheet.error()));
}

} // namespace

/// Balances of a programme of before: each comes over once, and each fault has its line.
class tst_ImportCards : public QObject
{
    Q_OBJECT
private:
    test::SeededEntropy m_entropy{12};
    std::unique_ptr<store::Database> m_database;

    CardCode draw() { return CardCode::draw(m_entropy); }
    Result<void> run(const CardsPlan &plan)
    {
        Entry likeAll;
        likeAll.at = Instant::fromMs(1'795'000'000'000);
        likeAll.reason = u"import"_qs;
        return ImportCards(*m_database, nullptr).run(plan, likeAll, [](store::Transaction &) {
            return Result<void>();
        });
    }
    CardsPlan checked(const CardsPlan &plan)
    {
        return ImportCards(*m_database, nullptr).checked(plan).value();
    }
    qint64 balance(const CardCode &card) { return LedgerStore(*m_database).account(card)->balance; }

private Q_SLOTS:
    void init()
    {
        auto database = store::Database::open(u":memory:"_qs, store::Database::Access::Write);
        QVERIFY(database && store::migrate(**database, u":/sql/till"_qs));
        m_database = std::move(*database);
    }

    void takesTenThousandCardsWithTheirFaults()
    {
        std::vector<CardCode> cards;
        QString csv = u"N° carte;Client;Points\n"_qs;
        QHash<int, QByteArray> faults; // by line
        qint64 points = 0;
        for (int line = 2; line <= 10'001; ++line) {
            cards.push_back(draw());
            QString card = cards.back().grouped();
            QString number = QString::number(line % 300);
            switch (line % 500) {
            case 7: // two neighbours exchanged: no card at all by its check
                std::swap(card[2], card[3]);
                if (!CardCode::parse(card))
                    faults[line] = "loyalty/mistyped";
                break;
            case 17:
                card.clear();
                faults[line] = "loyalty/card-empty";
                break;
            case 27:
                card = cards.front().grouped();
                faults[line] = "loyalty/card-twice";
                break;
            case 37:
                number = u"douze"_qs;
                faults[line] = "loyalty/points-unreadable";
                break;
            case 47:
                number = u"-5"_qs;
                faults[line] = "loyalty/points-unreadable";
                break;
            case 57:
                card = u"3017620422003"_qs; // an article's code
                faults[line] = "loyalty/not-a-card";
                break;
            case 67:
                number = u"3017620422"_qs;
                faults[line] = "loyalty/points-too-many";
                break;
            }
            if (!faults.contains(line))
                points += line % 300;
            csv += card + u";\"=HYPERLINK(\"\"x\"\")\";"_qs + number + u'\n';
        }
        const auto plan = planOf(csv);
        QVERIFY2(plan, plan ? "" : plan.error().code.constData());
        QCOMPARE(plan->refused.size(), size_t(faults.size()));
        for (const RefusedCard &row : plan->refused)
            QCOMPARE(row.code, faults.value(row.line));
        QCOMPARE(plan->rows.size(), size_t(10'000 - faults.size()));
        QCOMPARE(plan->points, points);
        QVERIFY(run(*plan));
        QCOMPARE(balance(cards.front()), 2);
        const auto sum = m_database->first(u"SELECT sum(points), count(*) FROM loyalty_entry"_qs);
        QCOMPARE((*sum)->integer(0), points);
        qInfo("%d rows taken, %d refused", int(plan->rows.size()), int(plan->refused.size()));
    }

    void givesNobodyPointsTwice()
    {
        const CardCode first = draw(), second = draw();
        const QString line = u"carte;solde\n%1;40\n"_qs;
        QVERIFY(run(checked(*planOf(line.arg(first.text())))));
        // The same file again, and once more with another line mended into it.
        const CardsPlan again = checked(*planOf(line.arg(first.text())));
        QVERIFY(again.rows.empty());
        QCOMPARE(again.refused.front().code, QByteArray("loyalty/card-imported"));
        const CardsPlan mended = checked(
            *planOf(QString(line.arg(first.text()) + second.text() + u";7\n")));
        QCOMPARE(mended.rows.size(), size_t(1));
        QVERIFY(run(mended));
        QVERIFY(run(mended)); // a double tap
        QCOMPARE(balance(first), 40);
        QCOMPARE(balance(second), 7);
    }

    void readsColumnsWithoutAHeaderAndCashbackInEuros()
    {
        const CardCode card = draw();
        const auto bare = planOf(u"12,50;%1\n3;%2\n"_qs.arg(card.text(), draw().scanText()),
                                 Kind::Cashback);
        QVERIFY(bare);
        QCOMPARE(bare->rows.front(), (CardsPlan::Row{card, 1250}));
        QCOMPARE(bare->rows.size(), size_t(2));
        QCOMPARE(planOf(u"nom;points\nAnne;3\n"_qs).error().code, QByteArray("loyalty/no-columns"));
        QCOMPARE(planOf(u"carte\n%1\n"_qs.arg(card.text())).error().code,
                 QByteArray("loyalty/no-columns"));
    }

    void isWholeOrNotAtAll()
    {
        const CardCode card = draw();
        CardsPlan plan;
        plan.rows = {{card, 5}};
        Entry likeAll;
        const auto done = ImportCards(*m_database, nullptr)
                              .run(plan, likeAll, [](store::Transaction &) -> Result<void> {
                                  return fail("store/disk-full");
                              });
        QCOMPARE(done.error().code, QByteArray("store/disk-full"));
        QCOMPARE(balance(card), 0);
        QVERIFY(!LedgerStore(*m_database).account(card)->isKnown);
    }
};

QTEST_GUILESS_MAIN(tst_ImportCards)
#include "tst_ImportCards.moc"
