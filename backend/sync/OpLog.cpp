// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sync/OpLog.h"

#include "backend/Incident.h"
#include "core/base/Assert.h"
#include "sync/wire/Json.h"

namespace comptoir::backend {

namespace {

QString opColumns()
{
    return QStringLiteral(
        "SELECT op, seq, kind, line, hash, device, arrived_ms, status, result FROM op_log ");
}

Result<LoggedOp> opFrom(const Row &row)
{
    const auto id = OpId::fromBytes(row.bytes(0));
    const auto device = DeviceId::fromBytes(row.bytes(5));
    COMPTOIR_ASSERT(id && device);
    COMPTOIR_TRY(const QJsonObject result, wire::parseObject(row.text(8).toUtf8()));
    return LoggedOp{*id,
                    row.integer(1),
                    row.text(2).toUtf8(),
                    row.bytes(3),
                    row.bytes(4),
                    *device,
                    Instant::fromMs(row.integer(6)),
                    OpOutcome{OpOutcome::statusFromName(row.text(7)), result}};
}

Result<std::optional<LoggedOp>> oneOp(StorageTransaction &transaction, const QString &where,
                                      const Arguments &arguments)
{
    COMPTOIR_TRY(const auto row, transaction.first(opColumns() + where, arguments));
    if (!row)
        return std::optional<LoggedOp>();
    COMPTOIR_TRY(LoggedOp op, opFrom(*row));
    return std::optional(std::move(op));
}

QString chainColumns()
{
    return QStringLiteral("SELECT inc, acked_seq, acked_hash, durable_seq, next_seq FROM chain "
                          "WHERE device = ? ");
}

Result<std::optional<Chain>> oneChain(StorageTransaction &transaction, const Question &question)
{
    COMPTOIR_TRY(const auto row, transaction.first(question));
    if (!row)
        return std::optional<Chain>();
    return std::optional(Chain{int(row->integer(0)), row->integer(1), row->bytes(2),
                               row->integer(3), row->integer(4)});
}

} // namespace

Question OpLog::newest() const
{
    return {chainColumns() + QStringLiteral("ORDER BY inc DESC LIMIT 1"), {m_device.bytes()}};
}

Result<std::optional<Chain>> OpLog::newestChain()
{
    return oneChain(m_transaction, newest());
}

Result<std::optional<Chain>> OpLog::chain(int incarnation)
{
    return oneChain(
        m_transaction,
        {chainColumns() + QStringLiteral("AND inc = ?"), {m_device.bytes(), qint64(incarnation)}});
}

Result<void> OpLog::saveChain(const Chain &chain)
{
    COMPTOIR_CHECK(m_transaction.later(
        QStringLiteral("INSERT INTO chain(device, inc, acked_seq, acked_hash, next_seq) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (device, inc) DO UPDATE SET "
                       "acked_seq = excluded.acked_seq, acked_hash = excluded.acked_hash, "
                       "next_seq = excluded.next_seq"),
        {m_device.bytes(), qint64(chain.incarnation), chain.ackedSequence, chain.ackedHash,
         chain.nextSequence}));
    return {};
}

Result<void> OpLog::reportUnlinked(int incarnation, Instant now)
{
    return openIncident(m_transaction,
                        {.kind = QStringLiteral("sync/unlinked-incarnation"),
                         .device = m_device,
                         .detail = QString::number(incarnation),
                         .at = now});
}

Result<std::optional<LoggedOp>> OpLog::find(OpId op)
{
    return oneOp(m_transaction, QStringLiteral("WHERE op = ?"), {op.bytes()});
}

Result<std::optional<LoggedOp>> OpLog::at(int incarnation, qint64 sequence)
{
    return oneOp(m_transaction, QStringLiteral("WHERE device = ? AND inc = ? AND seq = ?"),
                 {m_device.bytes(), qint64(incarnation), sequence});
}

Result<void> OpLog::insert(const wire::ChainedOp &op, Instant arrival, const OpOutcome &outcome,
                           std::optional<OpId> needs)
{
    return insertAs(op.op.id.bytes(), op, arrival, outcome, needs);
}

Result<void> OpLog::insertRepeat(const wire::ChainedOp &op, Instant arrival,
                                 const OpOutcome &outcome)
{
    return insertAs(op.hash.first(16), op, arrival, outcome);
}

Result<void> OpLog::insertAs(const QByteArray &id, const wire::ChainedOp &op, Instant arrival,
                             const OpOutcome &outcome, std::optional<OpId> needs)
{
    return m_transaction.append(
        QStringLiteral("INSERT INTO op_log(op, device, inc, seq, kind, line, hash, sig, "
                       "arrived_ms, status, result, needs) VALUES"),
        {id, m_device.bytes(), qint64(op.op.incarnation), op.op.sequence,
         QString::fromUtf8(op.op.kind), op.line, op.hash,
         op.signature.isEmpty() ? nullOf<QByteArray>() : op.signature, arrival.ms(),
         OpOutcome::statusName(outcome.status), QString::fromUtf8(wire::compact(outcome.result)),
         needs ? needs->bytes() : nullOf<QByteArray>()});
}

std::vector<Question> OpLog::mentions(const std::vector<wire::ChainedOp> &ops)
{
    const size_t together = ops.size() <= 4 ? 4 : 100; // few sizes, few prepared statements
    const QString places = QStringLiteral("?") + QStringLiteral(", ?").repeated(int(together) - 1);
    const QString sql = QStringLiteral("SELECT op, 0 FROM op_log WHERE op IN (%1) UNION ALL "
                                       "SELECT needs, 0 FROM op_log WHERE status = 'deferred' "
                                       "AND needs IS NOT NULL AND needs IN (%1) UNION ALL "
                                       "SELECT op, 1 FROM brought_result WHERE op IN (%1)")
                            .arg(places);
    std::vector<Question> questions;
    for (size_t first = 0; first < ops.size(); first += together) {
        Arguments ids;
        // The last one again and again: one statement for every size.
        for (size_t i = first; i < first + together; ++i)
            ids.append(ops[std::min(i, ops.size() - 1)].op.id.bytes());
        questions.push_back({sql, ids + ids + ids});
    }
    return questions;
}

Result<OpLog::Mentioned> OpLog::mentioned(const std::vector<wire::ChainedOp> &ops)
{
    Mentioned mentioned;
    for (const Question &question : mentions(ops)) {
        COMPTOIR_TRY(const Rows rows, m_transaction.answer(question));
        for (const Row &row : rows)
            (row.integer(1) == 0 ? mentioned.inLog : mentioned.brought)
                .insert(OpId::fromBytes(row.bytes(0)).value_or(OpId()));
    }
    return mentioned;
}

Result<std::map<qint64, OpLog::Judged>> OpLog::outcomes(int incarnation, qint64 first, qint64 last)
{
    COMPTOIR_TRY(const Rows rows,
                 m_transaction.select(
                     QStringLiteral("SELECT seq, status, result FROM op_log WHERE device = ? "
                                    "AND inc = ? AND seq BETWEEN ? AND ?"),
                     {m_device.bytes(), qint64(incarnation), first, last}));
    std::map<qint64, Judged> outcomes;
    for (const Row &row : rows)
        outcomes[row.integer(0)] = {row.text(1), row.text(2).toUtf8()};
    return outcomes;
}

Result<OpOutcome> OpLog::Judged::outcome() const
{
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(result));
    return OpOutcome{OpOutcome::statusFromName(status), json};
}

Result<void> OpLog::setOutcome(OpId op, const OpOutcome &outcome)
{
    COMPTOIR_CHECK(
        m_transaction.later(QStringLiteral("UPDATE op_log SET status = ?, result = ? WHERE op = ?"),
                            {OpOutcome::statusName(outcome.status),
                             QString::fromUtf8(wire::compact(outcome.result)), op.bytes()}));
    return {};
}

Result<std::vector<LoggedOp>> OpLog::waitingFor(OpId op)
{
    COMPTOIR_TRY(
        const Rows rows,
        m_transaction.select(
            opColumns() + QStringLiteral("WHERE status = 'deferred' AND needs = ? ORDER BY n"),
            {op.bytes()}));
    std::vector<LoggedOp> ops;
    for (const Row &row : rows) {
        COMPTOIR_TRY(LoggedOp logged, opFrom(row));
        ops.push_back(std::move(logged));
    }
    return ops;
}

} // namespace comptoir::backend
