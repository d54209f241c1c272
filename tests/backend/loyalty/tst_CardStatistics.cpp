// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/loyalty/CardStatistics.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::backend;

namespace {

constexpr Fewest ofMerchant{5, 0}, ofTown{5, 3};

MerchantId merchant(int number)
{
    return *MerchantId::fromBytes(QByteArray(16, char(number)));
}

struct Some
{
    int cards = 0;
    int first = 0; ///< number of the first of them
    int whose = 1;
};

/// So many cards earn and use ten points each.
void count(CardStatistics &to, const QString &month, const QString &kind, const Some &some)
{
    const qint64 points = kind == u"burn" ? -10 : 10;
    for (int i = some.first; i < some.first + some.cards; ++i)
        to.note(month, kind, points,
                Figure{0, {QString::number(i)}, {merchant(some.whose)}, false});
}

int hidden(const Column &column)
{
    int count = 0;
    for (const auto &[month, figure] : column.months)
        count += figure.isHidden;
    return count;
}

} // namespace

/// Nobody finds a single customer in a table.
class tst_CardStatistics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatStandsForEnough()
    {
        CardStatistics shop;
        count(shop, u"2026-10"_qs, u"earn"_qs, {5});
        count(shop, u"2026-11"_qs, u"earn"_qs, {9});
        hideFew(shop, ofMerchant);
        QCOMPARE(hidden(shop.given), 0);
        QCOMPARE(shop.given.total.value, 140);
        QCOMPARE(shop.cards.total.value, 9);
        QVERIFY(!shop.given.total.isHidden && !shop.used.total.isHidden);
    }
    void hidesAFigureOfFourAndAnotherThatWouldTellIt()
    {
        CardStatistics shop;
        count(shop, u"2026-09"_qs, u"earn"_qs, {20});
        count(shop, u"2026-10"_qs, u"earn"_qs, {7});
        count(shop, u"2026-11"_qs, u"earn"_qs, {4});
        hideFew(shop, ofMerchant);
        QVERIFY(shop.given.months[u"2026-11"_qs].isHidden);
        QVERIFY2(shop.given.months[u"2026-10"_qs].isHidden,
                 "the total less the others is what was hidden");
        QVERIFY(!shop.given.months[u"2026-09"_qs].isHidden);
        QVERIFY(!shop.given.total.isHidden);
    }
    void twoHiddenMonthsOfTheSameFewAreNotEnough()
    {
        CardStatistics shop;
        count(shop, u"2026-09"_qs, u"earn"_qs, {20});
        count(shop, u"2026-10"_qs, u"earn"_qs, {2});
        count(shop, u"2026-11"_qs, u"earn"_qs, {2}); // the same two
        hideFew(shop, ofMerchant);
        QVERIFY2(shop.given.months[u"2026-09"_qs].isHidden, "both together are still two people");
    }
    void theOnlyMonthTakesTheTotalWithIt()
    {
        CardStatistics shop;
        count(shop, u"2026-11"_qs, u"earn"_qs, {4});
        hideFew(shop, ofMerchant);
        QVERIFY(shop.given.total.isHidden && shop.given.months[u"2026-11"_qs].isHidden);
    }
    void whatOneUsedCannotBeComputedFromWhatIsLeft()
    {
        CardStatistics shop;
        count(shop, u"2026-10"_qs, u"earn"_qs, {8});
        count(shop, u"2026-11"_qs, u"earn"_qs, {9});
        count(shop, u"2026-11"_qs, u"burn"_qs, {1});
        for (int i = 0; i < 9; ++i)
            shop.outstanding.note(10, QString::number(i), merchant(1));
        hideFew(shop, ofMerchant);
        QVERIFY(shop.used.total.isHidden);
        QVERIFY2(shop.outstanding.isHidden, "given less outstanding is what one customer used");
    }
    void aHiddenTotalIsNotTheSumOfItsMonths()
    {
        CardStatistics shop;
        count(shop, u"2026-10"_qs, u"earn"_qs, {8});
        count(shop, u"2026-10"_qs, u"burn"_qs, {8});
        shop.outstanding.note(10, u"1"_qs, merchant(1));
        hideFew(shop, ofMerchant);
        QVERIFY(shop.outstanding.isHidden && shop.used.total.isHidden);
        QVERIFY(shop.used.months[u"2026-10"_qs].isHidden);
    }
    void theTownShowsNothingOfTwoMerchants()
    {
        CardStatistics town;
        for (int whose = 1; whose <= 3; ++whose) {
            count(town, u"2026-09"_qs, u"earn"_qs, {9, 0, whose});
            count(town, u"2026-10"_qs, u"earn"_qs, {8, 0, whose});
            if (whose < 3)
                count(town, u"2026-11"_qs, u"earn"_qs, {30, 0, whose});
        }
        hideFew(town, ofTown);
        QVERIFY(town.given.months[u"2026-11"_qs].isHidden);
        QCOMPARE(hidden(town.given), 2);
    }
    void theTownLessItsMerchantsTellsNothing()
    {
        std::map<MerchantId, CardStatistics> merchants;
        CardStatistics town;
        for (int whose = 1; whose <= 4; ++whose) {
            CardStatistics &one = merchants[merchant(whose)];
            count(one, u"2026-11"_qs, u"earn"_qs, {whose == 4 ? 2 : 9, whose * 100, whose});
            town.add(one);
            hideFew(one, ofMerchant);
        }
        QVERIFY(merchants[merchant(4)].given.total.isHidden);
        hideRest(town, merchants, ofTown);
        hideFew(town, ofTown);
        QVERIFY2(town.given.total.isHidden, "less the three that are shown it is the fourth's");
        QVERIFY(town.given.months[u"2026-11"_qs].isHidden);
    }
    void enoughHiddenMerchantsHideEachOther()
    {
        std::map<MerchantId, CardStatistics> merchants;
        CardStatistics town;
        for (int whose = 1; whose <= 6; ++whose) {
            CardStatistics &one = merchants[merchant(whose)];
            count(one, u"2026-11"_qs, u"earn"_qs, {whose > 3 ? 3 : 9, whose * 100, whose});
            town.add(one);
            hideFew(one, ofMerchant);
        }
        hideRest(town, merchants, ofTown);
        hideFew(town, ofTown);
        QVERIFY(!town.given.total.isHidden);
        QCOMPARE(town.given.total.value, 360);
        QCOMPARE(town.cards.total.value, 36);
    }
    /// Random tables: no hidden month is alone, and what hidden ones add up to is of enough.
    void noTableTellsWhatItHides()
    {
        test::SeededEntropy chance(5);
        int interesting = 0;
        for (int round = 0; round < 500; ++round) {
            CardStatistics shop;
            for (int month = 10; month < 16; ++month) {
                const QString name = u"2026-%1"_qs.arg(month);
                count(shop, name, u"earn"_qs, {chance.below(12), chance.below(20)});
                count(shop, name, u"burn"_qs, {chance.below(7), chance.below(20)});
            }
            hideFew(shop, ofMerchant);
            for (const Column *column : {&shop.given, &shop.used, &shop.cards}) {
                Figure together;
                int count = 0;
                for (const auto &[month, figure] : column->months) {
                    QVERIFY(figure.isHidden || figure.cards.empty() || figure.cards.size() >= 5);
                    if (figure.isHidden)
                        together.add(figure), ++count;
                }
                if (column->total.isHidden)
                    QVERIFY(count > 0 || column->total.cards.empty());
                else if (count > 0)
                    QVERIFY(count > 1 && together.cards.size() >= 5);
                interesting += count > 0 && !column->total.isHidden;
            }
        }
        QVERIFY(interesting > 100);
    }
};

QTEST_GUILESS_MAIN(tst_CardStatistics)
#include "tst_CardStatistics.moc"
