// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sync/TimeTokens.h"

#include "backend/feed/FeedWriter.h"
#include "backend/territory/Territory.h"

namespace comptoir::backend {

Result<wire::SignedDoc> TimeTokens::mint(StorageTransaction &transaction, DeviceId device)
{
    COMPTOIR_TRY(const Territory territory, readTerritory(transaction));
    COMPTOIR_TRY(const qint64 n, feedHead(transaction));
    const Instant now = m_clock.now();
    const Uuid id = Uuid::version7(now, m_entropy);
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO time_token(id, device, n, time_ms) VALUES (?, ?, ?, ?)"),
        {id.bytes(), device.bytes(), n, now.ms()}));
    return m_keys.sign(crypto::timeTokenDomain, vouchers::KeyUse::Ack,
                       {{QStringLiteral("id"), QString::fromLatin1(id.text())},
                        {QStringLiteral("epoch"), territory.epoch},
                        {QStringLiteral("n"), n},
                        {QStringLiteral("time_ms"), now.ms()},
                        {QStringLiteral("device"), QString::fromLatin1(device.text())}});
}

Result<std::optional<TimeToken>> TimeTokens::find(StorageTransaction &transaction,
                                                  const QByteArray &id, DeviceId device)
{
    const auto uuid = Uuid::fromText(id);
    if (!uuid)
        return std::optional<TimeToken>();
    COMPTOIR_TRY(
        const auto row,
        transaction.first(
            QStringLiteral("SELECT n, time_ms FROM time_token WHERE id = ? AND device = ?"),
            {uuid->bytes(), device.bytes()}));
    if (!row)
        return std::optional<TimeToken>();
    return std::optional(TimeToken{*uuid, row->integer(0), Instant::fromMs(row->integer(1))});
}

} // namespace comptoir::backend
