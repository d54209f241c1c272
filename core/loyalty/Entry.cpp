// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/Entry.h"

#include "core/crypto/Digest.h"
#include "sync/wire/Json.h"

#include <array>
#include <limits>

namespace comptoir::loyalty {

namespace {

constexpr std::array<const char *, 6> names{"earn",      "burn",    "take-back",
                                            "give-back", "correct", "expire"};
constexpr std::array<const char *, 3> linkNames{"merge", "replace", "block"};
constexpr int idSize = 16;
constexpr qint64 maxPoints = 1'000'000'000'000;
constexpr qint64 maxNumber = qint64(1) << 53;

CardCode cardFrom(wire::Fields &fields, QStringView name)
{
    const QString text = fields.text(name, 12);
    const auto card = CardCode::parse(text);
    if (!card || card->text() != text)
        fields.reject(name);
    return card.value_or(CardCode());
}

template <size_t count>
size_t wordFrom(wire::Fields &fields, const std::array<const char *, count> &words)
{
    const QString name = fields.text(u"kind", 16);
    for (size_t i = 0; i < count; ++i) {
        if (name == QLatin1String(words[i]))
            return i;
    }
    fields.reject(u"kind");
    return 0;
}

/// Without a sign of its own a kind could pass for another: a burn is signed, a correction is not.
bool hasItsSign(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Earn:
        return entry.points >= 0 && entry.townPoints >= 0 && entry.townPoints <= entry.points;
    case EntryKind::Burn:
    case EntryKind::Expire:
        return entry.points <= 0 && entry.townPoints == 0;
    case EntryKind::TakeBack:
        return entry.points <= 0 && entry.townPoints <= 0;
    case EntryKind::GiveBack:
        return entry.points >= 0 && entry.townPoints == 0;
    case EntryKind::Correct:
        break;
    }
    return entry.townPoints == 0;
}

} // namespace

QByteArray nameOf(EntryKind kind)
{
    return names[size_t(kind)];
}

QByteArray opKindOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Earn:
        return "loyalty.earn";
    case EntryKind::Burn:
        return "loyalty.burn";
    case EntryKind::Expire:
        return "loyalty.expire";
    case EntryKind::TakeBack:
    case EntryKind::GiveBack:
    case EntryKind::Correct:
        break;
    }
    return "loyalty.correct";
}

QByteArray nameOf(LinkKind kind)
{
    return linkNames[size_t(kind)];
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

Result<Entry> Entry::fromJson(const QJsonObject &json)
{
    wire::Fields fields(json);
    Entry entry;
    entry.id = fields.id<EntryId>(u"entry");
    entry.card = cardFrom(fields, u"card");
    entry.kind = EntryKind(wordFrom(fields, names));
    entry.points = fields.integer(u"points", -maxPoints, maxPoints);
    entry.townPoints = fields.integer(u"town_points", -maxPoints, maxPoints);
    entry.programme = int(fields.integer(u"programme", 0, std::numeric_limits<int>::max()));
    entry.at = Instant::fromMs(fields.integer(u"at_ms", 0, maxNumber));
    if (fields.has(u"ticket"))
        entry.ticket = fields.integer(u"ticket", 0, maxNumber);
    if (fields.has(u"original"))
        entry.original = fields.integer(u"original", 0, maxNumber);
    if (entry.kind == EntryKind::Expire)
        entry.lastVisit = Instant::fromMs(fields.integer(u"last_visit_ms", 1, maxNumber));
    if (!hasItsSign(entry))
        fields.reject(u"points");
    COMPTOIR_CHECK(fields.done());
    return entry;
}

QJsonObject Link::toJson() const
{
    QJsonObject json{{QStringLiteral("link"), QString::fromLatin1(id.text())},
                     {QStringLiteral("card"), card.text()},
                     {QStringLiteral("kind"), QString::fromLatin1(nameOf(kind))},
                     {QStringLiteral("at_ms"), at.ms()}};
    if (!other.isNull())
        json.insert(QStringLiteral("other"), other.text());
    return json;
}

Result<Link> Link::fromJson(const QJsonObject &json)
{
    wire::Fields fields(json);
    Link link;
    link.id = fields.id<EntryId>(u"link");
    link.card = cardFrom(fields, u"card");
    link.kind = LinkKind(wordFrom(fields, linkNames));
    if (link.kind != LinkKind::Block)
        link.other = cardFrom(fields, u"other");
    if (link.other == link.card)
        fields.reject(u"other");
    link.at = Instant::fromMs(fields.integer(u"at_ms", 0, maxNumber));
    COMPTOIR_CHECK(fields.done());
    return link;
}

} // namespace comptoir::loyalty
