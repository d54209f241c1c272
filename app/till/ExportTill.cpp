// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/ExportTill.h"

#include "app/till/FiscalKey.h"
#include "core/backup/ExportAll.h"
#include "core/backup/MakeCopy.h"

#include <QFileInfo>

namespace comptoir::app {

using namespace backup;

namespace {

Result<fiscal::ArchiveSigner> signerOf(const CopyGround &ground, store::Database &copy)
{
    COMPTOIR_TRY(const auto key,
                 loadFiscalKey(ground.disk, ground.paths.fiscalKey(), ground.entropy));
    COMPTOIR_TRY(const auto keys, fiscal::RecordStore(copy).keys());
    fiscal::ArchiveSigner signer;
    for (const auto &[id, publicKey] : keys) {
        signer.publicKeys.emplace(id, publicKey.bytes());
        if (publicKey == key.publicKey())
            signer.key = id;
    }
    signer.sign = [key](const QByteArray &message) -> Result<QByteArray> {
        return key.sign(message);
    };
    return signer;
}

} // namespace

Result<ExportedTill> exportTill(const CopyGround &ground, const QString &folder)
{
    COMPTOIR_CHECK(ground.disk.makeFolder(folder));
    const TillPaths &paths = ground.paths;
    const qint64 size = QFileInfo(paths.database()).size();
    for (const QString &place : {paths.folder, folder}) {
        if (ground.disk.freeBytes(place) < size + MakeCopy::spared)
            return fail("backup/disk-full", place, {{QStringLiteral("folder"), place}});
    }
    const QString copy = paths.folder + QStringLiteral("/export.sqlite");
    for (const char *part : {"", "-journal"}) // of one that was cut off
        COMPTOIR_CHECK(ground.disk.remove(QString(copy + QLatin1String(part))));
    ExportedTill result;
    {
        COMPTOIR_TRY(const auto source,
                     store::Database::open(paths.database(), store::Database::Access::ReadOnly));
        COMPTOIR_CHECK(source->copyTo(copy));
    }
    const auto made = [&]() -> Result<fiscal::ArchiveFile> {
        COMPTOIR_TRY(const auto database,
                     store::Database::open(copy, store::Database::Access::ReadOnly));
        ExportOrder order;
        order.now = ground.clock.now();
        order.path = folder
            + order.now.toUtc().toString(QStringLiteral("'/comptoir-tout-'yyyyMMdd-HHmmss'.zip'"));
        COMPTOIR_TRY(order.settings, ground.disk.read(paths.settings()));
        order.photos = paths.photos();
        order.archive.software = ground.software;
        COMPTOIR_TRY(order.signer, signerOf(ground, *database));
        result.made.path = order.path;
        return ExportAll(*database, ground.disk).run(order);
    }();
    (void)ground.disk.remove(copy);
    if (!made)
        return fail(made.error());
    result.archive = *made;
    result.made.bytes = QFileInfo(result.made.path).size();
    return result;
}

} // namespace comptoir::app
