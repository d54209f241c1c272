// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Outbox.h"

#include "core/base/Assert.h"

#include "sync/wire/Json.h"

namespace comptoir::store {

namespace {

const QString columns = QStringLiteral(
    "SELECT seq, op, tx, kind, line, hash, prev, sig, state, result, created_ms FROM outbox ");

const QString insertOp = QStringLiteral(
    "INSERT INTO outbox(seq, op, tx, kind, line, hash, prev, sig, created_ms) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");

OutboxOp opFrom(const Row &row)
{
    OutboxOp op;
    op.sequence = row.integer(0);
    op.id = OpId::fromBytes(row.bytes(1)).value_or(OpId());
    op.transaction = row.integer(2);
    op.kind = row.text(3).toUtf8();
    op.line = row.bytes(4);
    op.hash = row.bytes(5);
    op.previousHash = row.bytes(6);
    op.signature = row.bytes(7);
    op.state = OpState(row.integer(8));
    op.result = row.text(9).toUtf8();
    op.created = Instant::fromMs(row.integer(10));
    return op;
}

/// Refused, held, or carried out with a problem (a part is unpaid).
bool needsPerson(const OpResult &result)
{
    const auto json = wire::parseObject(result.json);
    const bool problem = json && json->value(QStringLiteral("problem")).isObject();
    return result.status == "rejected" || result.status == "held" || problem;
}

} // namespace

Outbox::Outbox(Database &database, BlackBox &blackBox, const Clock &clock, Entropy &entropy,
               crypto::PrivateKey key)
    : m_database(database),
      m_blackBox(blackBox),
      m_clock(clock),
      m_entropy(entropy),
      m_key(std::move(key)),
      m_time(database, clock)
{}

Result<void> Outbox::begin(Transaction &transaction, DeviceId device, ShopId shop,
                           const QByteArray &epoch)
{
    const QByteArray first = wire::firstHash(device, 1, {});
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO sync_meta(one, device, shop, incarnation, next_seq, head, "
                       "acked_hash, epoch) VALUES (1, ?, ?, 1, 1, ?, ?, ?)"),
        {device.bytes(), shop.bytes(), first, first, QString::fromUtf8(epoch)}));
    return {};
}

Result<ChainHead> Outbox::head() const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral(
                     "SELECT device, shop, incarnation, next_seq, head, acked_seq, acked_hash, "
                     "durable_seq, epoch FROM sync_meta")));
    if (!row)
        return fail("till/not-enrolled");
    ChainHead head;
    head.device = DeviceId::fromBytes(row->bytes(0)).value_or(DeviceId());
    head.shop = ShopId::fromBytes(row->bytes(1)).value_or(ShopId());
    head.incarnation = int(row->integer(2));
    head.nextSequence = row->integer(3);
    head.head = row->bytes(4);
    head.acknowledged = row->integer(5);
    head.acknowledgedHash = row->bytes(6);
    head.durable = row->integer(7);
    head.epoch = row->text(8).toUtf8();
    return head;
}

Result<std::vector<OutboxOp>> Outbox::after(qint64 sequence, int count, qint64 bytes) const
{
    COMPTOIR_TRY(const Rows rows,
                 m_database.select(columns + QStringLiteral("WHERE seq > ? ORDER BY seq LIMIT ?"),
                                   {sequence, qint64(count)}));
    std::vector<OutboxOp> ops;
    qint64 total = 0;
    for (const Row &row : rows) {
        OutboxOp op = opFrom(row);
        total += op.line.size() + 1;
        if (!ops.empty() && total > bytes)
            break;
        ops.push_back(std::move(op));
    }
    return ops;
}

Result<std::optional<OutboxOp>> Outbox::find(OpId id) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(columns + QStringLiteral("WHERE op = ?"), {id.bytes()}));
    return row ? std::optional(opFrom(*row)) : std::nullopt;
}

Result<std::vector<OutboxOp>> Outbox::needingAttention() const
{
    COMPTOIR_TRY(const Rows rows,
                 m_database.select(columns + QStringLiteral("WHERE state = 4 ORDER BY seq")));
    std::vector<OutboxOp> ops;
    for (const Row &row : rows)
        ops.push_back(opFrom(row));
    return ops;
}

Result<void> Outbox::acknowledge(Transaction &transaction, const Acknowledgement &acknowledgement)
{
    COMPTOIR_TRY(const ChainHead chain, head());
    const qint64 acked = acknowledgement.acknowledged;
    if (acked >= chain.nextSequence)
        return fail("sync/fork", QStringLiteral("acknowledged what this device never wrote"));
    COMPTOIR_TRY(
        const auto ours,
        transaction.first(QStringLiteral("SELECT hash FROM outbox WHERE seq = ?"), {acked}));
    const QByteArray known = ours     ? ours->bytes(0)
        : acked == chain.acknowledged ? chain.acknowledgedHash
        : acked == 0                  ? wire::firstHash(chain.device, chain.incarnation, {})
                                      : QByteArray();
    if (known != acknowledgement.acknowledgedHash)
        return fail("sync/fork", QStringLiteral("the acknowledged hash is not on our chain"));
    const qint64 durable = std::min(acknowledgement.durable, acked);
    // The territory may know less than it did (restored from a backup): then what is not durable is
    // sent again. An op that a person has to look at stays there.
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE outbox SET state = 0 WHERE state = 2 AND seq > ?"), {acked}));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE outbox SET state = 2 WHERE state = 0 AND seq <= ?"), {acked}));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE outbox SET state = 3 WHERE state = 2 AND seq <= ?"), {durable}));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral(
            "UPDATE sync_meta SET acked_seq = ?, acked_hash = ?, acked_ms = ?, ack_doc = ?, "
            "durable_seq = max(durable_seq, ?)"),
        {acked, acknowledgement.acknowledgedHash, acknowledgement.time.ms(),
         acknowledgement.signedDoc, durable}));
    for (const OpResult &result : acknowledgement.results)
        COMPTOIR_CHECK(noteResult(transaction, result));
    return {};
}

Result<void> Outbox::noteResult(Transaction &transaction, const OpResult &result)
{
    const QString settled = QStringLiteral(
        "CASE WHEN state <> 4 THEN state WHEN seq <= (SELECT durable_seq FROM sync_meta) THEN 3 "
        "WHEN seq <= (SELECT acked_seq FROM sync_meta) THEN 2 ELSE 0 END");
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE outbox SET result = ?, state = %1 WHERE op = ?")
                            .arg(needsPerson(result) ? QStringLiteral("4") : settled),
                        {QString::fromUtf8(result.json), result.op.bytes()}));
    for (const ResultListener &listener : m_listeners)
        COMPTOIR_CHECK(listener(transaction, result));
    return {};
}

Result<void> Outbox::park(Transaction &transaction, OpId op, const QByteArray &problem)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE outbox SET state = 4, result = ? WHERE op = ?"),
                        {QString::fromUtf8(problem), op.bytes()}));
    return {};
}

Result<void> Outbox::adoptEpoch(Transaction &transaction, const QByteArray &epoch)
{
    COMPTOIR_CHECK(transaction.run(QStringLiteral("UPDATE sync_meta SET epoch = ?"),
                                   {QString::fromUtf8(epoch)}));
    return {};
}

Result<SyncStatus> Outbox::counts() const
{
    SyncStatus status;
    COMPTOIR_TRY(const auto counts,
                 m_database.first(QStringLiteral(
                     "SELECT (SELECT count(*) FROM outbox WHERE state = 0), (SELECT count(*) FROM "
                     "outbox WHERE state = 4), "
                     "(SELECT created_ms FROM outbox WHERE state = 0 ORDER BY seq LIMIT 1), "
                     "(SELECT acked_ms FROM sync_meta)")));
    status.pending = int(counts->integer(0));
    status.attention = int(counts->integer(1));
    const auto instant = [&counts](int column) {
        return counts->isNull(column) ? std::optional<Instant>()
                                      : std::optional(Instant::fromMs(counts->integer(column)));
    };
    status.oldestPending = instant(2);
    status.lastAcknowledged = instant(3);
    COMPTOIR_TRY(const auto last, m_database.first(QStringLiteral("SELECT max(seq) FROM outbox")));
    status.blackBoxBehind = last->integer(0) > m_blackBox.lastSequence();
    return status;
}

Result<void> Outbox::catchUpBlackBox()
{
    COMPTOIR_TRY(const auto missing, after(m_blackBox.lastSequence(), 10'000, qint64(1) << 24));
    std::vector<BlackBox::Record> records;
    for (const OutboxOp &op : missing)
        records.push_back({op.sequence, op.line});
    return m_blackBox.append(records);
}

Result<std::vector<wire::Op>> Outbox::restore(Transaction &transaction,
                                              const std::vector<BlackBox::Record> &records)
{
    COMPTOIR_TRY(ChainHead chain, head());
    std::vector<wire::Op> ops;
    qint64 lastHlc = 0;
    for (const BlackBox::Record &record : records) {
        COMPTOIR_TRY(wire::Op op, wire::decodeLine(record.line));
        if (op.sequence != chain.nextSequence || op.incarnation != chain.incarnation)
            return fail("store/black-box-gap", QString::number(op.sequence));
        const QByteArray hash = wire::nextHash(chain.device, chain.head, record.line);
        const QVariant signature = wire::isMoneyKind(op.kind)
            ? QVariant(m_key.sign(crypto::opDomain, {hash}))
            : QVariant();
        COMPTOIR_CHECK(transaction.run(insertOp,
                                       {op.sequence, op.id.bytes(), op.transaction,
                                        QString::fromLatin1(op.kind), record.line, hash, chain.head,
                                        signature, op.hlc.ms}));
        chain.head = hash;
        chain.nextSequence += 1;
        lastHlc = std::max(lastHlc, op.hlc.packed());
        ops.push_back(std::move(op));
    }
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE sync_meta SET next_seq = ?, head = ?, last_hlc = max(last_hlc, ?)"),
        {chain.nextSequence, chain.head, lastHlc}));
    return ops;
}

OutboxWriter::OutboxWriter(Outbox &outbox, Transaction &transaction)
    : m_outbox(outbox),
      m_transaction(transaction)
{}

Result<OutboxOp> OutboxWriter::append(const QByteArray &kind, const QJsonObject &body)
{
    if (!m_head) {
        COMPTOIR_TRY(m_head, m_outbox.head());
        m_transactionSequence = m_head->nextSequence;
    }
    COMPTOIR_TRY(const auto reading, m_outbox.m_time.read());
    wire::Op op;
    op.id = OpId::mint(std::max(reading.now, Instant()), m_outbox.m_entropy);
    op.sequence = m_head->nextSequence;
    op.incarnation = m_head->incarnation;
    op.transaction = m_transactionSequence;
    COMPTOIR_TRY(op.hlc, m_outbox.m_time.tick(m_transaction));
    op.kind = kind;
    op.body = body;
    op.clock = reading.state;

    OutboxOp entry;
    entry.sequence = op.sequence;
    entry.id = op.id;
    entry.transaction = op.transaction;
    entry.kind = kind;
    entry.line = wire::encodeLine(op);
    COMPTOIR_ASSERT(entry.line.size() <= wire::maxLineBytes);
    entry.previousHash = m_head->head;
    entry.hash = wire::nextHash(m_head->device, m_head->head, entry.line);
    if (wire::isMoneyKind(kind))
        entry.signature = m_outbox.m_key.sign(crypto::opDomain, {entry.hash});
    entry.created = m_outbox.m_clock.now();
    COMPTOIR_CHECK(m_transaction.run(
        insertOp,
        {entry.sequence, entry.id.bytes(), entry.transaction, QString::fromLatin1(kind), entry.line,
         entry.hash, entry.previousHash,
         entry.signature.isEmpty() ? QVariant() : QVariant(entry.signature), entry.created.ms()}));
    m_head->nextSequence += 1;
    m_head->head = entry.hash;
    COMPTOIR_CHECK(m_transaction.run(QStringLiteral("UPDATE sync_meta SET next_seq = ?, head = ?"),
                                     {m_head->nextSequence, m_head->head}));
    m_records.push_back({entry.sequence, entry.line});
    return entry;
}

Result<void> OutboxWriter::commit()
{
    COMPTOIR_CHECK(m_transaction.commit());
    // The database has it; a black box that lags is told by counts() and caught up by the next
    // write.
    if (m_records.empty() || m_records.front().sequence == m_outbox.m_blackBox.lastSequence() + 1)
        (void)m_outbox.m_blackBox.append(m_records);
    else
        (void)m_outbox.catchUpBlackBox();
    return {};
}

} // namespace comptoir::store
