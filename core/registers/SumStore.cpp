// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/SumStore.h"

#include "core/registers/Stamp.h"
#include "sync/wire/Json.h"

namespace comptoir::registers {

using store::Transaction;

namespace {

/// What counts: nothing before the latest reset of its key.
const QString counting = QStringLiteral(
    "FROM sum_entry e WHERE ledger = ? AND NOT EXISTS (SELECT 1 FROM sum_entry r WHERE r.reset = 1 "
    "AND r.ledger = e.ledger AND r.key = e.key AND (r.hlc, r.op) > (e.hlc, e.op))");

} // namespace

void SumStore::listenTo(store::Outbox &outbox)
{
    outbox.onResult([](Transaction &transaction, const store::OpResult &result) -> Result<void> {
        const auto json = wire::parseObject(result.json);
        const QString at = json ? json->value(u"at").toString() : QString();
        const auto hlc = wire::Hlc::fromText(at.toLatin1());
        if (hlc)
            COMPTOIR_CHECK(
                transaction.run(QStringLiteral("UPDATE sum_entry SET hlc = ? WHERE op = ?"),
                                {hlc->packed(), result.op.bytes()}));
        return {};
    });
}

Result<void> SumStore::append(Transaction &transaction, store::OutboxWriter &writer,
                              const QByteArray &kind, const QJsonObject &body)
{
    COMPTOIR_TRY(const auto entry, sumEntry(kind, body));
    if (!entry)
        return fail("wire/bad-field", QString::fromUtf8(kind));
    COMPTOIR_TRY(const auto written, writer.append(kind, body));
    COMPTOIR_TRY(auto op, wire::decodeLine(written.line));
    op.body = body; // the line has it sealed
    COMPTOIR_CHECK(add(transaction, op, op.hlc));
    return {};
}

Result<void> SumStore::apply(Transaction &transaction, const wire::Op &op, wire::Hlc hlc)
{
    COMPTOIR_TRY(const bool isEntry, add(transaction, op, hlc));
    if (!isEntry)
        return {};
    COMPTOIR_CHECK(m_outbox.time().hear(transaction, hlc));
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE sum_entry SET hlc = ? WHERE op = ? AND hlc <> ?"),
                        {hlc.packed(), op.id.bytes(), hlc.packed()}));
    return {};
}

Result<void> SumStore::applyRelayed(Transaction &transaction, const wire::Op &op, Instant arrived)
{
    const auto applied = apply(transaction, op, counted(op.hlc, arrived, op.sequence));
    return !applied && applied.error().is("wire/bad-field") ? Result<void>() : applied;
}

Result<bool> SumStore::add(Transaction &transaction, const wire::Op &op, wire::Hlc hlc)
{
    COMPTOIR_TRY(const auto entry, sumEntry(op.kind, op.body));
    if (!entry)
        return false;
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("INSERT INTO sum_entry(op, ledger, key, hlc, qty, reset) "
                                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (op) DO NOTHING"),
                        {op.id.bytes(), entry->ledger, entry->key, hlc.packed(), entry->quantity,
                         qint64(entry->reset)}));
    return true;
}

Result<qint64> SumStore::sum(const QString &ledger, const QString &key) const
{
    COMPTOIR_TRY(const auto row,
                 m_outbox.database().first(QStringLiteral("SELECT coalesce(sum(qty), 0) ")
                                               + counting + QStringLiteral(" AND key = ?"),
                                           {ledger, key}));
    return row->integer(0);
}

Result<std::map<QString, qint64>> SumStore::sums(const QString &ledger) const
{
    COMPTOIR_TRY(const auto rows,
                 m_outbox.database().select(QStringLiteral("SELECT key, sum(qty) ") + counting
                                                + QStringLiteral(" GROUP BY key"),
                                            {ledger}));
    std::map<QString, qint64> sums;
    for (const store::Row &row : rows)
        sums.emplace(row.text(0), row.integer(1));
    return sums;
}

Result<void> SumStore::rebuild(Transaction &transaction, const std::vector<wire::Op> &ops)
{
    for (const wire::Op &op : ops)
        COMPTOIR_CHECK(add(transaction, op, op.hlc));
    return {};
}

} // namespace comptoir::registers
