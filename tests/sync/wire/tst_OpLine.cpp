// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/OpLine.h"

#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::wire;

class tst_OpLine : public QObject
{
    Q_OBJECT
private:
    Op sample()
    {
        test::SeededEntropy entropy(3);
        Op op;
        op.id = OpId::mint(Instant::fromMs(1795269900000), entropy);
        op.sequence = 4711;
        op.incarnation = 3;
        op.transaction = 4710;
        op.hlc = {1795269900000, 2};
        op.kind = "voucher.claim";
        op.body = {{"campaign", 12}, {"amount_c", 1250}};
        return op;
    }
private Q_SLOTS:
    void sealsWhatIsNotTheTerritorysBusiness_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<bool>("clear");
        for (const char *kind :
             {"voucher.claim", "loyalty.burn", "order.accept", "listing.set", "closing"})
            QTest::newRow(kind) << QByteArray(kind) << true;
        for (const char *kind : {"sale", "sale.void", "stock.move", "shop.note", "closings",
                                 "vouchers", "tomorrows.kind"})
            QTest::newRow(kind) << QByteArray(kind) << false;
    }
    void sealsWhatIsNotTheTerritorysBusiness()
    {
        QFETCH(QByteArray, kind);
        QTEST(travelsInClear(kind), "clear");
    }

    void refusesALineWithTwoBodies()
    {
        Op op = sample();
        op.sealed = "sealed";
        const QByteArray line = encodeLine(op);
        QVERIFY(!line.contains("body"));
        QCOMPARE(decodeLine(line)->sealed, QByteArray("sealed"));
        QVERIFY(!decodeLine(QByteArray(line).replace("\"enc\"", "\"body\":{},\"enc\"")));
        QVERIFY(!decodeLine(QByteArray(line).replace("\"enc\":\"", "\"enc\":\"*")));
        QVERIFY(!decodeLine(QByteArray(line).replace("\"enc\"", "\"else\"")));
    }

    void readsWhatItWrote()
    {
        const QByteArray line = encodeLine(sample());
        QVERIFY(!line.contains('\n'));
        const auto op = decodeLine(line);
        QVERIFY(op.has_value());
        QCOMPARE(encodeLine(*op), line);
    }
    void refusesABrokenLine_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("version") << QByteArray("\"v\":1") << QByteArray("\"v\":2")
                                 << QByteArray("wire/unknown-version");
        QTest::newRow("sequence 0")
            << QByteArray("4711") << QByteArray("0") << QByteArray("wire/bad-field");
        QTest::newRow("fraction") << QByteArray("4711") << QByteArray("4711.5")
                                  << QByteArray("wire/bad-field");
        QTest::newRow("text for number")
            << QByteArray("4711") << QByteArray("\"4711\"") << QByteArray("wire/bad-field");
        QTest::newRow("huge") << QByteArray("4711") << QByteArray("1e300")
                              << QByteArray("wire/bad-field");
        QTest::newRow("cut") << QByteArray("}") << QByteArray("") << QByteArray("wire/not-json");
        QTest::newRow("newline") << QByteArray(",") << QByteArray(",\n")
                                 << QByteArray("wire/not-json");
        QTest::newRow("not UTF-8")
            << QByteArray("voucher.claim") << QByteArray("\xff\xfe") << QByteArray("wire/not-json");
    }
    void refusesABrokenLine()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, code);
        const auto op = decodeLine(encodeLine(sample()).replace(from, to));
        QVERIFY(!op.has_value());
        QCOMPARE(op.error().code, code);
    }
    void chainsOnDeviceOrderAndBytes()
    {
        test::SeededEntropy entropy(5);
        const DeviceId a(*Uuid::fromBytes(QByteArray(16, 'a'))),
            b(*Uuid::fromBytes(QByteArray(16, 'b')));
        const QByteArray first = firstHash(a, 1, {});
        QVERIFY(first != firstHash(b, 1, {}) && first != firstHash(a, 2, {}));
        QVERIFY(nextHash(a, first, "x") != nextHash(a, first, "y"));
        QVERIFY(nextHash(a, first, "x") != nextHash(b, first, "x"));
    }
    void ordersByHybridClock()
    {
        // regulation.md TC-6.5
        QCOMPARE(Hlc::next({10, 0}, Instant::fromMs(10)), (Hlc{10, 1}));
        QCOMPARE(Hlc::heard({10, 1}, {11, 3}, Instant::fromMs(12)), (Hlc{12, 0}));
        QCOMPARE(Hlc::heard({12, 0}, {15, 4}, Instant::fromMs(12)), (Hlc{15, 5}));
        QCOMPARE(Hlc::heard({15, 5}, {15, 2}, Instant::fromMs(13)), (Hlc{15, 6}));
        QCOMPARE(Hlc::next({15, 6}, Instant::fromMs(16)), (Hlc{16, 0}));
        QCOMPARE(Hlc::next({10, 0xffff}, Instant::fromMs(9)), (Hlc{11, 0}));
        QCOMPARE(Hlc::fromText("19f3a7c2e40-0002")->text(), "19f3a7c2e40-0002");
        for (const char *bad :
             {"", "-0001", "1-1", "1-00001", "G-0001", "1_0001", "ffffffffffff-0000"})
            QVERIFY2(!Hlc::fromText(bad), bad);
        QCOMPARE(Hlc::unpacked(Hlc({1795269900000, 7}).packed()), (Hlc{1795269900000, 7}));
    }
};

QTEST_APPLESS_MAIN(tst_OpLine)
#include "tst_OpLine.moc"
