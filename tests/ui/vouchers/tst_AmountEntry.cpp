// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/AmountEntry.h"

#include <QTest>

using namespace comptoir;
using vouchers::AmountEntry;

class tst_AmountEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void readsWhatWasTyped_data()
    {
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<qint64>("cents");
        const auto row = [](const char *name, const QString &keys, qint64 cents) {
            QTest::newRow(name) << keys.split(u' ', Qt::SkipEmptyParts) << cents;
        };
        row("euros", QStringLiteral("1 2"), 1200);
        row("with cents", QStringLiteral("1 2 , 5 0"), 1250);
        row("one decimal", QStringLiteral("1 2 , 5"), 1250);
        row("comma first", QStringLiteral(", 5"), 50);
        row("leading zeros", QStringLiteral("0 0 7"), 700);
        row("double zero", QStringLiteral("1 00"), 10'000);
        row("double zero as cents", QStringLiteral("1 , 00"), 100);
        row("third decimal is ignored", QStringLiteral("1 , 2 3 4"), 123);
        row("second comma is ignored", QStringLiteral("1 , , 5"), 150);
        row("sixth euro digit is ignored", QStringLiteral("1 2 3 4 5 6"), 1'234'500);
        row("nothing", QString(), 0);
    }
    void readsWhatWasTyped()
    {
        QFETCH(QStringList, keys);
        QFETCH(qint64, cents);
        AmountEntry entry;
        for (const QString &key : keys)
            entry.press(key, std::nullopt);
        QCOMPARE(entry.value(), Money::fromCents(cents));
    }

    void refusedKeyChangesNothing()
    {
        AmountEntry entry;
        entry.press(QStringLiteral("1"), Money::fromCents(1500));
        QCOMPARE(entry.press(QStringLiteral("6"), Money::fromCents(1500)),
                 AmountEntry::Pressed::OverLimit);
        QCOMPARE(entry.value(), Money::fromCents(100));
        QCOMPARE(entry.press(QStringLiteral("5"), Money::fromCents(1500)),
                 AmountEntry::Pressed::Taken);
        QCOMPARE(entry.value(), Money::fromCents(1500));
    }

    void refusedKeyKeepsThePreset()
    {
        AmountEntry entry;
        entry.preset(Money::fromCents(300));
        QCOMPARE(entry.press(QStringLiteral("5"), Money::fromCents(300)),
                 AmountEntry::Pressed::OverLimit);
        QVERIFY(entry.isPreset());
        QCOMPARE(entry.shown(), u"3,00\u00a0€"_qs);
    }
};

QTEST_APPLESS_MAIN(tst_AmountEntry)
#include "tst_AmountEntry.moc"
