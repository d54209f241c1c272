// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/RestoreNote.h"

#include "sync/wire/Json.h"

namespace comptoir::backup {

Result<std::optional<RestoreNote>> RestoreNote::read(Disk &disk, const QString &path)
{
    COMPTOIR_TRY(const QByteArray bytes, disk.read(path));
    if (bytes.isEmpty())
        return std::optional<RestoreNote>();
    RestoreNote note;
    note.id = "illisible";
    const auto json = wire::parseObject(bytes);
    if (!json)
        return std::optional(note);
    note.id = json->value(u"id").toString().toLatin1();
    note.copy = json->value(u"copy").toString();
    note.copied = Instant::fromMs(json->value(u"copied_ms").toInteger());
    note.known = fiscal::HeadFile::endsFrom(json->value(u"known").toObject());
    return std::optional(note);
}

Result<void> RestoreNote::write(Disk &disk, const QString &path) const
{
    QJsonObject json{{QStringLiteral("format"), QStringLiteral("comptoir-restore/1")},
                     {QStringLiteral("id"), QString::fromLatin1(id)},
                     {QStringLiteral("copy"), copy},
                     {QStringLiteral("copied_ms"), copied.ms()}};
    if (known)
        json.insert(QStringLiteral("known"), fiscal::HeadFile::body(*known));
    return disk.replaceDurably(path, wire::compact(json));
}

QString RestoreNote::aside(const RestorePlaces &places) const
{
    return places.database + QStringLiteral(".avant-") + QString::fromLatin1(id);
}

} // namespace comptoir::backup
