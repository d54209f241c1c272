// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/ExportStore.h"

namespace comptoir::backup {

Result<void> ExportStore::each(const ExportTable &table, const Taker &take) const
{
    constexpr qint64 pieceSize = 1000;
    const QString key = QLatin1String(table.key);
    const bool isNumber = key == u"rowid";
    QStringList columns{key};
    for (const ExportColumn &column : table.columns)
        columns.append(QLatin1String(column.column));
    const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE %3 > ? ORDER BY %3 LIMIT ?")
                            .arg(columns.join(u','), QLatin1String(table.table), key);
    QVariant last = qint64(-1); // before every text and blob too
    for (;;) {
        COMPTOIR_TRY(const auto rows, m_database.select(sql, {last, pieceSize}));
        for (const store::Row &row : rows) {
            COMPTOIR_CHECK(take(ExportRow(table, row)));
            last = isNumber       ? QVariant(row.integer(0))
                : table.isTextKey ? QVariant(row.text(0))
                                  : QVariant(row.bytes(0));
        }
        if (rows.size() < size_t(pieceSize))
            return {};
    }
}

} // namespace comptoir::backup
