// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/Register.h"

#include "sync/wire/Json.h"

#include <tuple>

namespace comptoir::registers {

namespace {

bool isName(QStringView text)
{
    const auto lower = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto inner = [lower](QChar c) {
        return lower(c) || (c >= u'0' && c <= u'9') || c == u'_';
    };
    return !text.isEmpty() && text.size() <= 32 && lower(text.front())
        && std::all_of(text.begin(), text.end(), inner);
}

/// JSON writes it as it is. Most values are names.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= u' ' && c != u'"' && c != u'\\' && c != u'\x7f' && !c.isSurrogate();
    });
}

/// Of its JSON text, in bytes: saves writing the text to learn that it is short.
qsizetype sizeAtMost(const QJsonValue &value)
{
    constexpr qsizetype plain = 32; // longer than any number, with its comma
    if (value.isString())
        return value.toString().size() * 6 + plain;
    qsizetype size = plain;
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            size += sizeAtMost(entry);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            size += member.key().size() * 6 + plain + sizeAtMost(member.value());
    }
    return size;
}

/// What a write weighs. Who takes a deletion back weighs as much as the deletion that he saw.
auto weight(const QString &field, const Register &written)
{
    const bool revival = field == deletedField && written.value != QJsonValue(true);
    return std::tuple(revival ? written.base : written.at, revival, written.at);
}

Result<Register> registerFrom(const QString &field, const QJsonValue &json, bool stamped)
{
    const QJsonObject object = json.toObject();
    Register result{object.value(u"v"), {}, {}};
    const auto stamp = [&object](QStringView name, bool needed) -> std::optional<Stamp> {
        const QJsonValue text = object.value(name);
        if (text.isUndefined() && !needed)
            return Stamp();
        return Stamp::fromText(text.toString().toLatin1());
    };
    const auto at = stamp(u"at", stamped);
    const auto base = stamp(u"base", false);
    const bool large = sizeAtMost(result.value) > maxValueBytes
        && jsonText(result.value).toUtf8().size() > maxValueBytes;
    if (!isName(field) || result.value.isUndefined() || !at || !base || large)
        return fail("wire/bad-field", field);
    result.at = *at;
    result.base = *base;
    return result;
}

Result<Fields> fieldsFrom(const QJsonObject &json, bool stamped)
{
    Fields fields;
    for (auto field = json.begin(); field != json.end(); ++field) {
        COMPTOIR_TRY(const Register read, registerFrom(field.key(), field.value(), stamped));
        fields.insert(field.key(), read);
    }
    return fields;
}

QJsonObject fieldsTo(const Fields &fields, bool stamped)
{
    QJsonObject json;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        QJsonObject object{{QStringLiteral("v"), field->value}};
        if (stamped)
            object.insert(QStringLiteral("at"), QString::fromLatin1(field->at.text()));
        if (!field->base.isNull())
            object.insert(QStringLiteral("base"), QString::fromLatin1(field->base.text()));
        json.insert(field.key(), object);
    }
    return json;
}

} // namespace

bool beats(const QString &field, const Register &a, const Register &b)
{
    return weight(field, a) > weight(field, b);
}

Register after(Register incoming, const Register &known)
{
    if (incoming.at.actor == known.at.actor)
        incoming.base = std::max(incoming.base, known.at);
    return incoming;
}

bool unseen(const Register &a, const Register &b)
{
    return a.at.actor != b.at.actor && a.base < b.at && a.value != b.value;
}

QString jsonText(const QJsonValue &value)
{
    if (const QString text = value.toString(); value.isString() && isPlain(text))
        return u'"' + text + u'"';
    // QJsonDocument writes arrays and objects only.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

QJsonValue jsonValue(const QString &text)
{
    const QByteArray array = '[' + text.toUtf8() + ']';
    return QJsonDocument::fromJson(array).array().at(0);
}

QJsonObject RegisterWrite::toJson() const
{
    return {{QStringLiteral("entity"), of.entity},
            {QStringLiteral("id"), QString::fromLatin1(of.id.text())},
            {QStringLiteral("fields"), fieldsTo(fields, false)}};
}

Result<RegisterWrite> RegisterWrite::fromJson(const QJsonObject &body)
{
    wire::Fields members(body);
    RegisterWrite write;
    write.of.entity = members.text(u"entity", 32);
    write.of.id = members.id<Uuid>(u"id");
    const QJsonObject fields = members.object(u"fields");
    if (!isName(write.of.entity))
        members.reject(u"entity");
    if (fields.isEmpty() || fields.size() > maxFields)
        members.reject(u"fields");
    COMPTOIR_CHECK(members.done());
    COMPTOIR_TRY(write.fields, fieldsFrom(fields, false));
    return write;
}

QJsonObject fieldsToJson(const Fields &fields)
{
    return fieldsTo(fields, true);
}

Result<Fields> fieldsFromJson(const QJsonObject &json)
{
    return fieldsFrom(json, true);
}

QString rowId(const EntityId &of)
{
    return of.entity + u':' + QString::fromLatin1(of.id.text());
}

std::optional<EntityId> entityFromRowId(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0 || !isName(text.first(colon)))
        return std::nullopt;
    const auto id = Uuid::fromText(text.sliced(colon + 1).toLatin1());
    return id ? std::optional(EntityId{text.first(colon).toString(), *id}) : std::nullopt;
}

} // namespace comptoir::registers
