// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/ConflictStore.h"

#include "core/crypto/Digest.h"

namespace comptoir::registers {

namespace {

RegisterConflict conflictFrom(const store::Row &row)
{
    RegisterConflict conflict;
    conflict.question = OpId::fromBytes(row.bytes(0)).value_or(OpId());
    conflict.of = {{row.text(1), Uuid::fromBytes(row.bytes(2)).value_or(Uuid())}, row.text(3)};
    conflict.mine = jsonValue(row.text(4));
    conflict.mineAt = Instant::fromMs(row.integer(5));
    conflict.theirs = jsonValue(row.text(6));
    conflict.theirsAt = {wire::Hlc::unpacked(row.integer(7)),
                         DeviceId::fromBytes(row.bytes(8)).value_or(DeviceId())};
    if (!row.isNull(9))
        conflict.answer = ConflictAnswer{row.text(9) == u"mine", row.text(10),
                                         Instant::fromMs(row.integer(11))};
    return conflict;
}

} // namespace

OpId ConflictStore::questionOf(OpId op, const QString &field)
{
    const QByteArray hash = crypto::sha256({op.bytes(), field.toUtf8()});
    return OpId::fromBytes(hash.first(16)).value_or(OpId());
}

Result<void> ConflictStore::raise(store::Transaction &transaction, const RegisterConflict &conflict)
{
    const FieldId &of = conflict.of;
    if (conflict.mine == conflict.theirs)
        return {};
    COMPTOIR_TRY(const auto chosen,
                 select(QStringLiteral("WHERE kept IS NOT NULL AND entity = ? AND id = ? AND "
                                       "field = ?"),
                        {of.of.entity, of.of.id.bytes(), of.field}));
    for (const RegisterConflict &answered : chosen) {
        if (answered.theirsAt >= conflict.theirsAt)
            return {};
    }
    COMPTOIR_TRY(const auto asked, openOf(of));
    const bool known = asked && asked->theirsAt > conflict.theirsAt;
    const QJsonValue &theirs = known ? asked->theirs : conflict.theirs;
    const Stamp &theirsAt = known ? asked->theirsAt : conflict.theirsAt;
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral(
            "INSERT INTO reg_conflict(question, entity, id, field, mine, mine_ms, theirs, "
            "theirs_hlc, theirs_actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (entity, id, field) WHERE kept IS NULL DO UPDATE SET "
            "mine = excluded.mine, mine_ms = excluded.mine_ms, theirs = excluded.theirs, "
            "theirs_hlc = excluded.theirs_hlc, theirs_actor = excluded.theirs_actor"),
        {asked ? asked->question.bytes() : conflict.question.bytes(), of.of.entity,
         of.of.id.bytes(), of.field, jsonText(conflict.mine), conflict.mineAt.ms(),
         jsonText(theirs), theirsAt.hlc.packed(), theirsAt.actor.bytes()}));
    return {};
}

Result<void> ConflictStore::withdraw(store::Transaction &transaction, OpId question)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("DELETE FROM reg_conflict WHERE kept IS NULL AND question = ?"),
        {question.bytes()}));
    return {};
}

Result<void> ConflictStore::noteTheirs(store::Transaction &transaction, const FieldId &of,
                                       const Register &theirs)
{
    COMPTOIR_TRY(auto asked, openOf(of));
    if (!asked || theirs.at <= asked->theirsAt)
        return {};
    if (theirs.value == asked->mine)
        return withdraw(transaction, asked->question); // the other side came round
    asked->theirs = theirs.value;
    asked->theirsAt = theirs.at;
    return raise(transaction, *asked);
}

Result<void> ConflictStore::keepAnswer(store::Transaction &transaction, OpId question,
                                       const ConflictAnswer &answer)
{
    const QString who = answer.by.isNull() ? QString(u""_qs) : answer.by;
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral(
            "UPDATE reg_conflict SET kept = ?, who = ?, settled_ms = ? WHERE question = ?"),
        {answer.keepMine ? QStringLiteral("mine") : QStringLiteral("theirs"), who, answer.at.ms(),
         question.bytes()}));
    return {};
}

Result<std::vector<RegisterConflict>> ConflictStore::select(const QString &where,
                                                            const store::Arguments &arguments) const
{
    COMPTOIR_TRY(
        const auto rows,
        m_database.select(
            QStringLiteral("SELECT question, entity, id, field, mine, mine_ms, theirs, theirs_hlc, "
                           "theirs_actor, kept, who, settled_ms FROM reg_conflict ")
                + where,
            arguments));
    std::vector<RegisterConflict> conflicts;
    for (const store::Row &row : rows)
        conflicts.push_back(conflictFrom(row));
    return conflicts;
}

Result<std::optional<RegisterConflict>> ConflictStore::openOf(const FieldId &of) const
{
    COMPTOIR_TRY(
        const auto found,
        select(QStringLiteral("WHERE kept IS NULL AND entity = ? AND id = ? AND field = ?"),
               {of.of.entity, of.of.id.bytes(), of.field}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::optional<RegisterConflict>> ConflictStore::find(OpId question) const
{
    COMPTOIR_TRY(const auto found,
                 select(QStringLiteral("WHERE question = ?"), {question.bytes()}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::vector<RegisterConflict>> ConflictStore::open() const
{
    return select(QStringLiteral("WHERE kept IS NULL ORDER BY mine_ms, entity, id, field"), {});
}

Result<std::vector<RegisterConflict>> ConflictStore::settled(int count) const
{
    return select(QStringLiteral("WHERE kept IS NOT NULL ORDER BY settled_ms DESC LIMIT ?"),
                  {qint64(count)});
}

} // namespace comptoir::registers
