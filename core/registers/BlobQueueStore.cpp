// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/BlobQueueStore.h"

#include "core/crypto/Digest.h"
#include "core/registers/BlobName.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace comptoir::registers {

namespace {
const QString partSuffix = QStringLiteral(".part");
} // namespace

BlobQueueStore::BlobQueueStore(store::Database &database, Disk &disk, QString folder)
    : m_database(database),
      m_disk(disk),
      m_folder(std::move(folder))
{}

QString BlobQueueStore::pathOf(const QByteArray &hash) const
{
    return m_folder + u'/' + blobFileName(hash);
}

QString BlobQueueStore::partOf(const QByteArray &hash) const
{
    return pathOf(hash) + partSuffix;
}

Result<QString> BlobQueueStore::add(store::Transaction &transaction, const QByteArray &bytes,
                                    Instant now)
{
    if (bytes.isEmpty() || bytes.size() > maxBlobBytes)
        return fail("blob/too-large", {}, {{QStringLiteral("max"), maxBlobBytes}});
    const QByteArray hash = crypto::sha256({bytes});
    COMPTOIR_CHECK(m_disk.replaceDurably(pathOf(hash), bytes));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO blob_queue(hash, size, added_ms) VALUES (?, ?, ?) "
                       "ON CONFLICT (hash) DO UPDATE SET state = CASE state WHEN 'refused' "
                       "THEN 'waiting' ELSE state END, tries = 0"),
        {hash, qint64(bytes.size()), now.ms()}));
    return blobName(hash);
}

Result<std::optional<QByteArray>> BlobQueueStore::find(const QByteArray &hash) const
{
    COMPTOIR_TRY(QByteArray bytes, m_disk.read(pathOf(hash)));
    const bool whole = !bytes.isEmpty() && crypto::sha256({bytes}) == hash;
    return whole ? std::optional(std::move(bytes)) : std::nullopt;
}

Result<void> BlobQueueStore::keep(const QByteArray &hash, const QByteArray &bytes)
{
    if (crypto::sha256({bytes}) != hash)
        return fail("blob/wrong-hash");
    return m_disk.replaceDurably(pathOf(hash), bytes);
}

Result<std::set<QByteArray>> BlobQueueStore::named() const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(QStringLiteral("SELECT fields FROM reg WHERE fields LIKE "
                                                  "'%blob:%'")));
    std::set<QByteArray> named;
    for (const store::Row &row : rows) {
        named.merge(blobsNamedIn(QJsonDocument::fromJson(row.text(0).toUtf8()).object()));
    }
    return named;
}

Result<std::set<QByteArray>> BlobQueueStore::wanted() const
{
    COMPTOIR_TRY(auto all, named());
    COMPTOIR_TRY(const auto rows, m_database.select(QStringLiteral("SELECT hash FROM blob_queue")));
    for (const store::Row &row : rows)
        all.insert(row.bytes(0));
    return all;
}

Result<std::vector<QByteArray>> BlobQueueStore::missing()
{
    COMPTOIR_TRY(auto named, this->named());
    const QStringList files = m_disk.list(m_folder);
    for (const QString &file : files) {
        const QByteArray hash = QByteArray::fromHex(file.chopped(partSuffix.size()).toLatin1());
        const bool isPart = file.endsWith(partSuffix);
        if (isPart && (!named.contains(hash) || files.contains(file.chopped(partSuffix.size()))))
            COMPTOIR_CHECK(dropPart(hash));
    }
    std::erase_if(named, [&files](const QByteArray &hash) {
        return files.contains(QString::fromLatin1(hash.toHex()));
    });
    return std::vector(named.begin(), named.end());
}

Result<QByteArray> BlobQueueStore::part(const QByteArray &hash) const
{
    return m_disk.read(partOf(hash));
}

Result<void> BlobQueueStore::addToPart(const QByteArray &hash, const QByteArray &bytes)
{
    return m_disk.appendDurably(partOf(hash), bytes);
}

Result<void> BlobQueueStore::dropPart(const QByteArray &hash)
{
    return m_disk.remove(partOf(hash));
}

Result<std::optional<QueuedBlob>> BlobQueueStore::next() const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral(
                     "SELECT hash, size, tries FROM blob_queue WHERE state = 'waiting' "
                     "ORDER BY added_ms, hash LIMIT 1")));
    if (!row)
        return std::optional<QueuedBlob>();
    return std::optional(QueuedBlob{row->bytes(0), row->integer(1), int(row->integer(2))});
}

Result<int> BlobQueueStore::waiting() const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(
                     QStringLiteral("SELECT count(*) FROM blob_queue WHERE state = 'waiting'")));
    return int(row->integer(0));
}

Result<void> BlobQueueStore::change(const QString &sql, const store::Arguments &arguments)
{
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(transaction->run(sql, arguments));
    return transaction->commit();
}

Result<void> BlobQueueStore::noteProgress(const QByteArray &hash, qint64 sent, bool complete)
{
    return change(QStringLiteral("UPDATE blob_queue SET sent = ?, state = ? WHERE hash = ?"),
                  {sent, complete ? QStringLiteral("sent") : QStringLiteral("waiting"), hash});
}

Result<void> BlobQueueStore::sendAgain(store::Transaction &transaction)
{
    // Of a photo that it still has, the first request already says that it is whole.
    const QStringList files = m_disk.list(m_folder);
    COMPTOIR_TRY(
        const auto rows,
        transaction.select(QStringLiteral("SELECT hash FROM blob_queue WHERE state = 'sent'")));
    for (const store::Row &row : rows) {
        if (files.contains(QString::fromLatin1(row.bytes(0).toHex())))
            COMPTOIR_CHECK(transaction.run(
                QStringLiteral("UPDATE blob_queue SET state = 'waiting', sent = 0 WHERE hash = ?"),
                {row.bytes(0)}));
    }
    return {};
}

Result<void> BlobQueueStore::noteWrongHash(const QByteArray &hash)
{
    return change(
        QStringLiteral("UPDATE blob_queue SET sent = 0, tries = tries + 1 WHERE hash = ?"), {hash});
}

Result<void> BlobQueueStore::refuse(const QByteArray &hash, const QByteArray &problem)
{
    return change(
        QStringLiteral("UPDATE blob_queue SET state = 'refused', problem = ? WHERE hash = ?"),
        {QString::fromLatin1(problem), hash});
}

} // namespace comptoir::registers
