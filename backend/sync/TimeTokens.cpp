// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sync/TimeTokens.h"

#include "backend/feed/FeedWriter.h"
#include "backend/territory/Territory.h"
#include "core/base/Assert.h"

namespace comptoir::backend {

namespace {

Question newestOf(DeviceId device)
{
    return {QStringLiteral("SELECT id, n, time_ms FROM time_token WHERE device = ? "
                           "AND epoch = (SELECT epoch FROM territory) "
                           "ORDER BY time_ms DESC LIMIT 1"),
            {device.bytes()}};
}

Result<std::optional<TimeToken>> newest(StorageTransaction &transaction, DeviceId device,
                                        const QString &epoch)
{
    COMPTOIR_TRY(const auto row, transaction.first(newestOf(device)));
    if (!row)
        return std::optional<TimeToken>();
    const auto id = Uuid::fromBytes(row->bytes(0));
    COMPTOIR_ASSERT(id);
    return std::optional(TimeToken{*id, row->integer(1), Instant::fromMs(row->integer(2)), epoch});
}

} // namespace

std::vector<Question> TimeTokens::questions(DeviceId device)
{
    return {theTerritory(), theFeedHead(), newestOf(device)};
}

Result<wire::SignedDoc> TimeTokens::current(StorageTransaction &transaction, DeviceId device)
{
    COMPTOIR_CHECK(transaction.ahead(questions(device)));
    COMPTOIR_TRY(const Territory territory, readTerritory(transaction));
    COMPTOIR_TRY(const qint64 head, feedHead(transaction));
    COMPTOIR_TRY(auto token, newest(transaction, device, territory.epoch));
    const qint64 ageMs = token ? m_clock.now().msSince(token->at) : 0;
    if (!token || token->position != head || ageMs < 0 || ageMs >= youngMs) {
        COMPTOIR_TRY(token, mint(transaction, device, territory.epoch, head));
    }
    return m_keys.sign(crypto::timeTokenDomain, vouchers::KeyUse::Ack,
                       {{QStringLiteral("id"), QString::fromLatin1(token->id.text())},
                        {QStringLiteral("epoch"), territory.epoch},
                        {QStringLiteral("n"), token->position},
                        {QStringLiteral("time_ms"), token->at.ms()},
                        {QStringLiteral("device"), QString::fromLatin1(device.text())}});
}

Result<TimeToken> TimeTokens::mint(StorageTransaction &transaction, DeviceId device,
                                   const QString &epoch, qint64 position)
{
    const Instant now = m_clock.now();
    const TimeToken token{Uuid::version7(now, m_entropy), position, now, epoch};
    COMPTOIR_CHECK(transaction.later(
        QStringLiteral("DELETE FROM time_token WHERE device = ? AND named = 0 AND time_ms < ?"),
        {device.bytes(), now.ms() - keptMs}));
    COMPTOIR_CHECK(transaction.later(
        QStringLiteral(
            "INSERT INTO time_token(id, device, n, time_ms, epoch) VALUES (?, ?, ?, ?, ?)"),
        {token.id.bytes(), device.bytes(), position, now.ms(), epoch}));
    return token;
}

Question TimeTokens::byId(const Uuid &id, DeviceId device)
{
    return {QStringLiteral("SELECT n, time_ms, epoch FROM time_token WHERE id = ? AND device = ?"),
            {id.bytes(), device.bytes()}};
}

Result<std::optional<TimeToken>> TimeTokens::find(StorageTransaction &transaction,
                                                  const QByteArray &id, DeviceId device)
{
    const auto uuid = Uuid::fromText(id);
    if (!uuid)
        return std::optional<TimeToken>();
    COMPTOIR_TRY(const auto row, transaction.first(byId(*uuid, device)));
    if (!row)
        return std::optional<TimeToken>();
    return std::optional(
        TimeToken{*uuid, row->integer(0), Instant::fromMs(row->integer(1)), row->text(2)});
}

} // namespace comptoir::backend
