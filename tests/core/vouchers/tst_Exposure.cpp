// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/Exposure.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::vouchers;

/// The figures with which a town decides its caps (sync.md §2.11).
class tst_Exposure : public QObject
{
    Q_OBJECT
private:
    static OfflineTerms caps(qint64 voucherEuros, qint64 tillEuros)
    {
        OfflineTerms terms;
        terms.capVoucher = Money::fromCents(voucherEuros * 100);
        terms.capTill = Money::fromCents(tillEuros * 100);
        return terms;
    }

private Q_SLOTS:
    void saysWhatTheTableOfTheSpecificationSays_data()
    {
        QTest::addColumn<int>("tills");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("offline");
        QTest::addColumn<int>("wideVoucher");
        QTest::addColumn<int>("narrowVoucher");
        QTest::addColumn<int>("wideWindow");
        QTest::addColumn<int>("narrowWindow");
        QTest::newRow("town") << 300 << 2 << 12 << 190 << 70 << 3600 << 1800;
        QTest::newRow("town, outage") << 300 << 10 << 43 << 810 << 380 << 12900 << 6450;
        QTest::newRow("city") << 1000 << 2 << 31 << 570 << 260 << 9300 << 4650;
        QTest::newRow("city, outage") << 1000 << 10 << 123 << 2410 << 1180 << 36900 << 18450;
    }
    void saysWhatTheTableOfTheSpecificationSays()
    {
        QFETCH(int, tills);
        QFETCH(int, percent);
        QFETCH(int, offline);
        QFETCH(int, wideVoucher);
        QFETCH(int, narrowVoucher);
        QFETCH(int, wideWindow);
        QFETCH(int, narrowWindow);
        const Money fifty = Money::fromCents(5000);
        const auto wide = exposure(caps(20, 300), {tills, percent}, fifty);
        const auto narrow = exposure(caps(10, 150), {tills, percent}, fifty);
        QCOMPARE(wide.tillsOffline, offline);
        QCOMPARE(narrow.tillsOffline, offline);
        QCOMPARE(wide.worstVoucher.cents(), wideVoucher * 100);
        QCOMPARE(narrow.worstVoucher.cents(), narrowVoucher * 100);
        QCOMPARE(wide.worstWindow.cents(), wideWindow * 100);
        QCOMPARE(narrow.worstWindow.cents(), narrowWindow * 100);
    }
    void countsWhatIsOutWhenTheFundIsEmpty()
    {
        auto terms = caps(20, 300);
        terms.guarantee = Money::fromCents(500'000);
        QCOMPARE(exposure(terms, {300, 2}, Money()).worstInAll.cents(), 860'000);
    }
    void losesNothingWithoutOfflineDebits()
    {
        auto terms = caps(20, 300);
        terms.mode = PolicyMode::OnlineOnly;
        const auto none = exposure(terms, {1000, 10}, Money::fromCents(5000));
        QCOMPARE(none.worstWindow, Money());
        QCOMPARE(none.worstVoucher, Money());
        QCOMPARE(none.worstInAll, Money());
    }
    void losesNothingWithOneTillAndNeverMoreThanAllTills()
    {
        // One till debits a copy no more than the voucher: it counts its own debits.
        QCOMPARE(exposure(caps(20, 300), {1, 50}, Money::fromCents(5000)).worstVoucher, Money());
        QCOMPARE(tillsOffline({0, 10}), 0);
        QCOMPARE(tillsOffline({7, 0}), 0);
        QCOMPARE(tillsOffline({7, 100}), 7);
        QCOMPARE(tillsOffline({7, 99}), 7);
        QVERIFY(tillsOffline({10'000, 10}) > 1000 && tillsOffline({10'000, 10}) < 1100);
    }
};

QTEST_APPLESS_MAIN(tst_Exposure)
#include "tst_Exposure.moc"
