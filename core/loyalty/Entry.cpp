// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/Entry.h"

#include "core/crypto/Digest.h"

#include <array>

namespace comptoir::loyalty {

namespace {

constexpr std::array<const char *, 6> names{"earn",      "burn",    "take-back",
                                            "give-back", "correct", "expire"};
constexpr int idSize = 16;

} // namespace

QByteArray nameOf(EntryKind kind)
{
    return names[size_t(kind)];
}

EntryKind entryKind(const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return EntryKind(i);
    }
    return EntryKind::Correct;
}

EntryId Entry::idOf(const QByteArray &sale, EntryKind kind, qint64 original)
{
    const QByteArray hash = crypto::sha256(
        {"comptoir/loyalty/1", sale, "/", nameOf(kind), "/", QByteArray::number(original)});
    return EntryId::fromBytes(hash.left(idSize)).value_or(EntryId());
}

QJsonObject Entry::toJson() const
{
    QJsonObject json{{QStringLiteral("entry"), QString::fromLatin1(id.text())},
                     {QStringLiteral("card"), card.text()},
                     {QStringLiteral("kind"), QString::fromLatin1(nameOf(kind))},
                     {QStringLiteral("points"), points},
                     {QStringLiteral("town_points"), townPoints},
                     {QStringLiteral("programme"), programme},
                     {QStringLiteral("at_ms"), at.ms()}};
    if (ticket != 0)
        json.insert(QStringLiteral("ticket"), ticket);
    if (lastVisit != Instant())
        json.insert(QStringLiteral("last_visit_ms"), lastVisit.ms());
    if (original != 0)
        json.insert(QStringLiteral("original"), original);
    return json;
}

} // namespace comptoir::loyalty
