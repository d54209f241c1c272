// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/CaisseAp.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::sales;

class tst_CaisseAp : public QObject
{
    Q_OBJECT
private:
    static CaisseApRequest asked() { return {Money::fromCents(11'245), false}; }
    static QByteArray paid()
    {
        return "CZ0040300AE00210CA00201CB00511245CD0010CE003978CC00300BCI0012AC006123456"
               "AA016497010######1234";
    }

private Q_SLOTS:
    void writesTheDebitOfTheRegulation() // TC-9.2
    {
        QCOMPARE(asked().bytes(),
                 "CZ0040300CJ012012345678901CA00201CE003978BA0010CD0010CB00511245");
    }

    void readsTheAnswerOfTheRegulation() // TC-9.2
    {
        const auto answer = CaisseApAnswer::parse(paid(), asked());
        QVERIFY(answer);
        QVERIFY(answer->isPaid);
        QCOMPARE(answer->authorisation, QStringLiteral("123456"));
        QCOMPARE(answer->maskedPan, QStringLiteral("497010######1234"));
    }

    void believesNoAnswerAboutAnotherSale_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("amount") << QByteArray("CB00511245") << QByteArray("CB00511246");
        QTest::newRow("direction") << QByteArray("CD0010") << QByteArray("CD0011");
        QTest::newRow("register") << QByteArray("CA00201") << QByteArray("CA00202");
        QTest::newRow("currency") << QByteArray("CE003978") << QByteArray("CE003840");
        QTest::newRow("no amount") << QByteArray("CB00511245") << QByteArray();
    }
    void believesNoAnswerAboutAnotherSale()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const auto answer = CaisseApAnswer::parse(paid().replace(from, to), asked());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QByteArray("terminal/other-sale"));
    }

    void takesLeadingZerosOfTheAmount()
    {
        QVERIFY(CaisseApAnswer::parse(paid().replace("CB00511245",
                                                     "CB0080001124"
                                                     "5"),
                                      asked()));
    }

    void isNotPaidWithoutItsWord()
    {
        for (const char *code : {"01", "11", "00", "1"}) {
            QByteArray bytes = paid();
            const QByteArray result(code);
            const QByteArray length = QByteArray::number(result.size()).rightJustified(3, '0');
            bytes.replace("AE00210", QByteArray("AE" + length + result + "AF00204"));
            const auto answer = CaisseApAnswer::parse(bytes, asked());
            QVERIFY(answer);
            QVERIFY(!answer->isPaid);
            QCOMPARE(answer->detail, QByteArray("04"));
        }
    }

    void waitsForTheWholeMessage()
    {
        for (qsizetype size = 0; size < paid().size(); ++size) {
            const QByteArray part = paid().left(size);
            if (!CaisseApAnswer::isWhole(part))
                QVERIFY(!CaisseApAnswer::parse(part, asked()) || size == 0);
        }
        QVERIFY(CaisseApAnswer::isWhole(paid()));
        QVERIFY(!CaisseApAnswer::parse("CZ0040300AE99", asked()));
        QVERIFY(!CaisseApAnswer::parse("CZ004", asked()));
        QVERIFY(!CaisseApAnswer::parse("CZ-040300", asked()));
    }

    void keepsNoMoreOfACardThanTheMask()
    {
        const auto answer = CaisseApAnswer::parse(
            paid().replace("497010######1234", "4970101234561234"), asked());
        QVERIFY(answer);
        QCOMPARE(answer->maskedPan, QStringLiteral("497010######1234"));
    }
};

QTEST_MAIN(tst_CaisseAp)
#include "tst_CaisseAp.moc"
