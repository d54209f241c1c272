// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/WatchedBooks.h"

#include <algorithm>

namespace comptoir::backend {

namespace {

BooksPosition further(const BooksPosition &a, const BooksPosition &b)
{
    return {std::max(a.feedHead, b.feedHead), std::max(a.newestOp, b.newestOp),
            std::max(a.newestAct, b.newestAct)};
}

} // namespace

void WatchedBooks::expect(const std::optional<BooksMark> &mark)
{
    const QMutexLocker locker(&m_mutex);
    m_furthest = mark;
}

std::optional<BooksMark> WatchedBooks::furthest() const
{
    const QMutexLocker locker(&m_mutex);
    return m_furthest;
}

Result<BooksMark> WatchedBooks::look()
{
    COMPTOIR_TRY(const auto transaction, begin());
    return markOf(*transaction);
}

Result<std::unique_ptr<StorageTransaction>> WatchedBooks::beginAhead(
    const std::vector<Question> &questions)
{
    // Read before the database is: what others commit meanwhile must not look like a loss.
    const std::optional<BooksMark> before = furthest();
    std::vector<Question> all{thePlace()};
    all.insert(all.end(), questions.begin(), questions.end());
    COMPTOIR_TRY(auto transaction, m_real.beginAhead(all));
    COMPTOIR_CHECK(check(*transaction, before));
    return transaction;
}

Result<void> WatchedBooks::check(StorageTransaction &transaction,
                                 const std::optional<BooksMark> &before)
{
    const auto found = placeOf(transaction);
    if (!found && !found.error().is("territory/not-founded"))
        return fail(found.error());
    const bool same = found && before && found->epoch == before->epoch;
    if (before && !(same && !found->position.isBehind(before->position))) {
        if (const auto sound = checkMark(transaction, before); !sound) {
            const Error &error = sound.error();
            return error.code.startsWith("territory/")
                ? fail("territory/behind-its-mark", QString::fromLatin1(error.code), error.facts)
                : fail(error);
        }
    }
    if (!found)
        return {};
    const QMutexLocker locker(&m_mutex);
    if (m_furthest && m_furthest->epoch == found->epoch)
        m_furthest->position = further(m_furthest->position, found->position);
    else if (!m_furthest || m_furthest == before)
        m_furthest = *found;
    return {};
}

} // namespace comptoir::backend
