// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/enrolment/DeviceTokens.h"

#include "backend/enrolment/DeviceKeys.h"
#include "core/base/Assert.h"
#include "core/base/Base64Url.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Signature.h"

namespace comptoir::backend {

namespace {

constexpr int nonceSize = 16, tokenSize = 32;
constexpr QByteArrayView scheme("Bearer ");

/// The database has only this, so that a stolen copy of it opens nothing.
QByteArray hashOf(QByteArrayView token)
{
    return crypto::sha256({token});
}

/// RFC 9110 §11.1: the scheme is compared without regard to case.
std::optional<QByteArrayView> bearerToken(const QByteArray &authorization)
{
    if (QByteArrayView(authorization)
            .first(qMin(scheme.size(), authorization.size()))
            .compare(scheme, Qt::CaseInsensitive)
        != 0)
        return std::nullopt;
    return QByteArrayView(authorization).sliced(scheme.size()).trimmed();
}

Question holderOf(const QByteArray &hash)
{
    return {QStringLiteral("SELECT d.id, d.shop, d.pub, d.status, t.expires_ms "
                           "FROM access_token t JOIN device d ON d.id = t.device "
                           "WHERE t.hash = ?"),
            {hash}};
}

bool isActive(const QString &status)
{
    return status == u"active";
}

} // namespace

Result<QByteArray> DeviceTokens::newNonce(StorageTransaction &transaction)
{
    const Instant now = m_clock.now();
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("DELETE FROM nonce WHERE expires_ms <= ?"), {now.ms()}));
    const QByteArray nonce = m_entropy.bytes(nonceSize);
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("INSERT INTO nonce(value, expires_ms) VALUES (?, ?)"),
                        {nonce, now.plusSeconds(nonceSeconds).ms()}));
    return nonce;
}

Result<void> DeviceTokens::spendNonce(StorageTransaction &transaction, const QByteArray &nonce)
{
    COMPTOIR_TRY(
        const qint64 spent,
        transaction.run(QStringLiteral("DELETE FROM nonce WHERE value = ? AND expires_ms > ?"),
                        {nonce, m_clock.now().ms()}));
    if (spent != 1)
        return fail("nonce/unknown");
    return {};
}

Result<QByteArray> DeviceTokens::newToken(StorageTransaction &transaction, DeviceId device,
                                          const QByteArray &nonce, const QByteArray &signature)
{
    COMPTOIR_CHECK(spendNonce(transaction, nonce));
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral("SELECT pub, status FROM device WHERE id = ?"),
                                   {device.bytes()}));
    const auto key = row ? crypto::PublicKey::fromBytes(row->bytes(0)) : std::nullopt;
    if (!key || !key->verify(crypto::tokenDomain, {device.bytes(), nonce}, signature))
        return fail("token/bad-proof");
    if (!isActive(row->text(1)))
        return fail("device/revoked");
    const Instant now = m_clock.now();
    COMPTOIR_CHECK(transaction.run(QStringLiteral("DELETE FROM access_token WHERE expires_ms <= ?"),
                                   {now.ms()}));
    const QByteArray token = base64url::encode(m_entropy.bytes(tokenSize)).toLatin1();
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO access_token(hash, device, expires_ms) VALUES (?, ?, ?)"),
        {hashOf(token), device.bytes(), now.plusSeconds(tokenSeconds).ms()}));
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE device SET last_seen_ms = ? WHERE id = ?"),
                        {now.ms(), device.bytes()}));
    return token;
}

std::vector<Question> DeviceTokens::questions(const QByteArray &authorization) const
{
    const auto token = bearerToken(authorization);
    if (!token)
        return {};
    std::vector<Question> questions{holderOf(hashOf(*token))};
    if (const auto device = lastHolder(authorization))
        questions.push_back(DeviceKeys::ofDevice(*device));
    return questions;
}

Result<CallingDevice> DeviceTokens::authenticate(StorageTransaction &transaction,
                                                 const QByteArray &authorization)
{
    const auto token = bearerToken(authorization);
    if (!token)
        return fail("token/missing");
    const QByteArray hash = hashOf(*token);
    COMPTOIR_TRY(const auto row, transaction.first(holderOf(hash)));
    if (!row || row->integer(4) <= m_clock.now().ms())
        return fail("token/expired");
    if (!isActive(row->text(3)))
        return fail("device/revoked");
    const auto device = DeviceId::fromBytes(row->bytes(0));
    const auto shop = ShopId::fromBytes(row->bytes(1));
    COMPTOIR_ASSERT(device && shop);
    remember(hash, *device);
    return CallingDevice{*device, *shop, row->bytes(2), Instant::fromMs(row->integer(4))};
}

std::optional<DeviceId> DeviceTokens::lastHolder(const QByteArray &authorization) const
{
    const auto token = bearerToken(authorization);
    if (!token)
        return std::nullopt;
    const QMutexLocker locker(&m_mutex);
    const auto found = m_holders.constFind(hashOf(*token));
    return found == m_holders.cend() ? std::nullopt : std::optional(*found);
}

void DeviceTokens::remember(const QByteArray &hash, DeviceId device)
{
    const QMutexLocker locker(&m_mutex);
    if (m_holders.size() >= mostHolders)
        m_holders.clear(); // each comes back with its next request
    m_holders.insert(hash, device);
}

} // namespace comptoir::backend
