// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/Admission.h"

#include <QTest>

#include <set>

using namespace comptoir::http;
using namespace std::chrono_literals;

class AdmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOutWhoWouldWaitTooLong();
    void letsInAgainWhenTheQueueIsShort();
    void tellsEachAnotherTimeALittleFasterThanTheWorkersAre();
    void neverTellsTooSoonNorTooLate();
};

namespace {

/// A server that has answered many requests of so long.
Admission used(Admission::Milliseconds each, int workers)
{
    Admission admission(1'000, workers, 1s);
    for (int i = 0; i < 200; ++i) {
        admission.enter();
        admission.leave(each);
    }
    return admission;
}

} // namespace

void AdmissionTest::keepsOutWhoWouldWaitTooLong()
{
    Admission admission = used(100ms, 4);
    int entered = 0;
    for (; admission.hasRoom() && entered < 1'000; ++entered)
        admission.enter();
    QVERIFY2(entered >= 38 && entered <= 42, "four workers answer forty in a second");
}

void AdmissionTest::letsInAgainWhenTheQueueIsShort()
{
    Admission admission = used(100ms, 4);
    while (admission.hasRoom())
        admission.enter();
    admission.leave(100ms);
    admission.leave(100ms);
    QVERIFY(admission.hasRoom());
}

void AdmissionTest::tellsEachAnotherTimeALittleFasterThanTheWorkersAre()
{
    Admission admission = used(100ms, 4);
    const Admission::Clock::time_point now{1h};
    std::multiset<qint64> told;
    for (int i = 0; i < 400; ++i)
        told.insert(admission.retryAfter(now).count());
    QCOMPARE(*told.begin(), 6);
    QVERIFY2(*told.rbegin() >= 13 && *told.rbegin() <= 14, "four hundred take eight seconds");
    QVERIFY2(told.count(10) >= 48 && told.count(10) <= 52, "forty are answered in a second");
}

void AdmissionTest::neverTellsTooSoonNorTooLate()
{
    Admission admission = used(2s, 1);
    const Admission::Clock::time_point now{1h};
    for (int i = 0; i < 500; ++i) {
        const auto told = admission.retryAfter(now);
        QVERIFY(told >= Admission::soonest && told <= Admission::latest);
    }
}

QTEST_APPLESS_MAIN(AdmissionTest)
#include "tst_Admission.moc"
