// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Outbox.h"

#include "core/base/Assert.h"
#include "core/store/OpMover.h"
#include "sync/wire/Json.h"

namespace comptoir::store {

namespace {

const QString columns = QStringLiteral(
    "SELECT n, inc, seq, op, tx, kind, line, hash, prev, sig, state, result, created_ms "
    "FROM outbox ");

OutboxOp opFrom(const Row &row)
{
    OutboxOp op;
    op.number = row.integer(0);
    op.incarnation = int(row.integer(1));
    op.sequence = row.integer(2);
    op.id = OpId::fromBytes(row.bytes(3)).value_or(OpId());
    op.transaction = row.integer(4);
    op.kind = row.text(5).toUtf8();
    op.line = row.bytes(6);
    op.hash = row.bytes(7);
    op.previousHash = row.bytes(8);
    op.signature = row.bytes(9);
    op.state = OpState(row.integer(10));
    op.result = row.text(11).toUtf8();
    op.created = Instant::fromMs(row.integer(12));
    return op;
}

QVariant orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
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
               crypto::DeviceSecret secret)
    : m_database(database),
      m_blackBox(blackBox),
      m_entropy(entropy),
      m_secret(std::move(secret)),
      m_time(database, clock),
      m_shopKeys(database, m_secret.root())
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
                     "durable_seq, epoch, next_n, prev_head, heard_seq, key_inc FROM "
                     "sync_meta")));
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
    head.nextNumber = row->integer(9);
    head.previousHead = row->bytes(10);
    head.heard = row->integer(11);
    head.keyIncarnation = int(row->integer(12));
    return head;
}

Result<std::vector<OutboxOp>> Outbox::after(qint64 sequence, int count, qint64 bytes) const
{
    COMPTOIR_TRY(const Rows rows,
                 m_database.select(
                     columns
                         + QStringLiteral("WHERE inc = (SELECT incarnation FROM sync_meta) AND "
                                          "seq > ? ORDER BY seq LIMIT ?"),
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

Result<wire::Op> Outbox::read(const OutboxOp &entry) const
{
    COMPTOIR_TRY(wire::Op op, wire::decodeLine(entry.line));
    COMPTOIR_TRY(const ChainHead chain, head());
    COMPTOIR_CHECK(m_shopKeys.open(op, chain.device));
    return op;
}

Result<std::vector<OutboxOp>> Outbox::needingAttention() const
{
    COMPTOIR_TRY(const Rows rows,
                 m_database.select(columns + QStringLiteral("WHERE state = 4 ORDER BY n")));
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
    const qint64 incarnation = chain.incarnation;
    COMPTOIR_TRY(
        const auto ours,
        transaction.first(QStringLiteral("SELECT hash FROM outbox WHERE inc = ? AND seq = ?"),
                          {incarnation, acked}));
    const QByteArray known = ours     ? ours->bytes(0)
        : acked == chain.acknowledged ? chain.acknowledgedHash
        : acked == 0                  ? chain.firstHash()
                                      : QByteArray();
    if (known != acknowledgement.acknowledgedHash)
        return fail("sync/fork", QStringLiteral("the acknowledged hash is not on our chain"));
    const qint64 durable = std::min(acknowledgement.durable, acked);
    // The territory may know less than it did (restored from a backup): then what is not durable is
    // sent again. An op that a person has to look at stays there.
    const auto move = [&](const QString &change, qint64 sequence) {
        return transaction.run(u"UPDATE outbox SET " + change, {incarnation, sequence});
    };
    COMPTOIR_CHECK(
        move(QStringLiteral("state = 0 WHERE state = 2 AND inc = ? AND seq > ?"), acked));
    COMPTOIR_CHECK(
        move(QStringLiteral("state = 2 WHERE state = 0 AND inc = ? AND seq <= ?"), acked));
    COMPTOIR_CHECK(
        move(QStringLiteral("state = 3 WHERE state = 2 AND inc = ? AND seq <= ?"), durable));
    // Of ops behind the answered batch the territory may have more, but no results came for those.
    const qint64 heard = std::min(acked, std::max(chain.heard, acknowledgement.answered));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral(
            "UPDATE sync_meta SET acked_seq = ?, acked_hash = ?, acked_ms = ?, ack_doc = ?, "
            "heard_seq = ?, durable_seq = max(durable_seq, ?)"),
        {acked, acknowledgement.acknowledgedHash, acknowledgement.time.ms(),
         acknowledgement.signedDoc, heard, durable}));
    COMPTOIR_CHECK(transaction.run(QStringLiteral("DELETE FROM evidence_to_copy WHERE id <= ?"),
                                   {m_evidenceCopied}));
    for (const OpResult &result : acknowledgement.results)
        COMPTOIR_CHECK(noteResult(transaction, result));
    return {};
}

Result<void> Outbox::noteResult(Transaction &transaction, const OpResult &result)
{
    const QString settled = QStringLiteral(
        "CASE WHEN state <> 4 THEN state WHEN inc < (SELECT incarnation FROM sync_meta) "
        "OR seq <= (SELECT durable_seq FROM sync_meta) THEN 3 "
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
    // What was durable in a copy of before may not be in the one that was put back.
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE sync_meta SET epoch = ?, durable_seq = 0"),
                        {QString::fromUtf8(epoch)}));
    COMPTOIR_CHECK(transaction.run(QStringLiteral("UPDATE outbox SET state = 2 WHERE state = 3")));
    COMPTOIR_TRY(const auto former,
                 transaction.first(QStringLiteral(
                     "SELECT 1 FROM outbox WHERE inc < (SELECT incarnation FROM sync_meta)")));
    if (former) // a chain of before is not sent any more: what stands there goes into a new one
        COMPTOIR_CHECK(beginIncarnation(transaction));
    return {};
}

Result<void> Outbox::noteKeyTaken(Transaction &transaction, int incarnation)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE sync_meta SET key_inc = ?"), {qint64(incarnation)}));
    return {};
}

Result<SyncStatus> Outbox::counts() const
{
    SyncStatus status;
    COMPTOIR_TRY(const auto counts,
                 m_database.first(QStringLiteral(
                     "SELECT (SELECT count(*) FROM outbox WHERE state = 0), (SELECT count(*) FROM "
                     "outbox WHERE state = 4), "
                     "(SELECT created_ms FROM outbox WHERE state = 0 ORDER BY n LIMIT 1), "
                     "(SELECT acked_ms FROM sync_meta)")));
    status.pending = int(counts->integer(0));
    status.attention = int(counts->integer(1));
    const auto instant = [&counts](int column) {
        return counts->isNull(column) ? std::optional<Instant>()
                                      : std::optional(Instant::fromMs(counts->integer(column)));
    };
    status.oldestPending = instant(2);
    status.lastAcknowledged = instant(3);
    COMPTOIR_TRY(const auto last, m_database.first(QStringLiteral("SELECT max(n) FROM outbox")));
    status.blackBoxBehind = last->integer(0) > m_blackBox.lastSequence();
    return status;
}

Result<void> Outbox::catchUpBlackBox()
{
    COMPTOIR_TRY(
        const Rows rows,
        m_database.select(
            QStringLiteral("SELECT n, line FROM outbox WHERE n > ? ORDER BY n LIMIT 10000"),
            {m_blackBox.lastSequence()}));
    std::vector<BlackBox::Record> records;
    for (const Row &row : rows)
        records.push_back({row.integer(0), row.bytes(1)});
    return appendToBlackBox(records);
}

Result<void> Outbox::appendToBlackBox(const std::vector<BlackBox::Record> &records)
{
    COMPTOIR_TRY(const Rows rows,
                 m_database.select(QStringLiteral("SELECT id, line FROM evidence_to_copy "
                                                  "WHERE id > ? ORDER BY id"),
                                   {m_evidenceCopied}));
    std::vector<QByteArray> evidence;
    for (const Row &row : rows)
        evidence.push_back(row.text(1).toUtf8());
    COMPTOIR_CHECK(m_blackBox.append(records, evidence));
    if (!rows.empty())
        m_evidenceCopied = rows.back().integer(0);
    return {};
}

Result<void> Outbox::pruneBlackBox(qint64 number)
{
    if (!m_blackBox.canPrune(number))
        return {};
    COMPTOIR_CHECK(queueEvidence());
    COMPTOIR_CHECK(catchUpBlackBox());
    return m_blackBox.prune(number);
}

Result<void> Outbox::queueEvidence()
{
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_database));
    COMPTOIR_CHECK(transaction->run(
        QStringLiteral("INSERT INTO evidence_to_copy(line) SELECT line FROM evidence_line")));
    return transaction->commit();
}

OutboxOp Outbox::chained(ChainHead &chain, const wire::Op &op) const
{
    OutboxOp entry;
    entry.number = chain.nextNumber;
    entry.sequence = op.sequence;
    entry.incarnation = op.incarnation;
    entry.id = op.id;
    entry.transaction = op.transaction;
    entry.kind = op.kind;
    entry.line = wire::encodeLine(op);
    COMPTOIR_ASSERT(entry.line.size() <= wire::maxLineBytes);
    COMPTOIR_ASSERT(op.sequence == chain.nextSequence && op.incarnation == chain.incarnation);
    entry.previousHash = chain.head;
    entry.hash = wire::nextHash(chain.device, chain.head, entry.line);
    if (wire::isMoneyKind(op.kind))
        entry.signature = m_secret.signing(op.incarnation).sign(crypto::opDomain, {entry.hash});
    chain.head = entry.hash;
    chain.nextSequence += 1;
    chain.nextNumber += 1;
    return entry;
}

Result<void> Outbox::insert(Transaction &transaction, const OutboxOp &op)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO outbox(n, inc, seq, op, tx, kind, line, hash, prev, sig, "
                       "created_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {op.number, qint64(op.incarnation), op.sequence, op.id.bytes(), op.transaction,
         QString::fromLatin1(op.kind), op.line, op.hash, op.previousHash, orNull(op.signature),
         op.created.ms()}));
    return {};
}

Result<void> Outbox::saveHead(Transaction &transaction, const ChainHead &chain)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE sync_meta SET incarnation = ?, prev_head = ?, next_seq = ?, "
                       "next_n = ?, head = ?, acked_seq = ?, acked_hash = ?, heard_seq = ?, "
                       "durable_seq = ?"),
        {qint64(chain.incarnation),
         chain.previousHead.isEmpty() ? QByteArray("") : chain.previousHead, chain.nextSequence,
         chain.nextNumber, chain.head, chain.acknowledged, chain.acknowledgedHash, chain.heard,
         chain.durable}));
    return {};
}

Result<int> Outbox::beginIncarnation(Transaction &transaction, int atLeast)
{
    COMPTOIR_TRY(ChainHead chain, head());
    const Arguments waiting{qint64(chain.incarnation), chain.durable, qint64(chain.incarnation)};
    const QString where = QStringLiteral(
        "WHERE ((inc = ? AND seq > ?) OR (inc < ? AND state <> 3)) ");
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO former_line(inc, seq, op, line, hash, prev, sig) "
                       "SELECT inc, seq, op, line, hash, prev, sig FROM outbox ")
            + where,
        waiting));
    COMPTOIR_TRY(
        const Rows rows,
        transaction.select(columns + where + QStringLiteral("ORDER BY inc, seq"), waiting));
    const qint64 nextNumber = chain.nextNumber;
    chain.incarnation = std::max(chain.incarnation + 1, atLeast);
    chain.previousHead = chain.acknowledgedHash;
    chain.nextSequence = 1;
    chain.acknowledged = chain.heard = chain.durable = 0;
    chain.head = chain.acknowledgedHash = chain.firstHash();
    OpMover mover;
    for (const Row &row : rows) {
        const OutboxOp before = opFrom(row);
        COMPTOIR_TRY(wire::Op op, wire::decodeLine(before.line));
        mover.move(op, chain);
        const OutboxOp now = chained(chain, op);
        // What a person has to look at stays so; what was only acknowledged is on its way again.
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral("UPDATE outbox SET inc = ?, seq = ?, tx = ?, line = ?, hash = ?, "
                           "prev = ?, sig = ?, state = CASE state WHEN 4 THEN 4 ELSE 0 END "
                           "WHERE n = ?"),
            {qint64(now.incarnation), now.sequence, now.transaction, now.line, now.hash,
             now.previousHash, orNull(now.signature), before.number}));
    }
    chain.nextNumber = nextNumber;
    COMPTOIR_CHECK(saveHead(transaction, chain));
    return chain.incarnation;
}

Result<qint64> Outbox::prune(Transaction &transaction, Instant before)
{
    COMPTOIR_TRY(
        const qint64 pruned,
        transaction.run(
            QStringLiteral("DELETE FROM outbox WHERE state = 3 AND created_ms < ? AND kind <> "
                           "'closing' AND (inc < (SELECT incarnation FROM sync_meta) OR seq <= "
                           "(SELECT min(durable_seq, heard_seq) FROM sync_meta))"),
            {before.ms()}));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("DELETE FROM former_line WHERE op NOT IN (SELECT op FROM outbox)")));
    return pruned;
}

Result<qint64> Outbox::dispensableTo(Instant before) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(
            QStringLiteral("SELECT coalesce((SELECT min(n) FROM outbox WHERE state <> 3 OR "
                           "created_ms >= ? OR (inc = incarnation AND seq > min(durable_seq, "
                           "heard_seq))), next_n) - 1 FROM sync_meta"),
            {before.ms()}));
    return row ? row->integer(0) : 0;
}

Result<bool> Outbox::stillHas(int incarnation, qint64 number, const QByteArray &hash) const
{
    COMPTOIR_TRY(const ChainHead chain, head());
    if (chain.incarnation != incarnation || number >= chain.nextNumber)
        return false;
    if (number == chain.nextNumber - 1)
        return chain.head == hash;
    if (chain.firstHash() == hash)
        return true; // looked at before its first op: whatever it has now came after
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT hash FROM outbox WHERE n = ?"), {number}));
    return row && row->bytes(0) == hash;
}

} // namespace comptoir::store
