// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/ExportStore.h"

namespace comptoir::backup {

Result<void> ExportStore::each(const ExportTable &table, const Taker &take) const
{
    constexpr qint64 pieceSize = 1000;
    QStringList columns{QStringLiteral("rowid")};
    for (const ExportColumn &column : table.columns)
        columns.append(QLatin1String(column.column));
    const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE rowid > ? ORDER BY rowid LIMIT ?")
                            .arg(columns.join(u','), QLatin1String(table.table));
    qint64 last = -1;
    for (;;) {
        COMPTOIR_TRY(const auto rows, m_database.select(sql, {last, pieceSize}));
        for (const store::Row &row : rows) {
            COMPTOIR_CHECK(take(ExportRow(table, row)));
            last = row.integer(0);
        }
        if (rows.size() < size_t(pieceSize))
            return {};
    }
}

} // namespace comptoir::backup
