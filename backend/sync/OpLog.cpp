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

Result<std::optional<Chain>> oneChain(StorageTransaction &transaction, const QString &where,
                                      const Arguments &arguments)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral("SELECT inc, acked_seq, acked_hash, durable_seq, "
                                                  "next_seq FROM chain WHERE device = ? ")
                                       + where,
                                   arguments));
    if (!row)
        return std::optional<Chain>();
    return std::optional(Chain{int(row->integer(0)), row->integer(1), row->bytes(2),
                               row->integer(3), row->integer(4)});
}

} // namespace

Result<std::optional<Chain>> OpLog::newestChain()
{
    return oneChain(m_transaction, QStringLiteral("ORDER BY inc DESC LIMIT 1"), {m_device.bytes()});
}

Result<std::optional<Chain>> OpLog::chain(int incarnation)
{
    return oneChain(m_transaction, QStringLiteral("AND inc = ?"),
                    {m_device.bytes(), qint64(incarnation)});
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
    COMPTOIR_CHECK(flush());
    return oneOp(m_transaction, QStringLiteral("WHERE op = ?"), {op.bytes()});
}

Result<std::optional<LoggedOp>> OpLog::at(int incarnation, qint64 sequence)
{
    COMPTOIR_CHECK(flush());
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
    const Arguments row{id,
                        m_device.bytes(),
                        qint64(op.op.incarnation),
                        op.op.sequence,
                        QString::fromUtf8(op.op.kind),
                        op.line,
                        op.hash,
                        op.signature.isEmpty() ? QVariant() : QVariant(op.signature),
                        arrival.ms(),
                        OpOutcome::statusName(outcome.status),
                        QString::fromUtf8(wire::compact(outcome.result)),
                        needs ? QVariant(needs->bytes()) : QVariant()};
    // Rows with the same columns at NULL, so that one prepared statement serves them all.
    if (op.signature.isEmpty() && !needs) {
        m_unwritten.push_back(row);
        return {};
    }
    COMPTOIR_CHECK(flush());
    return insertRows(row, 1);
}

Result<void> OpLog::insertRows(const Arguments &rows, int count)
{
    QString sql = QStringLiteral(
        "INSERT INTO op_log(op, device, inc, seq, kind, line, hash, sig, arrived_ms, status, "
        "result, needs) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (int i = 1; i < count; ++i)
        sql += QLatin1String(", (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    COMPTOIR_CHECK(m_transaction.later(sql, rows));
    return {};
}

Result<void> OpLog::flush()
{
    for (size_t written = 0; written < m_unwritten.size();) {
        // Few sizes, few prepared statements.
        const size_t left = m_unwritten.size() - written;
        const size_t count = left >= 32 ? 32 : left >= 8 ? 8 : 1;
        Arguments rows;
        for (size_t i = written; i < written + count; ++i)
            rows += m_unwritten[i];
        COMPTOIR_CHECK(insertRows(rows, int(count)));
        written += count;
    }
    m_unwritten.clear();
    return {};
}

Result<OpLog::Mentioned> OpLog::mentioned(const std::vector<wire::ChainedOp> &ops)
{
    const size_t together = ops.size() <= 4 ? 4 : 100; // few sizes, few prepared statements
    const QString places = QStringLiteral("?") + QStringLiteral(", ?").repeated(int(together) - 1);
    const QString sql = QStringLiteral("SELECT op, 0 FROM op_log WHERE op IN (%1) UNION ALL "
                                       "SELECT needs, 0 FROM op_log WHERE status = 'deferred' "
                                       "AND needs IS NOT NULL AND needs IN (%1) UNION ALL "
                                       "SELECT op, 1 FROM brought_result WHERE op IN (%1)")
                            .arg(places);
    Mentioned mentioned;
    for (size_t first = 0; first < ops.size(); first += together) {
        Arguments ids;
        // The last one again and again: one statement for every size.
        for (size_t i = first; i < first + together; ++i)
            ids.append(ops[std::min(i, ops.size() - 1)].op.id.bytes());
        COMPTOIR_TRY(const Rows rows, m_transaction.select(sql, ids + ids + ids));
        for (const Row &row : rows)
            (row.integer(1) == 0 ? mentioned.inLog : mentioned.brought)
                .insert(OpId::fromBytes(row.bytes(0)).value_or(OpId()));
    }
    return mentioned;
}

Result<std::map<qint64, OpLog::Judged>> OpLog::outcomes(int incarnation, qint64 first, qint64 last)
{
    COMPTOIR_CHECK(flush());
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
    COMPTOIR_CHECK(flush());
    COMPTOIR_CHECK(
        m_transaction.later(QStringLiteral("UPDATE op_log SET status = ?, result = ? WHERE op = ?"),
                            {OpOutcome::statusName(outcome.status),
                             QString::fromUtf8(wire::compact(outcome.result)), op.bytes()}));
    return {};
}

Result<std::vector<LoggedOp>> OpLog::waitingFor(OpId op)
{
    COMPTOIR_CHECK(flush());
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
