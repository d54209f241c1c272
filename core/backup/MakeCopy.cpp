// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/MakeCopy.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace comptoir::backup {

namespace {

qint64 megabytes(qint64 bytes)
{
    return (bytes + (1 << 20) - 1) >> 20;
}

bool isAheadOf(const fiscal::ChainEnds &before, const fiscal::ChainEnds &copied)
{
    for (size_t chain = 0; chain < before.size(); ++chain) {
        if (before[chain].number > copied[chain].number)
            return true;
    }
    return false;
}

Result<fiscal::ChainEnds> endsIn(const QString &path)
{
    COMPTOIR_TRY(const auto database,
                 store::Database::open(path, store::Database::Access::ReadOnly));
    return fiscal::endsOf(fiscal::RecordStore(*database));
}

} // namespace

std::vector<CopyName> MakeCopy::in(Disk &disk, const QString &folder)
{
    std::vector<CopyName> copies;
    for (const QString &name : disk.list(folder)) {
        if (const auto copy = CopyName::parse(name))
            copies.push_back(*copy);
    }
    std::sort(copies.begin(), copies.end(),
              [](const CopyName &a, const CopyName &b) { return a.number > b.number; });
    return copies;
}

Result<MadeCopy> MakeCopy::run(const QString &database, const QString &folder) const
{
    // Never made here: where a stick was pulled out, a folder of that name on the till's own disk
    // would pass for a second copy.
    if (!QDir(folder).exists())
        return fail("backup/folder-gone", folder, {{QStringLiteral("folder"), folder}});
    removeUnfinished(folder);
    const QStringList names = m_disk.list(folder);
    COMPTOIR_CHECK(makeRoom(database, folder));
    const CopyName name = CopyName::after(names, m_clock.now());
    const QString path = folder + u'/' + name.fileName();
    const QString part = path + unfinishedSuffix;
    auto facts = write(database, part);
    if (!facts) {
        removeUnfinished(folder);
        if (facts.error().is("store/disk-full"))
            return fail("backup/disk-full", facts.error().detail,
                        {{QStringLiteral("folder"), folder}});
        return fail(facts.error());
    }
    COMPTOIR_CHECK(m_disk.rename(part, path));
    removeOld(folder);
    return MadeCopy{path, name, std::move(*facts)};
}

Result<void> MakeCopy::makeRoom(const QString &database, const QString &folder) const
{
    const qint64 size = QFileInfo(database).size() + QFileInfo(QString(database + u"-wal")).size();
    const qint64 free = m_disk.freeBytes(folder);
    if (free >= size + spared)
        return {};
    return fail("backup/disk-full", folder,
                {{QStringLiteral("folder"), folder},
                 {QStringLiteral("needed_mb"), megabytes(size + spared)},
                 {QStringLiteral("free_mb"), megabytes(free)}});
}

Result<CopyFacts> MakeCopy::write(const QString &database, const QString &part) const
{
    COMPTOIR_TRY(const auto before, endsIn(database));
    {
        COMPTOIR_TRY(const auto source,
                     store::Database::open(database, store::Database::Access::ReadOnly));
        COMPTOIR_CHECK(source->copyTo(part));
    }
    COMPTOIR_TRY(const CopyFacts facts, CheckCopy::links(part));
    if (isAheadOf(before, facts.ends))
        return fail("backup/behind", part);
    return facts;
}

// Of copies that were cut off, with their journals: one that is left would be played into the next
// file of that name.
void MakeCopy::removeUnfinished(const QString &folder) const
{
    for (const QString &name : m_disk.list(folder)) {
        if (name.startsWith(u"caisse-") && name.contains(unfinishedSuffix))
            (void)m_disk.remove(QString(folder + u'/' + name));
    }
}

// What can't be removed is removed after the next copy.
void MakeCopy::removeOld(const QString &folder) const
{
    for (const CopyName &old : m_policy.dispensable(in(m_disk, folder)))
        (void)m_disk.remove(QString(folder + u'/' + old.fileName()));
}

} // namespace comptoir::backup
