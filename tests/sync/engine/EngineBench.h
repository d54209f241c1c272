// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/SyncEngine.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

namespace comptoir::test {

using namespace comptoir::sync;

inline Error problem(const char *code, int status, QVariantMap facts = {})
{
    facts.insert(QStringLiteral("status"), status);
    return {code, {}, facts};
}

/// An engine with a hand on its clock; remembers the request under way.
struct Bench
{
    SeededEntropy entropy{42};
    SyncEngine engine{entropy};
    Moment now = 1'000'000;
    Actions last;
    std::optional<SendRequest> request;
    std::optional<Moment> wake;

    Bench() { tell(StreamsListed{{{QStringLiteral("territory"), {}, false, false}}}); }

    void tell(const Event &event)
    {
        last = engine.step(now, event);
        wake.reset();
        for (const Action &action : last) {
            if (const auto *sent = std::get_if<SendRequest>(&action))
                request = *sent;
            else if (const auto *at = std::get_if<WakeAt>(&action))
                wake = at->at;
        }
    }
    void answer(const Outcome &outcome)
    {
        const quint64 number = request ? request->number : 0;
        request.reset();
        tell(Answered{number, outcome});
    }
    void refuse(const Error &error, qint64 first = 0, int count = 0)
    {
        answer(RequestFailed{error, first, count});
    }
    void sleep()
    {
        now = wake.value_or(now + 60'000);
        tell(Woken{});
    }
    template <typename T>
    const T *asked() const
    {
        return request ? std::get_if<T>(&request->request) : nullptr;
    }
    template <typename T>
    const T *act() const
    {
        for (const Action &action : last) {
            if (const auto *found = std::get_if<T>(&action))
                return found;
        }
        return nullptr;
    }
    /// Answers what is asked with `good` answers until nothing more is asked.
    void settle(qint64 acked = 0)
    {
        for (int i = 0; request; ++i) {
            QVERIFY2(i < 50, "no rest");
            goodAnswer(acked);
        }
    }
    void goodAnswer(qint64 acked)
    {
        if (asked<Ping>())
            answer(Pinged{"e1", true});
        else if (asked<Authenticate>())
            answer(TokenGranted{1'800'000});
        else if (asked<Push>())
            answer(PushAcknowledged{acked, acked + 1, 0, false, {}});
        else if (asked<Pull>())
            answer(PageApplied{true, false});
        else
            answer(ListApplied{});
    }
    /// A till in its rest between two rounds.
    static void atRest(Bench &bench)
    {
        bench.settle();
        QCOMPARE(bench.engine.link(), store::Link::Online);
        QVERIFY(bench.wake);
    }
    /// Goes on until a request of that kind is under way.
    template <typename T>
    bool until()
    {
        for (int i = 0; i < 100; ++i) {
            if (asked<T>())
                return true;
            if (request)
                goodAnswer(0);
            else
                sleep();
        }
        return false;
    }
};

} // namespace comptoir::test
