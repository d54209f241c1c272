// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/CardCode.h"
#include "core/loyalty/Programme.h"
#include "tests/support/Samples.h"
#include "tests/support/SeededEntropy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace comptoir;
using namespace comptoir::loyalty;

namespace {

const Day day = *Day::fromIso(u"2026-11-21");

Money cents(qint64 amount)
{
    return Money::fromCents(amount);
}

Programme programmeOf(const QJsonObject &row)
{
    Programme programme;
    programme.version = 1;
    programme.kind = Kind(row[u"kind"_qs].toInt());
    programme.rate = row[u"rate"_qs].toInt();
    programme.least = cents(row[u"least_c"_qs].toInteger());
    programme.welcome = row[u"welcome"_qs].toInteger();
    programme.birthday = row[u"birthday"_qs].toInteger();
    for (const QJsonValue &id : row[u"excluded"_qs].toArray())
        programme.excluded.push_back(id.toString().toLatin1());
    for (const QJsonValue &tier : row[u"tiers"_qs].toArray())
        programme.tiers.push_back({tier.toArray()[0].toInteger(), tier.toArray()[1].toInt()});
    if (row.contains(u"bonus"_qs))
        programme.bonusDays.push_back({day, row[u"bonus"_qs].toInt()});
    return programme;
}

Purchase purchaseOf(const QJsonObject &row)
{
    Purchase purchase{day,
                      {},
                      row[u"ever"_qs].toInteger(),
                      row[u"first"_qs].toBool(),
                      row[u"is_birthday"_qs].toBool()};
    for (const QJsonValue &line : row[u"lines"_qs].toArray())
        purchase.lines.push_back({line[u"dep"_qs].toString().toLatin1(),
                                  line[u"item"_qs].toString().toLatin1(),
                                  cents(line[u"c"_qs].toInteger())});
    return purchase;
}

} // namespace

class tst_Programme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void earnsByTheRules_data()
    {
        QTest::addColumn<QJsonObject>("row");
        QFile file(test::sourcePath(u"tests/data/loyalty/rules.json"_qs));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(rows.size() >= 15);
        for (const QJsonValue &row : rows)
            QTest::newRow(qPrintable(row[u"name"_qs].toString())) << row.toObject();
    }
    void earnsByTheRules()
    {
        QFETCH(const QJsonObject, row);
        const Earned earned = loyalty::earned(programmeOf(row), purchaseOf(row));
        QCOMPARE(earned.shop, row[u"shop"_qs].toInteger());
        QCOMPARE(earned.town, row[u"town"_qs].toInteger());
    }
    void earnsNothingWithoutAProgramme()
    {
        QCOMPARE(loyalty::earned({}, {day, {{{}, {}, cents(1000)}}, 0, true, true}), Earned());
    }

    void offersNoMoreThanBalanceAndTotalAllow()
    {
        Programme points;
        points.version = 1;
        points.threshold = 10;
        points.reward = cents(500);
        QVERIFY(!offered(points, 9, cents(2000)));
        QVERIFY(!offered(points, 10, cents(499)));
        QCOMPARE(offered(points, 10, cents(500)), (Reward{10, cents(500)}));
        QCOMPARE(offered(points, 39, cents(1499)), (Reward{20, cents(1000)}));
        QVERIFY(!offered(points, -10, cents(2000)));
        QVERIFY(isFair(points, {20, cents(1000)}));
        QVERIFY(!isFair(points, {10, cents(501)}));
        QVERIFY(!isFair(points, {-10, cents(-500)}));
        Programme cashback = points;
        cashback.kind = Kind::Cashback;
        cashback.threshold = 200;
        QVERIFY(!offered(cashback, 199, cents(2000)));
        QCOMPARE(offered(cashback, 350, cents(2000)), (Reward{350, cents(350)}));
        QCOMPARE(offered(cashback, 350, cents(100)), (Reward{100, cents(100)}));
    }

    void keepsItsRulesOnDisk()
    {
        Programme programme = programmeOf({{u"kind"_qs, 2}, {u"rate"_qs, 250}});
        programme.from = day;
        programme.reward = cents(500);
        programme.tiers = {{0, 100}, {500, 150}};
        programme.bonusDays = {{day, 300}};
        programme.excluded = {"a", "b"};
        programme.belowZero = false;
        QCOMPARE(*Programme::fromJson(programme.toJson()), programme);
        QCOMPARE(Programme::fromJson({}).error().code, QByteArray("loyalty/unreadable"));
        programme.rate = 10'001;
        QCOMPARE(programme.check().error().code, QByteArray("loyalty/bad-rules"));
    }

    void knowsAMistypedCard()
    {
        test::SeededEntropy entropy(7);
        for (int i = 0; i < 200; ++i) {
            const CardCode card = CardCode::draw(entropy);
            QCOMPARE(*CardCode::parse(card.scanText().toLower()), card);
            QCOMPARE(*CardCode::parse(card.grouped()), card);
            QString wrong = card.text();
            wrong[i % 12] = wrong[i % 12] == u'7' ? u'8' : u'7';
            QVERIFY(!CardCode::parse(wrong));
            QVERIFY(!CardCode::parse(card.scanText().chopped(1))); // worn
        }
        QVERIFY(!CardCode::looksLike(u"3017620422003"_qs));
        QVERIFY(!CardCode::looksLike(u"CPTBADGE123"_qs));
    }
};

QTEST_GUILESS_MAIN(tst_Programme)
#include "tst_Programme.moc"
