// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/InStoreCode.h"

#include "tests/support/Samples.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::catalogue;

/// Codes that a scale printed: a wrong reading is a wrong price.
class tst_InStoreCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEachSampleAsTheTableSays_data()
    {
        QTest::addColumn<QStringList>("cells");
        const QString path = QStringLiteral("tests/data/catalogue/in-store.csv");
        const QString text = QString::fromUtf8(test::contentOf(test::sourcePath(path)));
        int line = 0;
        for (const QString &row : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (!row.startsWith(u'#'))
                QTest::addRow("%d", ++line) << row.split(u',');
        }
        QVERIFY2(line >= 15, "samples are missing");
    }
    void readsEachSampleAsTheTableSays()
    {
        QFETCH(const QStringList, cells);
        QCOMPARE(cells.size(), 5);
        const auto rules = parseInStoreRules(cells[0]);
        QVERIFY(rules.has_value());
        const auto read = readInStoreCode(cells[1], *rules);
        QCOMPARE(read.has_value(), !cells[2].isEmpty());
        if (!read)
            return;
        QCOMPARE(read->item, cells[2]);
        QCOMPARE(read->weight.has_value(), !cells[3].isEmpty());
        QCOMPARE(read->price.has_value(), !cells[4].isEmpty());
        if (read->weight)
            QCOMPARE(read->weight->thousandths(), cells[3].toLongLong());
        if (read->price)
            QCOMPARE(read->price->cents(), cells[4].toLongLong());
    }

    void verifiesPricesAsGs1Does()
    {
        QCOMPARE(priceVerifier(QStringLiteral("2875")), 9);
        QCOMPARE(priceVerifier(QStringLiteral("0854")), 4);
        QCOMPARE(priceVerifier(QStringLiteral("0550")), 2);
        QCOMPARE(priceVerifier(QStringLiteral("14685")), 6);
        QCOMPARE(priceVerifier(QStringLiteral("01250")), 7);
        QCOMPARE(priceVerifier(QStringLiteral("01234")), 1);
    }

    void keepsTheTableAsItWasWritten()
    {
        const QString text = QStringLiteral(
            "21:5:0:5:3:weight\n2:5:1:5:2:price\n26:6:0:4:0:pieces");
        const auto rules = parseInStoreRules(text);
        QVERIFY(rules.has_value());
        QCOMPARE(rules->size(), size_t(3));
        QCOMPARE(inStoreRulesText(*rules), text);
        QCOMPARE(*parseInStoreRules(inStoreRulesText(usualInStoreRules())), usualInStoreRules());
    }

    void namesTheLineOfABadRule_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule :
             {"21:5:0:6:3:weight", "21:5:0:5:3:colour", "2x:5:0:5:3:weight", "21:5:2:3:3:weight",
              "21:5:0:5:9:weight", "21:-5:0:15:3:weight", "21:5:0:5:3", "21:7:1:2:2:price"})
            QTest::newRow(rule) << QString::fromLatin1(rule);
    }
    void namesTheLineOfABadRule()
    {
        QFETCH(const QString, rule);
        const auto rules = parseInStoreRules(QString(u"21:5:0:5:3:weight\n" + rule));
        QVERIFY(!rules.has_value());
        QCOMPARE(rules.error().code, QByteArray("catalogue/bad-rule"));
        QCOMPARE(rules.error().facts.value(QStringLiteral("line")).toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_InStoreCode)
#include "tst_InStoreCode.moc"
