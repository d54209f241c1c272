// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/CopyPhotos.h"

#include "core/backup/MakeCopy.h"
#include "core/crypto/Digest.h"
#include "core/registers/BlobName.h"

#include <QSet>

namespace comptoir::backup {

Result<int> copyPhotos(Disk &disk, const QString &from, const QString &to)
{
    const QStringList there = disk.list(to);
    const QSet<QString> known(there.begin(), there.end());
    int copied = 0;
    for (const QString &name : disk.list(from)) {
        const QByteArray hash = QByteArray::fromHex(name.toLatin1());
        if (known.contains(name) || registers::blobFileName(hash) != name)
            continue;
        COMPTOIR_TRY(const QByteArray bytes, disk.read(QString(from + u'/' + name)));
        if (crypto::sha256({bytes}) != hash)
            continue; // a part of one, or broken: the next copy is not made worse by it
        if (copied == 0)
            COMPTOIR_CHECK(disk.makeFolder(to));
        if (disk.freeBytes(to) < MakeCopy::spared + bytes.size())
            return fail("backup/disk-full", to, {{QStringLiteral("folder"), to}});
        COMPTOIR_CHECK(disk.replaceDurably(QString(to + u'/' + name), bytes));
        ++copied;
    }
    return copied;
}

} // namespace comptoir::backup
