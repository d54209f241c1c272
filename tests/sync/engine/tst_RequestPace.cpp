// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/RequestPace.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::sync;

class tst_RequestPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backsOffWithFullJitterUpToTheCeiling();
    void successEndsTheBackoff();
    void neverComesBackBeforeTheServerSaid();
    void anImpatientPersonDoesNotOverrideTheServersWait();
    void anAbsurdRetryAfterDoesNotSilenceTheTillForDays();
    void sixFruitlessRequestsAMinuteAreTheMost();
    void progressLiftsTheRateLimit();
};

void tst_RequestPace::backsOffWithFullJitterUpToTheCeiling()
{
    test::SeededEntropy entropy(1);
    qint64 longest = 0;
    bool sawShortAfterMany = false;
    for (int run = 0; run < 200; ++run) {
        RequestPace pace(entropy);
        for (int n = 0; n < 12; ++n) {
            pace.failed(1'000'000);
            const qint64 wait = pace.dueAt() - 1'000'000;
            const qint64 ceiling = std::min<qint64>(300'000, 1000LL << std::min(n, 20));
            QVERIFY2(wait >= 0 && wait <= ceiling, qPrintable(QString::number(wait)));
            longest = std::max(longest, wait);
            sawShortAfterMany = sawShortAfterMany || (n > 9 && wait < 100'000);
        }
    }
    QVERIFY(longest > 200'000); // the ceiling is used
    QVERIFY(sawShortAfterMany); // and so is the bottom: full jitter, not a fixed step
}

void tst_RequestPace::successEndsTheBackoff()
{
    test::SeededEntropy entropy(2);
    RequestPace pace(entropy);
    for (int i = 0; i < 10; ++i)
        pace.failed(1000);
    pace.progressed(1000, 0);
    QCOMPARE(pace.dueAt(), 1000);
    pace.failed(2000);
    QVERIFY(pace.dueAt() <= 3000);
}

void tst_RequestPace::neverComesBackBeforeTheServerSaid()
{
    test::SeededEntropy entropy(3);
    for (int i = 0; i < 100; ++i) {
        RequestPace pace(entropy);
        pace.askedToWait(5000, 120'000);
        QVERIFY(pace.dueAt() >= 125'000);
        QVERIFY(pace.dueAt() <= 149'000);
    }
}

void tst_RequestPace::anImpatientPersonDoesNotOverrideTheServersWait()
{
    test::SeededEntropy entropy(4);
    RequestPace pace(entropy);
    pace.askedToWait(0, 60'000);
    pace.hurry(10);
    QVERIFY(pace.dueAt() >= 60'000);
}

void tst_RequestPace::anAbsurdRetryAfterDoesNotSilenceTheTillForDays()
{
    test::SeededEntropy entropy(5);
    RequestPace pace(entropy);
    pace.askedToWait(0, qint64(1) << 50);
    QVERIFY(pace.dueAt() <= 20 * 60'000);
}

void tst_RequestPace::sixFruitlessRequestsAMinuteAreTheMost()
{
    test::SeededEntropy entropy(6);
    RequestPace pace(entropy);
    for (int i = 0; i < 6; ++i) {
        pace.hurry(1000 + i);
        QCOMPARE(pace.dueAt(), i == 0 ? 0 : 1000 + i - 1);
        pace.began(1000 + i);
        pace.repeated(1000 + i, 0);
    }
    pace.hurry(2000);
    QCOMPARE(pace.dueAt(), 61'000);
    pace.began(61'000);
    QCOMPARE(pace.dueAt(), 61'001);
}

void tst_RequestPace::progressLiftsTheRateLimit()
{
    test::SeededEntropy entropy(7);
    RequestPace pace(entropy);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(pace.dueAt() <= 1000);
        pace.began(1000);
        pace.progressed(1000, 0);
    }
}

QTEST_GUILESS_MAIN(tst_RequestPace)
#include "tst_RequestPace.moc"
