// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/KeyBurst.h"

#include <QTest>

using namespace comptoir::scan;
using Verdict = KeyBurst::Verdict;

namespace {

/// A text field behind the filter: what reaches it, what is scanned, how long keys waited.
struct Till
{
    KeyBurst burst;
    QString held;
    QString field;
    QStringList scans;
    qint64 now = 0;
    qint64 heldSince = 0;
    qint64 longestWait = 0;

    void release()
    {
        longestWait = std::max(longestWait, held.isEmpty() ? 0 : now - heldSince);
        field += held;
        held.clear();
    }
    void hold(const QString &text)
    {
        if (held.isEmpty())
            heldSince = now;
        held += text;
    }
    void waitUntil(qint64 then)
    {
        const auto deadline = burst.deadline();
        if (deadline && *deadline <= then) {
            now = *deadline;
            if (burst.expire(now))
                release();
        }
        now = then;
    }
    void press(const KeyBurst::Key &key, qint64 afterMs)
    {
        waitUntil(now + afterMs);
        switch (burst.press(key, now)) {
        case Verdict::Hold: return hold(key.text);
        case Verdict::ReleaseHold: release(); return hold(key.text);
        case Verdict::Release: release(); field += key.text; return;
        case Verdict::Scan: held.clear(); scans << burst.scanned(); return;
        }
    }
    void type(const QString &text, const QList<qint64> &gaps)
    {
        for (qsizetype i = 0; i < text.size(); ++i)
            press({text.mid(i, 1), text[i] == u'\n' || text[i] == u'\t'}, gaps[i % gaps.size()]);
    }
};

} // namespace

class tst_KeyBurst : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesAScanOutOfTheField()
    {
        Till till;
        till.type(u"5449000000996\n"_qs, {8});
        till.waitUntil(till.now + 500);
        till.type(u"HTTPS://X.FR/V/AEBAGBAF\t"_qs, {5, 12});
        QCOMPARE(till.scans, QStringList({u"5449000000996"_qs, u"HTTPS://X.FR/V/AEBAGBAF"_qs}));
        QCOMPARE(till.field, QString());
    }
    void forgivesOneLateKeyOfARadioScanner()
    {
        Till till;
        till.type(u"5449000000996\n"_qs, {500, 40, 10, 10, 10, 55, 10, 10, 10, 10, 10, 10, 10, 10});
        QCOMPARE(till.scans, QStringList{u"5449000000996"_qs});
        QCOMPARE(till.field, QString());
    }
    void leavesAPersonsTypingAlone_data()
    {
        QTest::addColumn<QList<qint64>>("gaps");
        QTest::newRow("slow") << QList<qint64>{180, 240, 150};
        QTest::newRow("fast") << QList<qint64>{70, 90};
        QTest::newRow("very fast") << QList<qint64>{45, 50, 40};
        QTest::newRow("rolling over") << QList<qint64>{20, 90};
    }
    void leavesAPersonsTypingAlone()
    {
        QFETCH(QList<qint64>, gaps);
        Till till;
        till.type(u"tomates grappe 2\n"_qs, gaps);
        till.waitUntil(till.now + 500);
        QCOMPARE(till.field, u"tomates grappe 2\n"_qs);
        QVERIFY(till.scans.isEmpty());
        // A key waits for its successor, and the successor's wait may follow when two roll over.
        QVERIFY2(till.longestWait <= 90, qPrintable(QString::number(till.longestWait)));
    }
    void holdsASingleKeySixtyMillisecondsAtMost()
    {
        Till till;
        till.press({u"7"_qs}, 0);
        QCOMPARE(till.burst.deadline(), std::optional<qint64>(60));
        till.waitUntil(59);
        QCOMPARE(till.field, QString());
        till.waitUntil(60);
        QCOMPARE(till.field, u"7"_qs);
        QVERIFY(!till.burst.deadline());
    }
    void takesNoShortWordForAScan()
    {
        Till till;
        till.type(u"pain\n"_qs, {10});
        QCOMPARE(till.field, u"pain\n"_qs);
        QVERIFY(till.scans.isEmpty());
    }
    void takesNoKeyHeldDownForAScan()
    {
        Till till;
        till.press({u"0"_qs}, 0);
        for (int i = 0; i < 8; ++i)
            till.press({u"0"_qs, false, true}, 30);
        till.press({u"\n"_qs, true}, 30);
        QCOMPARE(till.field, u"000000000\n"_qs);
        QVERIFY(till.scans.isEmpty());
    }
    void givesBackABurstWithoutEnd()
    {
        Till till;
        till.type(u"544900"_qs, {8});
        till.waitUntil(till.now + 61);
        QCOMPARE(till.field, u"544900"_qs);
        till.press({u"\n"_qs, true}, 10);
        QCOMPARE(till.field, u"544900\n"_qs);
        QVERIFY(till.scans.isEmpty());
    }
    void enterAloneIsNotDelayed()
    {
        Till till;
        till.press({u"\n"_qs, true}, 0);
        QCOMPARE(till.field, u"\n"_qs);
    }
    void aPrefixMakesShortCodesScans()
    {
        Till till;
        till.burst = KeyBurst({.prefix = u"~"_qs});
        till.type(u"~12\n"_qs, {10});
        QCOMPARE(till.scans, QStringList{u"12"_qs});
        till.type(u"~\n"_qs, {10});
        QCOMPARE(till.field, u"~\n"_qs);
    }
    void aLateTimerLosesNoKey()
    {
        KeyBurst burst;
        QVERIFY(burst.press({u"a"_qs}, 0) == Verdict::Hold);
        QVERIFY(burst.press({u"b"_qs}, 400) == Verdict::ReleaseHold);
        QVERIFY(burst.press({u"\n"_qs, true}, 900) == Verdict::Release);
        QVERIFY(!burst.deadline());
    }
};

QTEST_APPLESS_MAIN(tst_KeyBurst)
#include "tst_KeyBurst.moc"
