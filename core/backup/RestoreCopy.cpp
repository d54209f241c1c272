// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/RestoreCopy.h"

#include "core/backup/MakeCopy.h"
#include "core/crypto/Digest.h"
#include "sync/wire/Json.h"

#include <QFileInfo>

#include <algorithm>

namespace comptoir::backup {

namespace {

/// Where the books of the present database stand, if it can be read.
std::optional<fiscal::ChainEnds> endsIn(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    const auto database = store::Database::open(path, store::Database::Access::ReadOnly);
    const auto ends = database ? fiscal::endsOf(fiscal::RecordStore(**database))
                               : Result<fiscal::ChainEnds>(fail(database.error()));
    return ends ? std::optional(*ends) : std::nullopt;
}

} // namespace

bool RestoreCopy::exists(const QString &path) const
{
    const QFileInfo file(path);
    return m_disk.list(file.path()).contains(file.fileName());
}

// No clock: the books of a copy can't tell of a restore of themselves, so that their ends are as
// good; and the number keeps one replaced database from the other.
QByteArray RestoreCopy::idOf(const CopyFacts &facts) const
{
    const QFileInfo database(m_places.database);
    const QString beginning = database.fileName() + u".avant-";
    int number = 1;
    for (const QString &name : m_disk.list(database.path())) {
        if (name.startsWith(beginning))
            number = std::max(number, name.mid(beginning.size()).section(u'-', 0, 0).toInt() + 1);
    }
    const QByteArray ends = wire::compact(fiscal::HeadFile::body(facts.ends));
    return QByteArray::number(number) + '-' + crypto::sha256({ends}).first(8).toHex();
}

Result<CopyFacts> RestoreCopy::prepare(const QString &copy) const
{
    COMPTOIR_CHECK(cancel());
    const QString folder = QFileInfo(m_places.waiting).path();
    if (m_disk.freeBytes(folder) < QFileInfo(copy).size() + MakeCopy::spared)
        return fail("backup/disk-full", folder, {{QStringLiteral("folder"), folder}});
    return lay(copy, endsIn(m_places.database));
}

Result<CopyFacts> RestoreCopy::lay(const QString &copy,
                                   const std::optional<fiscal::ChainEnds> &known) const
{
    COMPTOIR_TRY(const CopyFacts facts, CheckCopy::everything(copy));
    const QString part = m_places.waiting + unfinishedSuffix;
    COMPTOIR_CHECK(m_disk.remove(QString(part + u"-journal"))); // of one that was cut off
    COMPTOIR_CHECK(m_disk.remove(part));
    {
        COMPTOIR_TRY(const auto source,
                     store::Database::open(copy, store::Database::Access::ReadOnly));
        COMPTOIR_CHECK(source->copyTo(part));
    }
    COMPTOIR_TRY(const CopyFacts laid, CheckCopy::links(part));
    if (laid.ends != facts.ends)
        return fail("backup/damaged", part);
    RestoreNote note;
    note.id = idOf(facts);
    note.copy = QFileInfo(copy).fileName();
    note.copied = facts.last;
    note.known = known;
    // The note last: a waiting copy without one is never taken, and a note without a waiting copy
    // says that it was.
    COMPTOIR_CHECK(m_disk.rename(part, m_places.waiting));
    COMPTOIR_CHECK(note.write(m_disk, m_places.note));
    return facts;
}

Result<void> RestoreCopy::cancel() const
{
    // A copy that has taken its place already is not forgotten: the books have to tell of it.
    if (exists(m_places.note) && !exists(m_places.waiting))
        return fail("backup/restart-first");
    COMPTOIR_CHECK(m_disk.remove(m_places.note));
    return m_disk.remove(m_places.waiting);
}

Result<bool> RestoreCopy::swap() const
{
    COMPTOIR_TRY(const auto note, RestoreNote::read(m_disk, m_places.note));
    if (!note)
        return false;
    if (!exists(m_places.waiting))
        return true;
    if (const auto checked = CheckCopy::links(m_places.waiting); !checked) {
        COMPTOIR_CHECK(
            m_disk.rename(m_places.waiting, QString(note->aside(m_places) + u".mauvaise")));
        COMPTOIR_CHECK(m_disk.remove(m_places.note));
        return fail(checked.error());
    }
    // The log of the old database first: it would be played into the copy.
    for (const char *part : {"-wal", "-shm", ""}) {
        const QString path = m_places.database + QLatin1String(part);
        if (exists(path))
            COMPTOIR_CHECK(
                m_disk.rename(path, QString(note->aside(m_places) + QLatin1String(part))));
    }
    COMPTOIR_CHECK(m_disk.rename(m_places.waiting, m_places.database));
    return true;
}

Result<std::optional<QString>> RestoreCopy::takeNewest(const QString &folder) const
{
    // A restore that was under way when the database was lost knows how far the books had got.
    COMPTOIR_TRY(const auto before, RestoreNote::read(m_disk, m_places.note));
    for (const CopyName &name : MakeCopy::in(m_disk, folder)) {
        const QString path = folder + u'/' + name.fileName();
        const auto laid = lay(path, before ? before->known : std::nullopt);
        if (!laid && laid.error().is("store/disk-full"))
            return fail(laid.error()); // an older one would not fit either
        if (!laid)
            continue; // an older one may be whole
        COMPTOIR_CHECK(swap());
        return std::optional(path);
    }
    return std::optional<QString>();
}

} // namespace comptoir::backup
