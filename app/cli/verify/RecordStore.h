// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verify/Proof.h"
#include "app/cli/verify/StoredRecord.h"

#include <functional>
#include <memory>

struct sqlite3;

namespace comptoir::cli::verify {

/// Reads the books of a till's database by SQLite's own interface, and never writes to it.
class RecordStore
{
public:
    /// Nothing when it is no database with books in it; `reason` says why.
    static std::optional<RecordStore> open(const QString &path, QString &reason);

    /// Public keys by their number. Keys that are none are left out.
    Keys keys() const;
    /// Hands over the records of a chain by their number; ends when `take` finds something.
    Check read(const QByteArray &chain,
               const std::function<Check(const StoredRecord &record)> &take) const;

    /// What the rows beside the chains are not like the records in.
    Check compareTables() const;

private:
    explicit RecordStore(std::shared_ptr<sqlite3> database) : m_database(std::move(database)) {}
    std::shared_ptr<sqlite3> m_database;
};

} // namespace comptoir::cli::verify
