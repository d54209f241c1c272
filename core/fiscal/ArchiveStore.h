// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Book.h"
#include "core/store/Database.h"

#include <functional>

namespace comptoir::fiscal {

/// Numbers of records of a chain that follow each other; none when last < first.
struct RecordSpan
{
    qint64 first = 1;
    qint64 last = 0;
    qint64 count() const { return last - first + 1; }
    friend bool operator==(const RecordSpan &, const RecordSpan &) = default;
};

/// Reads the books from one end to the other without holding them in memory.
class ArchiveStore
{
public:
    explicit ArchiveStore(const store::Database &database) : m_database(database) {}

    /// The records of these days: tickets by their business day, closings by the last day that they
    /// close, all others by the civil day. Days don't always grow with the numbers (a clock was
    /// wrong, a month is closed late): it goes from the first to the last of them, and what lies
    /// between belongs to it too.
    Result<RecordSpan> span(Chain chain, Day first, Day last) const;
    /// Hands the records over one by one, in pages from disk; stops at the first that isn't taken.
    using Taker = std::function<Result<void>(const Record &record)>;
    Result<void> read(Chain chain, RecordSpan span, const Taker &take) const;
    Result<std::optional<Record>> record(Chain chain, qint64 number) const;

private:
    const store::Database &m_database;
};

} // namespace comptoir::fiscal
