// SPDX-License-Identifier: GPL-3.0-or-later
// What only the black box has comes back into the outbox.
#include "core/store/OpMover.h"
#include "core/store/Outbox.h"

#include <set>

namespace comptoir::store {

// Two histories share whatever lies before an op that they share.
Result<std::optional<qint64>> Outbox::foreignFrom(
    const std::vector<BlackBox::Record> &records) const
{
    COMPTOIR_TRY(const ChainHead chain, head());
    std::optional<qint64> foreign;
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        if (record->sequence >= chain.nextNumber)
            continue;
        COMPTOIR_TRY(const auto row,
                     m_database.first(QStringLiteral("SELECT line, op FROM outbox WHERE n = ?"),
                                      {record->sequence}));
        if (!row)
            break; // let go: durable for weeks, as is what lies before
        const auto op = wire::decodeLine(record->line);
        const auto before = std::next(record);
        if (row->bytes(0) != record->line && (!op || op->id.bytes() != row->bytes(1)))
            foreign = record->sequence;
        else if (before == records.rend() || before->sequence != record->sequence)
            break;
    }
    return foreign;
}

Result<std::vector<BlackBox::Record>> Outbox::missing(
    const std::vector<BlackBox::Record> &records) const
{
    COMPTOIR_TRY(const ChainHead chain, head());
    COMPTOIR_TRY(const auto foreign, foreignFrom(records));
    const qint64 from = foreign ? std::max(*foreign, m_blackBox.prunedTo() + 1) : chain.nextNumber;
    std::vector<BlackBox::Record> missing;
    std::set<QByteArray> seen; // in two histories an op may have two numbers
    for (const BlackBox::Record &record : records) {
        if (record.sequence < from)
            continue;
        COMPTOIR_TRY(const wire::Op op, wire::decodeLine(record.line));
        COMPTOIR_TRY(const auto known, find(op.id));
        if (!known && seen.insert(op.id.bytes()).second)
            missing.push_back(record);
    }
    return missing;
}

Result<std::vector<wire::Op>> Outbox::restore(Transaction &transaction,
                                              const std::vector<BlackBox::Record> &records)
{
    std::vector<wire::Op> ops;
    std::vector<qint64> numbers;
    COMPTOIR_TRY(ChainHead chain, head());
    const qint64 first = std::max(chain.nextNumber, m_blackBox.prunedTo() + 1);
    // Numbers that another history gave too are not given twice: its ops go behind.
    const bool isForeign = !records.empty() && records.front().sequence < chain.nextNumber;
    qint64 sequence = chain.nextSequence, number = first;
    bool continues = first == chain.nextNumber;
    int newest = chain.incarnation;
    for (const BlackBox::Record &record : records) {
        COMPTOIR_TRY(wire::Op op, wire::decodeLine(record.line));
        newest = std::max(newest, op.incarnation);
        COMPTOIR_CHECK(m_shopKeys.notice(transaction, op));
        if (record.sequence <= m_blackBox.prunedTo())
            continue;
        // Behind a hole no hash is known any more, and the territory may have what was in it.
        continues = continues && record.sequence == number && op.sequence == sequence++
            && op.incarnation == chain.incarnation;
        number = isForeign ? number : std::max(number, record.sequence);
        numbers.push_back(number++);
        ops.push_back(std::move(op));
    }
    if (!continues) {
        COMPTOIR_CHECK(beginIncarnation(transaction, newest + 1));
        COMPTOIR_TRY(chain, head());
        chain.nextNumber = first;
    }
    OpMover mover;
    qint64 lastHlc = 0;
    for (size_t i = 0; i < ops.size(); ++i) {
        wire::Op op = ops[i];
        chain.nextNumber = numbers[i];
        if (!continues)
            mover.move(op, chain);
        OutboxOp entry = chained(chain, op);
        entry.created = Instant::fromMs(op.hlc.ms);
        COMPTOIR_CHECK(insert(transaction, entry));
        lastHlc = std::max(lastHlc, op.hlc.packed());
    }
    COMPTOIR_CHECK(saveHead(transaction, chain));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE sync_meta SET last_hlc = max(last_hlc, ?)"), {lastHlc}));
    for (wire::Op &op : ops)
        COMPTOIR_CHECK(m_shopKeys.open(op, chain.device));
    return ops;
}

} // namespace comptoir::store
