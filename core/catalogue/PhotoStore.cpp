// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/PhotoStore.h"

#include "core/crypto/Digest.h"
#include "core/registers/BlobName.h"
#include "core/registers/Register.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace comptoir::catalogue {

namespace {
constexpr int hashBytes = 32;
} // namespace

PhotoStore::PhotoStore(store::Database &database, Disk &disk, const QString &folder)
    : m_database(database),
      m_disk(disk),
      m_folder(folder),
      m_files(database, disk, folder)
{}

Result<QString> PhotoStore::keep(const QByteArray &bytes)
{
    if (m_folder.isEmpty())
        return fail("store/disk-io");
    if (bytes.isEmpty() || bytes.size() > registers::maxBlobBytes)
        return fail("blob/too-large", {}, {{QStringLiteral("max"), registers::maxBlobBytes}});
    const QByteArray hash = crypto::sha256({bytes});
    COMPTOIR_CHECK(m_disk.makeFolder(m_folder)); // somebody may have tidied it away
    COMPTOIR_CHECK(m_files.keep(hash, bytes));
    return registers::blobName(hash);
}

Result<std::optional<QByteArray>> PhotoStore::find(const QString &photo) const
{
    const auto hash = registers::blobFromName(photo);
    if (!hash || m_folder.isEmpty())
        return std::optional<QByteArray>();
    return m_files.find(*hash);
}

Result<std::set<QByteArray>> PhotoStore::named() const
{
    COMPTOIR_TRY(auto all, m_files.wanted());
    COMPTOIR_TRY(
        const auto rows,
        m_database.select(QStringLiteral("SELECT DISTINCT photo FROM item WHERE photo <> ''")));
    for (const store::Row &row : rows) {
        if (const auto hash = registers::blobFromName(row.text(0)))
            all.insert(*hash);
    }
    COMPTOIR_TRY(const auto drafts,
                 m_database.select(QStringLiteral("SELECT value FROM listing_draft WHERE field = "
                                                  "'blob'")));
    for (const store::Row &row : drafts) {
        const auto blobs = registers::blobsNamedIn(registers::jsonValue(row.text(0)));
        all.insert(blobs.begin(), blobs.end());
    }
    return all;
}

QString PhotoStore::noteOfOrphans() const
{
    return m_folder + QStringLiteral("-sans-article.json"); // beside: in it are photos only
}

Result<int> PhotoStore::removeOrphans(Instant now)
{
    const QStringList files = m_folder.isEmpty() ? QStringList() : m_disk.list(m_folder);
    if (files.isEmpty())
        return 0;
    COMPTOIR_TRY(const auto wanted, named());
    COMPTOIR_TRY(const QByteArray noted, m_disk.read(noteOfOrphans()));
    const QJsonObject before = QJsonDocument::fromJson(noted).object();
    QJsonObject after;
    int removed = 0;
    for (const QString &file : files) {
        const QByteArray hash = QByteArray::fromHex(file.toLatin1());
        const bool isPhoto = hash.size() == hashBytes && registers::blobFileName(hash) == file;
        if (!isPhoto || wanted.contains(hash))
            continue;
        const qint64 since = before.value(file).toInteger(now.ms());
        if (now.ms() - since < spareMs) {
            after.insert(file, std::min(since, now.ms())); // a clock that was ahead
            continue;
        }
        COMPTOIR_CHECK(m_disk.remove(QString(m_folder + u'/' + file)));
        ++removed;
    }
    if (after != before)
        COMPTOIR_CHECK(m_disk.replaceDurably(noteOfOrphans(), QJsonDocument(after).toJson()));
    return removed;
}

} // namespace comptoir::catalogue
