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

Result<void> StorageTransaction::serialiseAll(QByteArrayList all)
{
    std::sort(all.begin(), all.end());
    for (const QByteArray &what : all)
        COMPTOIR_CHECK(serialise(what));
    return {};
}

Result<bool> Storage::isCopied(const QString &)
{
    return false;
}

} // namespace comptoir::backend
