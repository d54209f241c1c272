// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Assert.h"
#include "sync/wire/FeedCheck.h"

#include <map>

namespace comptoir::test {

/// Are the sums that the sequencer keeps those of the rows?
inline bool sumsAreRight(backend::Storage &storage)
{
    const auto transaction = storage.begin();
    COMPTOIR_ASSERT(transaction);
    const auto rows = (*transaction)
                          ->select(QStringLiteral(
                              "SELECT stream, entity, id, ver FROM feed WHERE deleted = 0"));
    const auto kept =
        (*transaction)->select(QStringLiteral("SELECT stream, live_rows, sum FROM feed_stream"));
    COMPTOIR_ASSERT(rows && kept);
    std::map<QString, wire::FeedCheck> sums;
    for (const backend::Row &row : *rows) {
        wire::FeedCheck &sum = sums[row.text(0)];
        ++sum.rows;
        sum.sum ^= wire::FeedCheck::hashOf(row.text(1), row.text(2), row.integer(3));
    }
    for (const backend::Row &row : *kept) {
        if (wire::FeedCheck{row.integer(1), quint64(row.integer(2))} != sums[row.text(0)])
            return false;
    }
    return !kept->empty();
}

} // namespace comptoir::test
