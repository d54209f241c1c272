// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/territory/BooksMark.h"

#include <QMutex>

namespace comptoir::backend {

/// The database as the server works with it: each transaction first sees that the books are not
/// behind where they were seen before. After a failover that lost something nothing more is
/// answered until the desk says so (`territory restored`); one that lost nothing passes.
class WatchedBooks : public Storage
{
public:
    explicit WatchedBooks(Storage &real) : m_real(real) {}

    /// What was known when the server started.
    void expect(const std::optional<BooksMark> &mark);
    /// The books as they are now. Errors as begin().
    Result<BooksMark> look();

    /// Error "territory/behind-its-mark".
    Result<std::unique_ptr<StorageTransaction>> begin() override { return beginAhead({}); }
    Result<std::unique_ptr<StorageTransaction>> beginAhead(
        const std::vector<Question> &questions) override;
    bool concurrent() const override { return m_real.concurrent(); }
    Result<void> backupTo(const QString &path) override { return m_real.backupTo(path); }
    Result<std::optional<QString>> copyMark() override { return m_real.copyMark(); }
    Result<bool> isCopied(const QString &mark) override { return m_real.isCopied(mark); }

private:
    std::optional<BooksMark> furthest() const;
    Result<void> check(StorageTransaction &transaction, const std::optional<BooksMark> &before);

    Storage &m_real;
    mutable QMutex m_mutex;
    std::optional<BooksMark> m_furthest;
};

} // namespace comptoir::backend
