// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/RegisterStore.h"

#include "core/base/Assert.h"
#include "sync/wire/Json.h"

namespace comptoir::registers {

using store::Arguments;
using store::Row;
using store::Transaction;

namespace {

const QString kind = QStringLiteral("reg.set");
/// The rest of an op's line is small and known.
constexpr qsizetype maxBodyBytes = wire::maxLineBytes - 1024;

Stamp stampAt(const Row &row, int column)
{
    return {wire::Hlc::unpacked(row.integer(column)),
            DeviceId::fromBytes(row.bytes(column + 1)).value_or(DeviceId())};
}

/// Columns value, hlc, actor, base_hlc, base_actor from `column` on.
Register registerAt(const Row &row, int column)
{
    return {jsonValue(row.text(column)), stampAt(row, column + 1), stampAt(row, column + 3)};
}

Arguments keyOf(const FieldId &of)
{
    return {of.of.entity, of.of.id.bytes(), of.field};
}

const QString ofField = QStringLiteral(" WHERE entity = ? AND id = ? AND field = ?");

void take(Fields &fields, const QString &field, const Register &other)
{
    const auto known = fields.constFind(field);
    if (known == fields.constEnd() || beats(field, after(other, *known), *known))
        fields.insert(field, other);
}

Result<Fields> fieldsFromText(const QString &text)
{
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(text.toUtf8()));
    return fieldsFromJson(json);
}

Uuid idAt(const Row &row)
{
    return Uuid::fromBytes(row.bytes(0)).value_or(Uuid());
}

RegisterStore::Entity entityFrom(const Uuid &id, const Fields &fields)
{
    RegisterStore::Entity entity{id, {}};
    for (auto field = fields.begin(); field != fields.end(); ++field)
        entity.values.insert(field.key(), field->value);
    return entity;
}

} // namespace

void RegisterStore::listenTo(store::Feed &feed, store::Outbox &outbox)
{
    feed.understand(
        QStringLiteral("reg"),
        [this](Transaction &transaction, const wire::FeedPage &, const wire::FeedChange &change) {
            return applyRow(transaction, change);
        });
    feed.afterRows([this](Transaction &transaction) -> Result<void> {
        const wire::Hlc heard = std::exchange(m_heard, {});
        return heard == wire::Hlc() ? Result<void>() : m_outbox.time().hear(transaction, heard);
    });
    outbox.onResult([this](Transaction &transaction, const store::OpResult &result) {
        return applyResult(transaction, result);
    });
}

Result<Fields> RegisterStore::fields(const EntityId &of) const
{
    COMPTOIR_TRY(Fields fields, shadow(of));
    COMPTOIR_TRY(const auto rows,
                 m_outbox.database().select(
                     QStringLiteral("SELECT field, value, hlc, actor, base_hlc, base_actor "
                                    "FROM reg_mine WHERE entity = ? AND id = ?"),
                     {of.entity, of.id.bytes()}));
    for (const Row &row : rows)
        take(fields, row.text(0), registerAt(row, 1));
    return fields;
}

Result<std::optional<RegisterStore::Entity>> RegisterStore::find(const EntityId &of) const
{
    COMPTOIR_TRY(const Fields known, fields(of));
    return known.isEmpty() ? std::nullopt : std::optional(entityFrom(of.id, known));
}

Result<std::vector<RegisterStore::Entity>> RegisterStore::all(const QString &entity) const
{
    std::map<Uuid, Fields> known;
    COMPTOIR_TRY(const auto theirs,
                 m_outbox.database().select(
                     QStringLiteral("SELECT id, fields FROM reg WHERE entity = ?"), {entity}));
    for (const Row &row : theirs) {
        COMPTOIR_TRY(known[idAt(row)], fieldsFromText(row.text(1)));
    }
    COMPTOIR_TRY(const auto mine,
                 m_outbox.database().select(
                     QStringLiteral("SELECT id, field, value, hlc, actor, base_hlc, base_actor "
                                    "FROM reg_mine WHERE entity = ?"),
                     {entity}));
    for (const Row &row : mine)
        take(known[idAt(row)], row.text(1), registerAt(row, 2));
    std::vector<Entity> entities;
    for (const auto &[id, fields] : known) {
        Entity read = entityFrom(id, fields);
        if (!read.isDeleted())
            entities.push_back(std::move(read));
    }
    return entities;
}

Result<Fields> RegisterStore::shadow(const EntityId &of) const
{
    COMPTOIR_TRY(const auto row,
                 m_outbox.database().first(
                     QStringLiteral("SELECT fields FROM reg WHERE entity = ? AND id = ?"),
                     {of.entity, of.id.bytes()}));
    return row ? fieldsFromText(row->text(0)) : Fields();
}

Result<std::optional<Register>> RegisterStore::shadow(const FieldId &of) const
{
    COMPTOIR_TRY(const Fields theirs, shadow(of.of));
    const auto field = theirs.constFind(of.field);
    return field == theirs.constEnd() ? std::optional<Register>() : std::optional(*field);
}

Result<std::optional<RegisterStore::Mine>> RegisterStore::mine(const FieldId &of) const
{
    COMPTOIR_TRY(
        const auto row,
        m_outbox.database().first(
            QStringLiteral("SELECT value, hlc, actor, base_hlc, base_actor, op, seen FROM reg_mine")
                + ofField,
            keyOf(of)));
    if (!row)
        return std::optional<Mine>();
    Mine mine{registerAt(*row, 0), OpId::fromBytes(row->bytes(5)).value_or(OpId()),
              QJsonValue(QJsonValue::Undefined)};
    if (!row->isNull(6))
        mine.seen = jsonValue(row->text(6));
    return std::optional(mine);
}

Result<bool> RegisterStore::isAcknowledged(OpId op) const
{
    COMPTOIR_TRY(const auto entry, m_outbox.find(op));
    return !entry || entry->state == store::OpState::Acknowledged
        || entry->state == store::OpState::Durable;
}

Result<void> RegisterStore::write(Transaction &transaction, store::OutboxWriter &writer,
                                  const EntityId &of, const Values &values)
{
    COMPTOIR_TRY(const Fields known, fields(of));
    Values changed;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const auto old = known.constFind(value.key());
        if (old == known.constEnd() || old->value != value.value())
            changed.insert(value.key(), value.value());
    }
    return changed.isEmpty() ? Result<void>() : append(transaction, writer, of, changed);
}

Result<void> RegisterStore::append(Transaction &transaction, store::OutboxWriter &writer,
                                   const EntityId &of, const Values &values)
{
    RegisterWrite write{of, {}};
    COMPTOIR_TRY(const Fields theirs, shadow(of));
    for (auto value = values.begin(); value != values.end(); ++value) {
        write.fields.insert(value.key(), {value.value(), {}, theirs.value(value.key()).at});
        if (jsonText(value.value()).toUtf8().size() > maxValueBytes)
            return fail("register/too-large", value.key());
    }
    const QJsonObject body = write.toJson();
    COMPTOIR_ASSERT(RegisterWrite::fromJson(body)); // names come from our own code
    if (wire::compact(body).size() > maxBodyBytes)
        return fail("register/too-large");
    COMPTOIR_TRY(const auto entry, writer.append(kind.toLatin1(), body));
    COMPTOIR_TRY(const auto op, wire::decodeLine(entry.line));
    return noteMine(transaction, op);
}

Result<void> RegisterStore::noteMine(Transaction &transaction, const wire::Op &op)
{
    COMPTOIR_TRY(const auto write, RegisterWrite::fromJson(op.body));
    COMPTOIR_TRY(const auto head, m_outbox.head());
    COMPTOIR_TRY(const Fields theirs, shadow(write.of));
    for (auto field = write.fields.begin(); field != write.fields.end(); ++field) {
        const auto seen = theirs.constFind(field.key());
        const bool known = seen != theirs.constEnd();
        const Stamp seenAt = known ? seen->at : Stamp();
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral(
                "INSERT INTO reg_mine(entity, id, field, value, hlc, actor, base_hlc, base_actor, "
                "op, seen, seen_hlc, seen_actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (entity, id, field) DO UPDATE SET value = excluded.value, "
                "hlc = excluded.hlc, actor = excluded.actor, base_hlc = excluded.base_hlc, "
                "base_actor = excluded.base_actor, op = excluded.op"),
            {write.of.entity, write.of.id.bytes(), field.key(), jsonText(field->value),
             op.hlc.packed(), head.device.bytes(), field->base.hlc.packed(),
             field->base.actor.bytes(), op.id.bytes(),
             known ? QVariant(jsonText(seen->value)) : QVariant(), seenAt.hlc.packed(),
             seenAt.actor.bytes()}));
    }
    return {};
}

Result<void> RegisterStore::applyRow(Transaction &transaction, const wire::FeedChange &change)
{
    const auto of = entityFromRowId(change.id);
    if (!of)
        return fail("wire/bad-field", change.id);
    const QJsonObject json = change.body.value(u"fields").toObject();
    COMPTOIR_TRY(const Fields fields, fieldsFromJson(json));
    COMPTOIR_TRY(const Standing standing, this->standing(*of));
    for (const Register &field : fields)
        m_heard = std::max(m_heard, field.at.hlc);
    const Fields &theirs = standing.theirs;
    Fields changed = fields;
    for (auto known = theirs.begin(); known != theirs.end(); ++known) {
        if (changed.contains(known.key()) && !beats(known.key(), changed[known.key()], *known))
            changed.remove(known.key());
    }
    if (changed.isEmpty())
        return {};
    const auto merged = [&] {
        Fields all = theirs;
        all.insert(changed);
        return fieldsToJson(all);
    };
    const QJsonObject now = theirs.isEmpty() ? json : merged();
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO reg(entity, id, fields) VALUES (?, ?, ?) "
                       "ON CONFLICT (entity, id) DO UPDATE SET fields = excluded.fields"),
        {of->entity, of->id.bytes(), QString::fromUtf8(wire::compact(now))}));
    for (auto field = changed.begin(); standing.involved && field != changed.end(); ++field)
        COMPTOIR_CHECK(fieldChanged(transaction, {*of, field.key()}, *field));
    return {};
}

/// In one statement: a new till asks for thousands.
Result<RegisterStore::Standing> RegisterStore::standing(const EntityId &of) const
{
    COMPTOIR_TRY(
        const auto row,
        m_outbox.database().first(
            QStringLiteral(
                "SELECT (SELECT fields FROM reg WHERE entity = ?1 AND id = ?2), "
                "EXISTS (SELECT 1 FROM reg_mine WHERE entity = ?1 AND id = ?2) OR EXISTS (SELECT 1 "
                "FROM reg_conflict WHERE kept IS NULL AND entity = ?1 AND id = ?2)"),
            {of.entity, of.id.bytes()}));
    Standing standing{{}, row->integer(1) != 0};
    if (!row->isNull(0)) {
        COMPTOIR_TRY(standing.theirs, fieldsFromText(row->text(0)));
    }
    return standing;
}

Result<void> RegisterStore::fieldChanged(Transaction &transaction, const FieldId &of,
                                         const Register &theirs)
{
    COMPTOIR_CHECK(rebase(transaction, of));
    COMPTOIR_TRY(const auto head, m_outbox.head());
    return theirs.at.actor == head.device ? Result<void>()
                                          : m_conflicts.noteTheirs(transaction, of, theirs);
}

Result<void> RegisterStore::rebase(Transaction &transaction, const FieldId &of)
{
    COMPTOIR_TRY(const auto own, mine(of));
    if (!own)
        return {};
    COMPTOIR_TRY(const auto theirs, shadow(of));
    if (!theirs)
        return {};
    const bool sameWriter = theirs->at.actor == own->written.at.actor;
    COMPTOIR_TRY(const bool acknowledged, isAcknowledged(own->op));
    // One that loses has nothing left to say once it is judged, or when both say the same.
    const bool loses = !beats(of.field, after(own->written, *theirs), *theirs);
    const bool settled = acknowledged || own->written.value == theirs->value;
    const bool includesMine = (sameWriter && theirs->at >= own->written.at)
        || theirs->base == own->written.at || (loses && settled);
    if (includesMine)
        return forgetMine(transaction, of);
    if (sameWriter)
        return seeTheirs(transaction, of); // an earlier one of ours has come back
    const auto plan = planMerge({{of.field, own->seen}}, {{of.field, own->written.value}},
                                {{of.field, theirs->value}});
    // Of what the territory has judged already it said itself whether there is a question.
    if (acknowledged || plan.value(of.field) != Take::Conflict)
        return {};
    return m_conflicts.raise(transaction,
                             {ConflictStore::questionOf(own->op, of.field),
                              of,
                              own->written.value,
                              Instant::fromMs(own->written.at.hlc.ms),
                              theirs->value,
                              theirs->at,
                              {}});
}

Result<void> RegisterStore::forgetMine(Transaction &transaction, const FieldId &of)
{
    COMPTOIR_CHECK(transaction.run(QStringLiteral("DELETE FROM reg_mine") + ofField, keyOf(of)));
    return {};
}

Result<void> RegisterStore::seeTheirs(Transaction &transaction, const FieldId &of)
{
    COMPTOIR_TRY(const auto theirs, shadow(of));
    if (!theirs)
        return {};
    const Arguments seen{jsonText(theirs->value), theirs->at.hlc.packed(),
                         theirs->at.actor.bytes()};
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE reg_mine SET seen = ?, seen_hlc = ?, seen_actor = ?") + ofField,
        seen + keyOf(of)));
    return {};
}

Result<void> RegisterStore::applyResult(Transaction &transaction, const store::OpResult &result)
{
    COMPTOIR_TRY(const auto entry, m_outbox.find(result.op));
    if (!entry || QString::fromLatin1(entry->kind) != kind)
        return {};
    COMPTOIR_TRY(const auto op, wire::decodeLine(entry->line));
    COMPTOIR_TRY(const auto write, RegisterWrite::fromJson(op.body));
    // What can't be read asks nothing; it must not keep the acknowledgement from being taken.
    const QJsonObject json = wire::parseObject(result.json).value_or(QJsonObject());
    const QString status = json.value(u"first").toString(json.value(u"status").toString());
    if (status == u"rejected") {
        COMPTOIR_CHECK(transaction.run(QStringLiteral("DELETE FROM reg_mine WHERE op = ?"),
                                       {result.op.bytes()}));
        return {};
    }
    if (const auto at = wire::Hlc::fromText(json.value(u"at").toString().toLatin1()))
        COMPTOIR_CHECK(transaction.run(QStringLiteral("UPDATE reg_mine SET hlc = ? WHERE op = ?"),
                                       {at->packed(), result.op.bytes()}));
    const Fields others = fieldsFromJson(json.value(u"others").toObject()).value_or(Fields());
    for (auto field = write.fields.begin(); field != write.fields.end(); ++field) {
        const FieldId of{write.of, field.key()};
        const OpId question = ConflictStore::questionOf(op.id, field.key());
        const auto other = others.constFind(field.key());
        if (other == others.constEnd()) {
            COMPTOIR_CHECK(m_conflicts.withdraw(transaction, question));
        } else {
            COMPTOIR_TRY(const auto own, mine(of));
            COMPTOIR_CHECK(m_conflicts.raise(transaction,
                                             {question,
                                              of,
                                              own ? own->written.value : field->value,
                                              Instant::fromMs(op.hlc.ms),
                                              other->value,
                                              other->at,
                                              {}}));
        }
        COMPTOIR_CHECK(rebase(transaction, of));
    }
    return {};
}

Result<void> RegisterStore::settle(Transaction &transaction, store::OutboxWriter &writer,
                                   OpId question, const ConflictAnswer &answer)
{
    COMPTOIR_TRY(const auto asked, m_conflicts.find(question));
    if (!asked || asked->answer)
        return fail("attention/not-open");
    const QJsonValue &value = answer.keepMine ? asked->mine : asked->theirs;
    COMPTOIR_CHECK(m_conflicts.keepAnswer(transaction, question, answer));
    COMPTOIR_CHECK(append(transaction, writer, asked->of.of, {{asked->of.field, value}}));
    return seeTheirs(transaction, asked->of);
}

Result<void> RegisterStore::rebuild(Transaction &transaction, const std::vector<wire::Op> &ops)
{
    for (const wire::Op &op : ops) {
        if (QString::fromUtf8(op.kind) == kind)
            COMPTOIR_CHECK(noteMine(transaction, op));
    }
    return {};
}

} // namespace comptoir::registers
