// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registers/ConflictStore.h"
#include "core/store/Feed.h"
#include "core/store/OutboxWriter.h"

namespace comptoir::registers {

/// The registers of the shop on this till (docs/protocol.md §9): what the territory has, and over
/// it what this till wrote and the territory has not brought back yet. Features name their entities
/// and fields; the store knows none of them.
class RegisterStore
{
public:
    explicit RegisterStore(store::Outbox &outbox) : m_outbox(outbox), m_conflicts(outbox.database())
    {}
    /// Understands the feed's rows `reg` and what the territory says about `reg.set`.
    void listenTo(store::Feed &feed, store::Outbox &outbox);

    struct Entity
    {
        Uuid id;
        Values values;
        bool isDeleted() const { return values.value(deletedField) == QJsonValue(true); }
        friend bool operator==(const Entity &, const Entity &) = default;
    };
    Result<std::optional<Entity>> find(const EntityId &of) const;
    /// By id, without the deleted ones.
    Result<std::vector<Entity>> all(const QString &entity) const;
    Result<Fields> fields(const EntityId &of) const;

    /// A local edit: op and rows in the caller's transaction, visible at once. Values that are
    /// there already are not written again; no op when nothing changes. Error "register/too-large".
    Result<void> write(store::Transaction &transaction, store::OutboxWriter &writer,
                       const EntityId &of, const Values &values);

    const ConflictStore &conflicts() const { return m_conflicts; }
    /// The answer is a new write of the value that a person chose. "attention/not-open".
    Result<void> settle(store::Transaction &transaction, store::OutboxWriter &writer, OpId question,
                        const ConflictAnswer &answer);

    /// Own edits from the black box, after the database was lost.
    Result<void> rebuild(store::Transaction &transaction, const std::vector<wire::Op> &ops);
    store::Outbox &outbox() const { return m_outbox; }

private:
    struct Mine
    {
        Register written;
        OpId op;
        QJsonValue seen; ///< undefined: nothing was there
    };
    /// How an entity stands on this till when a row of the feed comes.
    struct Standing
    {
        Fields theirs;
        bool involved = false; ///< an own edit or an open question stands on it
    };
    Result<Standing> standing(const EntityId &of) const;
    /// What the territory has.
    Result<Fields> shadow(const EntityId &of) const;
    Result<std::optional<Register>> shadow(const FieldId &of) const;
    Result<std::optional<Mine>> mine(const FieldId &of) const;
    Result<bool> isAcknowledged(OpId op) const;
    /// Writes the op and the till's own rows, whether the values are new or not.
    Result<void> append(store::Transaction &transaction, store::OutboxWriter &writer,
                        const EntityId &of, const Values &values);
    Result<void> noteMine(store::Transaction &transaction, const wire::Op &op);
    Result<void> applyRow(store::Transaction &transaction, const wire::FeedChange &change);
    Result<void> fieldChanged(store::Transaction &transaction, const FieldId &of,
                              const Register &theirs);
    Result<void> applyResult(store::Transaction &transaction, const store::OpResult &result);
    Result<void> forgetMine(store::Transaction &transaction, const FieldId &of);
    /// From here on the till's edits stand on what the territory has now.
    Result<void> seeTheirs(store::Transaction &transaction, const FieldId &of);
    /// Lets go of an own value that the territory's includes, or asks where both differ.
    Result<void> rebase(store::Transaction &transaction, const FieldId &of);

    store::Outbox &m_outbox;
    ConflictStore m_conflicts;
    wire::Hlc m_heard; ///< the latest of the rows that are being applied
};

} // namespace comptoir::registers
