// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/Storage.h"

#include <algorithm>

namespace comptoir::backend {

Result<std::optional<Row>> StorageTransaction::first(const QString &sql, const Arguments &arguments)
{
    COMPTOIR_TRY(Rows rows, select(sql, arguments));
    return rows.empty() ? std::optional<Row>() : std::optional<Row>(std::move(rows.front()));
}

Result<void> StorageTransaction::later(const QString &sql, const Arguments &arguments)
{
    COMPTOIR_CHECK(run(sql, arguments));
    return {};
}

Result<void> StorageTransaction::append(const QString &insert, const Arguments &row)
{
    return later(insert + placesFor(row.size()), row);
}

QString placesFor(qsizetype columns, int rows)
{
    const QString one = QStringLiteral(" (?") + QStringLiteral(", ?").repeated(columns - 1) + u')';
    return one + QString(u',' + one).repeated(rows - 1);
}

Result<void> StorageTransaction::serialiseAll(QByteArrayList all)
{
    std::sort(all.begin(), all.end());
    for (const QByteArray &what : all)
        COMPTOIR_CHECK(serialise(what));
    return {};
}

Result<std::unique_ptr<StorageTransaction>> Storage::beginAhead(
    const std::vector<Question> &questions)
{
    COMPTOIR_TRY(auto transaction, begin());
    COMPTOIR_CHECK(transaction->ahead(questions));
    return transaction;
}

Result<bool> Storage::isCopied(const QString &)
{
    return false;
}

} // namespace comptoir::backend
