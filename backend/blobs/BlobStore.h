// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"

namespace comptoir::backend {

/// How far a photo is here.
struct BlobProgress
{
    qint64 size = 0;
    qint64 received = 0;
    bool complete = false; ///< all of it, and its hash is right
    friend bool operator==(const BlobProgress &, const BlobProgress &) = default;
};

/// The tables `blob` and `blob_chunk` of one shop (docs/protocol.md §10, docs/adr/0011).
class BlobStore
{
public:
    BlobStore(StorageTransaction &transaction, ShopId shop)
        : m_transaction(transaction),
          m_shop(shop)
    {}

    Result<std::optional<BlobProgress>> find(const QByteArray &hash);
    /// Begins an upload; what is there already stays as it is. Errors "blob/too-large",
    /// "blob/quota", "blob/other-size".
    Result<BlobProgress> begin(const QByteArray &hash, qint64 size, Instant now);
    /// Errors "blob/unknown", "blob/offset", "blob/too-large" (more than was announced),
    /// "blob/incomplete" (`last`, but bytes are missing), "blob/wrong-hash" (all of it is dropped:
    /// commit).
    struct Chunk
    {
        qint64 offset = 0;
        QByteArray bytes;
        bool last = false;
    };
    Result<BlobProgress> append(const QByteArray &hash, const Chunk &chunk, Instant now);
    /// All of a complete one.
    Result<QByteArray> read(const QByteArray &hash);
    /// Its bytes from `first` on, at most `count`.
    Result<QByteArray> read(const QByteArray &hash, qint64 first, qint64 count);
    /// Drops what no register names and nobody has touched for 30 days. How many.
    Result<qint64> collect(Instant now);

    static constexpr qint64 quotaBytes = 256 * 1024 * 1024;
    static constexpr qint64 keptMs = qint64(30) * 24 * 3600 * 1000;

private:
    Result<QByteArray> bytesOf(const QByteArray &hash);
    Result<void> drop(const QByteArray &hash);

    StorageTransaction &m_transaction;
    ShopId m_shop;
};

} // namespace comptoir::backend
