// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/RescuedOpStore.h"

#include "core/base/Assert.h"

namespace comptoir::rescue {

using store::Transaction;

namespace {

constexpr QByteArrayView seedContext("comptoir/rescued-seed/1");
constexpr qint64 batchBytes = wire::maxPushBytes - 128 * 1024; ///< the rest is for the trailer

} // namespace

RescuedOpStore::RescuedOpStore(store::Database &database, store::Outbox &outbox, const Clock &clock,
                               Entropy &entropy)
    : m_database(database),
      m_outbox(outbox),
      m_clock(clock),
      m_entropy(entropy)
{}

Result<int> RescuedOpStore::import(const RescuePack &pack, const QByteArray &town)
{
    COMPTOIR_TRY(const auto chain, m_outbox.head());
    if (pack.label.town != town)
        return fail("rescue/other-town", pack.label.townName);
    if (pack.label.device == chain.device)
        return fail("rescue/own-device");
    const auto &own = m_outbox.shopKeys().agreement();
    const auto seed = crypto::sealTo(own.publicBytes(), pack.deviceSeed, seedContext, m_entropy);
    COMPTOIR_ASSERT(seed.has_value());
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_database));
    COMPTOIR_CHECK(transaction->run(
        QStringLiteral("INSERT INTO rescued_device(device, shop_name, seed_wrap, imported_ms) "
                       "VALUES (?, ?, ?, ?) ON CONFLICT (device) DO UPDATE SET problem = ''"),
        {pack.label.device.bytes(), pack.label.shopName, *seed, m_clock.now().ms()}));
    COMPTOIR_TRY(const int fresh, importOps(*transaction, pack));
    // Of another shop we may carry the sealed ops, never the keys.
    for (const QByteArray &bytes : pack.shop == chain.shop ? pack.shopKeys : QByteArrayList()) {
        const auto key = wire::ShopKey::fromBytes(bytes);
        if (key)
            COMPTOIR_CHECK(m_outbox.shopKeys().keep(*transaction, *key, m_entropy));
    }
    COMPTOIR_CHECK(transaction->commit());
    return fresh;
}

Result<int> RescuedOpStore::importOps(Transaction &transaction, const RescuePack &pack)
{
    int fresh = 0;
    QByteArray previous = pack.base;
    for (const wire::ChainedOp &op : pack.ops) {
        const store::Arguments place{pack.label.device.bytes(), qint64(pack.incarnation),
                                     op.op.sequence};
        COMPTOIR_TRY(const auto known,
                     transaction.first(QStringLiteral("SELECT hash FROM rescued_op WHERE device = "
                                                      "? AND inc = ? AND seq = ?"),
                                       place));
        if (known && known->bytes(0) != op.hash)
            return fail("rescue/fork", QString::number(op.op.sequence));
        if (!known) {
            const QVariant signature = op.signature.isEmpty() ? QVariant() : QVariant(op.signature);
            COMPTOIR_CHECK(transaction.run(
                QStringLiteral("INSERT INTO rescued_op(device, inc, seq, op, line, hash, prev, sig)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                place + store::Arguments{op.op.id.bytes(), op.line, op.hash, previous, signature}));
            ++fresh;
        }
        previous = op.hash;
    }
    return fresh;
}

Result<std::vector<RescuedDevice>> RescuedOpStore::devices() const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(QStringLiteral(
                     "SELECT d.device, d.shop_name, d.imported_ms, "
                     "(SELECT count(*) FROM rescued_op o WHERE o.device = d.device AND state = 0), "
                     "(SELECT count(*) FROM rescued_op o WHERE o.device = d.device AND state > 0)"
                     ", d.problem FROM rescued_device d ORDER BY d.imported_ms, d.device")));
    std::vector<RescuedDevice> all;
    for (const store::Row &row : rows)
        all.push_back({DeviceId::fromBytes(row.bytes(0)).value_or(DeviceId()), row.text(1),
                       int(row.integer(3)), int(row.integer(4)), Instant::fromMs(row.integer(2)),
                       row.text(5).toLatin1()});
    return all;
}

Result<crypto::PrivateKey> RescuedOpStore::keyOf(DeviceId device) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(QStringLiteral("SELECT seed_wrap FROM rescued_device WHERE device = ?"),
                         {device.bytes()}));
    const auto seed = row ? m_outbox.shopKeys().agreement().open(row->bytes(0), seedContext)
                          : std::nullopt;
    const auto key = seed ? crypto::PrivateKey::fromSeed(*seed) : std::nullopt;
    if (!key)
        return fail("seal/not-openable");
    return *key;
}

Result<std::optional<Delivery>> RescuedOpStore::next(const std::set<DeviceId> &passedOver,
                                                     int maxOps) const
{
    COMPTOIR_TRY(const auto waiting,
                 m_database.select(QStringLiteral("SELECT DISTINCT device FROM rescued_op WHERE "
                                                  "state = 0 ORDER BY device")));
    for (const store::Row &row : waiting) {
        const auto device = DeviceId::fromBytes(row.bytes(0)).value_or(DeviceId());
        if (passedOver.contains(device))
            continue;
        auto delivery = nextOf(device, maxOps);
        if (!delivery && delivery.error().is("seal/not-openable"))
            continue; // its key can't be read here; the others go all the same
        COMPTOIR_CHECK(delivery);
        return std::optional(std::move(*delivery));
    }
    return std::optional<Delivery>();
}

Result<Delivery> RescuedOpStore::nextOf(DeviceId device, int maxOps) const
{
    COMPTOIR_TRY(const auto first,
                 m_database.first(QStringLiteral("SELECT inc, seq, prev FROM rescued_op WHERE "
                                                 "device = ? AND state = 0 ORDER BY inc, seq"),
                                  {device.bytes()}));
    COMPTOIR_TRY(const auto rows,
                 m_database.select(
                     QStringLiteral("SELECT line, hash, sig, seq FROM rescued_op WHERE device = ? "
                                    "AND inc = ? AND seq >= ? ORDER BY seq LIMIT ?"),
                     {device.bytes(), first->integer(0), first->integer(1), qint64(maxOps)}));
    COMPTOIR_TRY(const auto key, keyOf(device));
    COMPTOIR_TRY(const auto chain, m_outbox.head());
    wire::PushBatch batch;
    batch.epoch = chain.epoch;
    batch.incarnation = int(first->integer(0));
    batch.from = first->integer(1);
    batch.base = batch.head = first->bytes(2);
    qint64 bytes = 0;
    for (const store::Row &row : rows) {
        bytes += row.bytes(0).size() + 1;
        if (row.integer(3) != batch.end() + 1 || (bytes > batchBytes && !batch.lines.isEmpty()))
            break;
        batch.lines.append(row.bytes(0));
        batch.head = row.bytes(1);
        if (!row.isNull(2))
            batch.moneySignatures[row.integer(3)] = row.bytes(2);
    }
    batch.next = batch.end() + 1;
    batch.sign(key);
    return Delivery{device, batch, key};
}

Result<std::optional<Delivery>> RescuedOpStore::awaited(const std::set<DeviceId> &passedOver) const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(QStringLiteral(
                     "SELECT device, inc, max(seq) FROM rescued_op o WHERE state = 2 AND NOT "
                     "EXISTS (SELECT 1 FROM rescued_op w WHERE w.device = o.device AND w.state = 0)"
                     " GROUP BY device, inc ORDER BY device, inc DESC")));
    for (const store::Row &row : rows) {
        const auto device = DeviceId::fromBytes(row.bytes(0)).value_or(DeviceId());
        if (passedOver.contains(device))
            continue;
        const store::Arguments last{device.bytes(), row.integer(1), row.integer(2)};
        COMPTOIR_TRY(
            const auto head,
            m_database.first(QStringLiteral("SELECT hash FROM rescued_op WHERE device = ? AND inc "
                                            "= ? AND seq = ?"),
                             last));
        const auto key = keyOf(device);
        if (!key)
            continue; // as in next()
        COMPTOIR_TRY(const auto chain, m_outbox.head());
        wire::PushBatch batch;
        batch.epoch = chain.epoch;
        batch.incarnation = int(row.integer(1));
        batch.from = batch.next = row.integer(2) + 1;
        batch.base = batch.head = head->bytes(0);
        batch.sign(*key);
        return std::optional(Delivery{device, batch, *key});
    }
    return std::optional<Delivery>();
}

Result<bool> RescuedOpStore::isDurable(const RescuePack &pack) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(QStringLiteral("SELECT count(*) FROM rescued_op WHERE device = ? AND inc "
                                        "= ? AND seq >= ? AND state = 3"),
                         {pack.label.device.bytes(), qint64(pack.incarnation), pack.from}));
    return row->integer(0) >= qint64(pack.ops.size());
}

Result<void> RescuedOpStore::noteProblem(DeviceId device, const QByteArray &code)
{
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_database));
    COMPTOIR_CHECK(
        transaction->run(QStringLiteral("UPDATE rescued_device SET problem = ? WHERE device = ?"),
                         {QString::fromLatin1(code), device.bytes()}));
    return transaction->commit();
}

Result<bool> RescuedOpStore::sendAgain(DeviceId device, int incarnation, qint64 from)
{
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_database));
    COMPTOIR_TRY(const qint64 again,
                 transaction->run(QStringLiteral("UPDATE rescued_op SET state = 0 WHERE device = ? "
                                                 "AND inc = ? AND seq >= ? AND state <> 0"),
                                  {device.bytes(), qint64(incarnation), from}));
    COMPTOIR_CHECK(transaction->commit());
    return again > 0;
}

Result<void> RescuedOpStore::sendAgain(Transaction &transaction)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE rescued_op SET state = 0 WHERE state = 2")));
    return {};
}

Result<void> RescuedOpStore::acknowledge(DeviceId device, int incarnation,
                                         const store::Acknowledgement &acknowledgement)
{
    const qint64 acked = acknowledgement.acknowledged;
    const store::Arguments chain{device.bytes(), qint64(incarnation)};
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_database));
    COMPTOIR_TRY(const auto ours,
                 transaction->first(QStringLiteral("SELECT hash FROM rescued_op WHERE device = ? "
                                                   "AND inc = ? AND seq = ?"),
                                    chain + store::Arguments{acked}));
    // The old till may have gone further than its pack.
    if (ours && ours->bytes(0) != acknowledgement.acknowledgedHash)
        return fail("sync/fork");
    const qint64 durable = std::min(acked, acknowledgement.durable);
    COMPTOIR_CHECK(transaction->run(
        QStringLiteral("UPDATE rescued_op SET state = CASE WHEN seq <= ? THEN 3 ELSE 2 END "
                       "WHERE device = ? AND inc = ? AND seq <= ? AND state < 3"),
        store::Arguments{durable} + chain + store::Arguments{acked}));
    COMPTOIR_CHECK(
        transaction->run(QStringLiteral("UPDATE rescued_device SET problem = '' WHERE device = ?"),
                         {device.bytes()}));
    return transaction->commit();
}

} // namespace comptoir::rescue
