// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/Territory.h"

#include "backend/Audit.h"
#include "core/base/Assert.h"
#include "sync/wire/Json.h"

namespace comptoir::backend {

Question theTerritory()
{
    return {QStringLiteral("SELECT id, name, host, epoch, keyset_ver, next_min_protocol, "
                           "next_min_from FROM territory")};
}

Result<Territory> readTerritory(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const auto row, transaction.first(theTerritory()));
    if (!row)
        return fail("territory/not-founded");
    const auto id = TerritoryId::fromBytes(row->bytes(0));
    COMPTOIR_ASSERT(id);
    Territory territory{*id, row->text(1), row->text(2), row->text(3), int(row->integer(4)), {}};
    if (!row->isNull(5))
        territory.protocolEnd = Territory::ProtocolEnd{int(row->integer(5)), row->text(6)};
    return territory;
}

Result<void> announceProtocolEnd(StorageTransaction &transaction, Instant now,
                                 const std::optional<Territory::ProtocolEnd> &end)
{
    COMPTOIR_TRY(
        const qint64 changed,
        transaction.run(
            QStringLiteral("UPDATE territory SET next_min_protocol = ?, next_min_from = ?"),
            {end ? QVariant(qint64(end->nextMin)) : QVariant(),
             end ? QVariant(end->from) : QVariant()}));
    if (changed == 0)
        return fail("territory/not-founded");
    return audit(transaction, now, QStringLiteral("territory.protocol"),
                 end ? QString::number(end->nextMin) : QString(), end ? end->from : QString());
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
