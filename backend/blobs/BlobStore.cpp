// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/blobs/BlobStore.h"

#include "core/crypto/Digest.h"
#include "core/registers/BlobName.h"

#include <algorithm>

namespace comptoir::backend {

namespace {

const QString ofBlob = QStringLiteral(" WHERE shop = ? AND hash = ?");

QVariantMap most(qint64 bytes)
{
    return {{QStringLiteral("max"), bytes}};
}

} // namespace

Result<std::optional<BlobProgress>> BlobStore::find(const QByteArray &hash)
{
    // Two tills of the shop may send the same photo at once.
    COMPTOIR_CHECK(m_transaction.serialise("blob:" + m_shop.bytes().toHex() + ':' + hash.toHex()));
    COMPTOIR_TRY(
        const auto row,
        m_transaction.first(QStringLiteral("SELECT size, received, complete FROM blob") + ofBlob,
                            {m_shop.bytes(), hash}));
    if (!row)
        return std::optional<BlobProgress>();
    return std::optional(BlobProgress{row->integer(0), row->integer(1), row->integer(2) != 0});
}

Result<BlobProgress> BlobStore::begin(const QByteArray &hash, qint64 size, Instant now)
{
    if (size > registers::maxBlobBytes)
        return fail("blob/too-large", {}, most(registers::maxBlobBytes));
    COMPTOIR_TRY(const auto known, find(hash));
    if (known && known->size != size)
        return fail("blob/other-size");
    if (known)
        return *known;
    COMPTOIR_CHECK(m_transaction.serialise("blobs:" + m_shop.bytes().toHex()));
    COMPTOIR_CHECK(collect(now));
    // Announced bytes count: uploads under way can't overrun the quota together.
    COMPTOIR_TRY(const auto used,
                 m_transaction.first(
                     QStringLiteral("SELECT COALESCE(SUM(size), 0) FROM blob WHERE shop = ?"),
                     {m_shop.bytes()}));
    if (used->integer(0) + size > quotaBytes)
        return fail("blob/quota", {}, most(quotaBytes));
    COMPTOIR_CHECK(m_transaction.run(
        QStringLiteral("INSERT INTO blob(shop, hash, size, touched_ms) VALUES (?, ?, ?, ?)"),
        {m_shop.bytes(), hash, size, now.ms()}));
    return BlobProgress{size, 0, false};
}

Result<BlobProgress> BlobStore::append(const QByteArray &hash, const Chunk &chunk, Instant now)
{
    COMPTOIR_TRY(const auto known, find(hash));
    if (!known)
        return fail("blob/unknown");
    if (chunk.offset != known->received)
        return fail("blob/offset", {}, {{QStringLiteral("expected"), known->received}});
    BlobProgress progress = *known;
    progress.received += chunk.bytes.size();
    if (progress.received > progress.size)
        return fail("blob/too-large", {}, most(progress.size));
    if (chunk.last && progress.received < progress.size)
        return fail("blob/incomplete");
    if (!chunk.bytes.isEmpty())
        COMPTOIR_CHECK(m_transaction.run(
            QStringLiteral("INSERT INTO blob_chunk(shop, hash, start, bytes) VALUES (?, ?, ?, ?)"),
            {m_shop.bytes(), hash, chunk.offset, chunk.bytes}));
    if (progress.received == progress.size && !progress.complete) {
        COMPTOIR_TRY(const QByteArray bytes, bytesOf(hash));
        if (crypto::sha256({bytes}) != hash) {
            COMPTOIR_CHECK(drop(hash));
            return fail("blob/wrong-hash");
        }
        progress.complete = true;
    }
    COMPTOIR_CHECK(m_transaction.run(
        QStringLiteral("UPDATE blob SET received = ?, complete = ?, touched_ms = ?") + ofBlob,
        {progress.received, qint64(progress.complete), now.ms(), m_shop.bytes(), hash}));
    return progress;
}

Result<QByteArray> BlobStore::read(const QByteArray &hash)
{
    COMPTOIR_TRY(const auto known, find(hash));
    if (!known || !known->complete)
        return fail("blob/unknown");
    return bytesOf(hash);
}

Result<QByteArray> BlobStore::read(const QByteArray &hash, qint64 first, qint64 count)
{
    COMPTOIR_TRY(const Rows rows,
                 m_transaction.select(QStringLiteral("SELECT start, bytes FROM blob_chunk") + ofBlob
                                          + QStringLiteral(" AND start < ? AND start + "
                                                           "length(bytes) > ? ORDER BY start"),
                                      {m_shop.bytes(), hash, first + count, first}));
    QByteArray bytes;
    for (const Row &row : rows)
        bytes += row.bytes(1).mid(std::max<qint64>(first - row.integer(0), 0));
    return bytes.left(count);
}

Result<QByteArray> BlobStore::bytesOf(const QByteArray &hash)
{
    COMPTOIR_TRY(const Rows rows,
                 m_transaction.select(QStringLiteral("SELECT bytes FROM blob_chunk") + ofBlob
                                          + QStringLiteral(" ORDER BY start"),
                                      {m_shop.bytes(), hash}));
    QByteArray bytes;
    for (const Row &row : rows)
        bytes += row.bytes(0);
    return bytes;
}

Result<void> BlobStore::drop(const QByteArray &hash)
{
    for (const char *table : {"blob_chunk", "blob"})
        COMPTOIR_CHECK(
            m_transaction.run(QStringLiteral("DELETE FROM ") + QLatin1String(table) + ofBlob,
                              {m_shop.bytes(), hash}));
    return {};
}

Result<qint64> BlobStore::collect(Instant now)
{
    COMPTOIR_TRY(const Rows old,
                 m_transaction.select(
                     QStringLiteral("SELECT hash FROM blob WHERE shop = ? AND touched_ms < ? AND "
                                    "NOT EXISTS (SELECT 1 FROM blob_reference r WHERE "
                                    "r.shop = blob.shop AND r.hash = blob.hash)"),
                     {m_shop.bytes(), now.ms() - keptMs}));
    for (const Row &row : old)
        COMPTOIR_CHECK(drop(row.bytes(0)));
    return qint64(old.size());
}

} // namespace comptoir::backend
