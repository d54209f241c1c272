// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/AttentionDesk.h"

#include <QPromise>

namespace comptoir::test {

/// Keeps the questions of a test as the till would: what is answered moves to the settled ones.
class FakeAttentionDesk : public attention::AttentionDesk
{
public:
    using Items = std::vector<attention::Item>;

    Items open;
    Items settled;
    std::optional<Error> trouble; ///< what answer() fails with
    QStringList askers;
    Instant now = Instant::fromMs(1'795'269'900'000);

    QFuture<Result<Items>> openItems() override { return ready<Items>(open); }
    QFuture<Result<Items>> settledItems(int count) override
    {
        const size_t size = std::min(size_t(count), settled.size());
        return ready<Items>(Items(settled.begin(), settled.begin() + qsizetype(size)));
    }
    QFuture<Result<void>> answer(OpId op, attention::Answer answer, const QString &by) override
    {
        askers << by;
        if (trouble)
            return ready<void>(fail(*trouble));
        const auto found = std::find_if(open.begin(), open.end(),
                                        [op](const auto &item) { return item.op == op; });
        if (found == open.end())
            return ready<void>(fail("attention/not-open"));
        attention::Item item = *found;
        open.erase(found);
        item.answer = answer;
        item.answeredBy = by;
        item.answeredAt = now;
        settled.insert(settled.begin(), item);
        return ready<void>({});
    }

private:
    template <typename T>
    static QFuture<Result<T>> ready(Result<T> result)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }
};

} // namespace comptoir::test
