// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sales/SaleTill.h"

using namespace comptoir;
using namespace comptoir::sales;
using namespace comptoir::test;
using fiscal::Means;

namespace {

/// What is sold in every test: two things, stock, a kept cart, a voucher, cash and change.
Checkout begun(SaleTill &shop)
{
    Checkout checkout{shop.cartOf({known(1, cents(1500)), free(cents(500), "reduced")}), {}, {}};
    const auto transaction = store::Transaction::begin(*shop.till.database);
    const bool kept = CartStore(*shop.till.database).keep(**transaction, checkout.cart)
        && (*transaction)->commit();
    COMPTOIR_ASSERT(kept);
    checkout.tenders = {shop.voucher(9, cents(1250)), shop.paid(cents(1000))};
    return checkout;
}

/// Every part of the sale, counted; 1 or 0 of each, and no kept cart beside a ticket.
void comparePartsWhole(const SaleTill &shop, qint64 sales)
{
    const auto count = [&shop](const char *sql) { return shop.till.count(QLatin1String(sql)); };
    shop.compareWhole(sales);
    compareWhole(shop.till, sales); // claim, commit, verdict, chain
    QCOMPARE(count("SELECT count(*) FROM test_stock"), sales);
    QCOMPARE(count("SELECT count(*) FROM test_day"), sales);
    QCOMPARE(count("SELECT count(*) FROM kept_cart"), 1 - sales);
    QCOMPARE(count("SELECT count(*) FROM sale"), sales);
}

} // namespace

/// A sale with everything in it on a disk that fails, and in a program that is killed.
class tst_SaleFaults : public QObject
{
    Q_OBJECT
private:
    TownPapers m_papers;

    static void addCases()
    {
        QTest::addColumn<bool>("online");
        QTest::newRow("the voucher offline") << false;
        QTest::newRow("the voucher by the territory's word") << true;
    }

private Q_SLOTS:
    void countsEachFailingStorageCallAsAllOrNothing_data() { addCases(); }
    void countsEachFailingStorageCallAsAllOrNothing()
    {
        QFETCH(const bool, online);
        int failures = 0;
        for (const auto fault : {FaultyVfs::Fault::IoError, FaultyVfs::Fault::DiskFull}) {
            for (int call = 1;; ++call) {
                SaleTill shop(m_papers);
                if (online)
                    sayYes(shop.till, cents(2000));
                const Checkout checkout = begun(shop);
                FaultyVfs::arm(fault, call);
                const auto sale = shop.complete->run(checkout);
                const bool fired = FaultyVfs::fired();
                FaultyVfs::disarm();
                if (sale) {
                    comparePartsWhole(shop, 1);
                    if (!fired)
                        break;
                } else {
                    // The screen said no: the same tap again is the sale, once.
                    comparePartsWhole(shop, 0);
                    const auto again = shop.complete->run(checkout);
                    QVERIFY2(again.has_value(), again ? "" : again.error().code.constData());
                    comparePartsWhole(shop, 1);
                }
                shop.reopen();
                comparePartsWhole(shop, 1);
                QCOMPARE(shop.complete->run(checkout).error().code,
                         QByteArray("sales/already-done"));
                ++failures;
            }
        }
        qInfo("failed storage calls survived: %d", failures);
        QVERIFY(failures >= 4);
    }

    void survivesAKillAfterEachStep_data() { addCases(); }
    void survivesAKillAfterEachStep()
    {
        QFETCH(const bool, online);
        int kills = 0;
        for (int call = 1;; ++call) {
            SaleTill shop(m_papers);
            if (online)
                sayYes(shop.till, cents(2000));
            shop.close();
            const bool killed = survivesOnlyByDisk([&] {
                shop.reopen();
                const Checkout checkout = begun(shop);
                FaultyVfs::arm(FaultyVfs::Fault::Kill, call);
                (void)shop.complete->run(checkout);
            });
            shop.reopen();
            const qint64 sales = shop.till.count(QStringLiteral("SELECT count(*) FROM sale"));
            comparePartsWhole(shop, sales);
            // What the territory had reserved is asked about, and nothing else.
            QCOMPARE(shop.till.redeemer->openClaims()->size(), online && sales == 0 ? 1u : 0u);
            if (sales == 0) {
                const auto kept = CartStore(*shop.till.database).kept();
                QVERIFY(kept && *kept);
                QVERIFY(shop.complete->run({**kept, {shop.paid(cents(2000))}, {}}).has_value());
            }
            if (!killed) {
                QCOMPARE(sales, 1);
                break;
            }
            ++kills;
        }
        qInfo("kills survived: %d", kills);
        QVERIFY(kills >= 2);
    }

    void makesRoomOnceAndSellsThen()
    {
        SaleTill shop(m_papers);
        const Checkout checkout = begun(shop);
        int asked = 0;
        CompleteSale complete(*shop.till.database, *shop.books,
                              SalePlace{shop.law,
                                        shop.till.clock,
                                        {},
                                        {},
                                        [&asked] {
                                            FaultyVfs::disarm();
                                            ++asked;
                                            return true;
                                        }},
                              {shop.till.outbox.get(), shop.till.redeemer.get(), nullptr});
        FaultyVfs::arm(FaultyVfs::Fault::DiskFull, 1);
        const auto sale = complete.run(checkout);
        FaultyVfs::disarm();
        QVERIFY(sale.has_value());
        QCOMPARE(asked, 1);
        comparePartsWhole(shop, 1);
    }
};

QTEST_GUILESS_MAIN(tst_SaleFaults)
#include "tst_SaleFaults.moc"
