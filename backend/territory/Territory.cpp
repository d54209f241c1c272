// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/Territory.h"

#include "core/base/Assert.h"
#include "sync/wire/Json.h"

namespace comptoir::backend {

Result<Territory> readTerritory(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(
                     QStringLiteral("SELECT id, name, host, epoch, keyset_ver FROM territory")));
    if (!row)
        return fail("territory/not-founded");
    const auto id = TerritoryId::fromBytes(row->bytes(0));
    COMPTOIR_ASSERT(id);
    return Territory{*id, row->text(1), row->text(2), row->text(3), int(row->integer(4))};
}

Result<wire::SignedDoc> readKeyset(StorageTransaction &transaction)
{
    COMPTOIR_TRY(
        const auto row,
        transaction.first(QStringLiteral("SELECT body FROM feed WHERE stream = 'territory' "
                                         "AND entity = 'keyset'")));
    if (!row)
        return fail("territory/not-founded");
    COMPTOIR_TRY(const QJsonObject body, wire::parseObject(row->bytes(0)));
    return wire::SignedDoc::fromJson(body);
}

} // namespace comptoir::backend
