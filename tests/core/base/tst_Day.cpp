// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Day.h"

#include <QTest>

using namespace comptoir;

class tst_Day : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesAtMidnightInTownNotInUtc_data()
    {
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("day");
        QTest::newRow("winter") << "2026-11-20T23:30:00Z" << "2026-11-21";
        QTest::newRow("winter before") << "2026-11-20T22:59:59Z" << "2026-11-20";
        QTest::newRow("summer") << "2026-07-01T22:30:00Z" << "2026-07-02";
        QTest::newRow("spring change") << "2026-03-29T00:59:59Z" << "2026-03-29";
        QTest::newRow("autumn change") << "2026-10-24T22:00:00Z" << "2026-10-25";
        QTest::newRow("after autumn") << "2026-10-25T22:30:00Z" << "2026-10-25";
    }
    void changesAtMidnightInTownNotInUtc()
    {
        QFETCH(QString, utc);
        QFETCH(QString, day);
        const auto at = QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch();
        QCOMPARE(Day::inTown(Instant::fromMs(at)).toIso(), day);
    }
    void countsFrom2020()
    {
        QCOMPARE(Day::fromIso(u"2020-01-01")->voucherDays(), 0);
        QCOMPARE(Day::fromIso(u"2027-06-30")->voucherDays(), 2737);
        QVERIFY(!Day::fromIso(u"2027-02-30"));
        QVERIFY(!Day::fromIso(u"27-02-03"));
    }
};

QTEST_APPLESS_MAIN(tst_Day)
#include "tst_Day.moc"
