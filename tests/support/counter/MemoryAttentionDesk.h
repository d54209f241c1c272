// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/AttentionDesk.h"

#include <QPromise>

#include <algorithm>

namespace comptoir::test {

/// Questions in memory; an answer moves one to the settled ones.
class MemoryAttentionDesk : public attention::AttentionDesk
{
public:
    using Items = std::vector<attention::Item>;

    Items open;
    Items settled;
    Instant now;

    QFuture<Result<Items>> openItems() override
    {
        return QtFuture::makeReadyFuture(Result<Items>(open));
    }
    QFuture<Result<Items>> settledItems(int) override
    {
        return QtFuture::makeReadyFuture(Result<Items>(settled));
    }
    QFuture<Result<void>> answer(OpId op, attention::Answer answer, const QString &by) override
    {
        const auto found = std::find_if(open.begin(), open.end(),
                                        [op](const auto &item) { return item.op == op; });
        if (found == open.end())
            return QtFuture::makeReadyFuture(Result<void>(fail("attention/not-open")));
        attention::Item item = *found;
        item.answer = answer;
        item.answeredBy = by;
        item.answeredAt = now;
        settled.insert(settled.begin(), item);
        open.erase(found);
        return QtFuture::makeReadyFuture(Result<void>());
    }
};

} // namespace comptoir::test
