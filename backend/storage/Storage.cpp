// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/Storage.h"

namespace comptoir::backend {

Result<std::optional<Row>> StorageTransaction::first(const QString &sql, const Arguments &arguments)
{
    COMPTOIR_TRY(Rows rows, select(sql, arguments));
    return rows.empty() ? std::optional<Row>() : std::optional<Row>(std::move(rows.front()));
}

} // namespace comptoir::backend
