// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/DeskFolder.h"

#include "app/backend/BooksRefusal.h"
#include "backend/storage/PostgresStorage.h"
#include "backend/storage/SqliteStorage.h"
#include "core/base/Base64Url.h"

#include <QDir>
#include <QFileInfo>

namespace comptoir::app {

namespace {

constexpr QLatin1String databaseName("/territory.db"), keysName("/keys.sealed"),
    passphraseName("/passphrase"), clockName("/clock");

Result<void> makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkpath(path)
        || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail("store/disk-io", path);
    return {};
}

Result<std::unique_ptr<backend::Storage>> storageOf(const QString &path, const QString &database)
{
    if (database.isEmpty())
        return backend::SqliteStorage::open(path + databaseName);
    if (!database.startsWith(u"postgres://") && !database.startsWith(u"postgresql://"))
        return fail("cli/bad-option", QStringLiteral("database"));
    return backend::PostgresStorage::open(database);
}

} // namespace

Result<std::unique_ptr<DeskFolder>> DeskFolder::open(const QString &path, const QString &database)
{
    COMPTOIR_CHECK(makeFolder(path));
    std::unique_ptr<DeskFolder> desk(new DeskFolder);
    desk->m_path = path;
    desk->m_clockMark = std::make_unique<backend::ClockMark>(desk->m_disk, desk->m_clock,
                                                             path + clockName);
    if (database.isEmpty())
        COMPTOIR_CHECK(makeFolder(desk->backups()));
    COMPTOIR_TRY(const QByteArray passphrase, desk->passphrase(path));
    COMPTOIR_TRY(desk->m_storage, storageOf(path, database));
    COMPTOIR_TRY(
        desk->m_keys,
        backend::KeyRing::open(desk->m_disk, desk->m_entropy, path + keysName, passphrase));
    COMPTOIR_TRY(const auto transaction, desk->m_storage->begin());
    COMPTOIR_CHECK(desk->m_keys.reload(*transaction));
    return desk;
}

Result<QByteArray> DeskFolder::passphrase(const QString &path)
{
    const QByteArray given = qgetenv("COMPTOIR_KEYRING_PASSPHRASE");
    if (!given.isEmpty())
        return given;
    COMPTOIR_TRY(const QByteArray kept, m_disk.read(path + passphraseName));
    if (!kept.isEmpty())
        return kept.trimmed();
    if (QFileInfo::exists(path + keysName))
        return fail("territory/no-passphrase", path + passphraseName);
    const QByteArray fresh = base64url::encode(m_entropy.bytes(32)).toLatin1();
    COMPTOIR_CHECK(m_disk.replaceDurably(path + passphraseName, fresh + '\n'));
    return fresh;
}

Result<void> DeskFolder::checkBooks()
{
    if (const auto right = clockMark().check(); !right)
        return fail(explained(right.error()));
    const auto known = mark().read();
    if (!known)
        return fail(explained(known.error()));
    COMPTOIR_TRY(const auto transaction, m_storage->begin());
    const auto sound = backend::checkMark(*transaction, *known);
    return sound ? Result<void>() : fail(explained(sound.error()));
}

Result<void> DeskFolder::markBooks()
{
    const auto found = [&]() -> Result<backend::BooksMark> {
        COMPTOIR_TRY(const auto transaction, m_storage->begin());
        return backend::markOf(*transaction);
    }();
    if (!found && found.error().is("territory/not-founded"))
        return {};
    COMPTOIR_CHECK(found);
    return mark().write(*m_storage, *found);
}

} // namespace comptoir::app
