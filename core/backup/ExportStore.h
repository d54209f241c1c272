// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/ExportTable.h"

namespace comptoir::backup {

/// Reads tables for the export in pieces: a shop of ten years takes no more memory than a day.
class ExportStore
{
public:
    explicit ExportStore(const store::Database &database) : m_database(database) {}

    using Taker = std::function<Result<void>(const ExportRow &)>;
    Result<void> each(const ExportTable &table, const Taker &take) const;

private:
    const store::Database &m_database;
};

} // namespace comptoir::backup
