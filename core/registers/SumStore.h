// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registers/SumEntry.h"
#include "core/store/OutboxWriter.h"

#include <map>

namespace comptoir::registers {

/// Quantities that several tills change at once (docs/protocol.md §9): the sum of a key's entries
/// after its latest count, by (HLC, op). Entries come in any order, and as often as they like.
class SumStore
{
public:
    explicit SumStore(store::Outbox &outbox) : m_outbox(outbox) {}
    /// Hears when the territory counts an own op by another clock.
    void listenTo(store::Outbox &outbox);

    /// A movement or a count at this till: op and entry in the caller's transaction.
    Result<void> append(store::Transaction &transaction, store::OutboxWriter &writer,
                        const QByteArray &kind, const QJsonObject &body);
    /// An op of whichever till of the shop, opened if it was sealed. `hlc`: the one that counts
    /// (registers::counted), whatever was thought before. Kinds that are no entries are passed
    /// over.
    Result<void> apply(store::Transaction &transaction, const wire::Op &op, wire::Hlc hlc);
    /// The same for one that the territory relays; one that is no good counts on no till.
    Result<void> applyRelayed(store::Transaction &transaction, const wire::Op &op, Instant arrived);

    Result<qint64> sum(const QString &ledger, const QString &key) const;
    Result<std::map<QString, qint64>> sums(const QString &ledger) const;

    /// Own entries from the black box, after the database was lost.
    Result<void> rebuild(store::Transaction &transaction, const std::vector<wire::Op> &ops);

private:
    Result<bool> add(store::Transaction &transaction, const wire::Op &op, wire::Hlc hlc);

    store::Outbox &m_outbox;
};

} // namespace comptoir::registers
