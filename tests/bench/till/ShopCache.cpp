// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/till/SeedShop.h"

#include "core/crypto/Digest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace comptoir::bench {

namespace {

/// Of what makes a seeded shop, beside the schema: another number, another shop.
constexpr int seedVersion = 2;

QByteArray schemaHash()
{
    QByteArray all;
    const QDir folder(QStringLiteral(":/sql/till"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return crypto::sha256({all}).toHex().left(12);
}

Error diskError(const QString &path)
{
    return {"store/disk-io", path, {}};
}

} // namespace

Result<QString> cachedShop(const QString &cache, const ShopSize &size)
{
    QDir folder(cache);
    folder.mkpath(QStringLiteral("."));
    const QString kind = QStringLiteral("%1-%2-").arg(size.products).arg(size.tickets);
    const QString name = kind
        + QStringLiteral("%1-%2-%3")
              .arg(size.seed)
              .arg(seedVersion)
              .arg(QString::fromLatin1(schemaHash()));
    if (folder.exists(name))
        return folder.filePath(name);
    for (const QString &old : folder.entryList({kind + u'*'}, QDir::Dirs))
        QDir(folder.filePath(old)).removeRecursively();
    std::printf("making a shop of %d articles and %d tickets (once for each schema)\n",
                size.products, size.tickets);
    std::fflush(stdout);
    QElapsedTimer timer;
    timer.start();
    const QString unfinished = folder.filePath(kind + QStringLiteral("unfinished"));
    COMPTOIR_CHECK(seedShop(unfinished, size));
    if (!folder.rename(unfinished, folder.filePath(name)))
        return fail(diskError(unfinished));
    std::printf("made and verified in %.0f s\n", double(timer.elapsed()) / 1000);
    std::fflush(stdout);
    return folder.filePath(name);
}

Result<void> copyShop(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    const QDir source(from), target(to);
    for (const QString &name : source.entryList(QDir::Files | QDir::Hidden)) {
        if (!QFile::copy(source.filePath(name), target.filePath(name)))
            return fail(diskError(target.filePath(name)));
    }
    const QString photos = QStringLiteral("photos");
    return source.exists(photos) ? copyShop(source.filePath(photos), target.filePath(photos))
                                 : Result<void>();
}

void forgetPages(const QString &folder)
{
    const QDir all(folder);
    for (const QString &name : all.entryList(QDir::Files)) {
        const int file = ::open(QFile::encodeName(all.filePath(name)).constData(), O_RDONLY);
        if (file < 0)
            continue;
        ::fsync(file); // only clean pages are let go
        ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        ::close(file);
    }
}

} // namespace comptoir::bench
