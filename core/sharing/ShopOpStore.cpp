// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/ShopOpStore.h"

#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"

#include <algorithm>

namespace comptoir::sharing {

using store::Transaction;

namespace {
constexpr qsizetype maxPageBytes = 8 << 20;
constexpr int newest = 50; // of a till: some of them are sealed
} // namespace

Result<OpsPage> OpsPage::parse(const QByteArray &bytes)
{
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(bytes, maxPageBytes));
    wire::Fields fields(json);
    OpsPage page;
    page.epoch = fields.text(u"epoch", 64).toUtf8();
    page.next = fields.integer(u"next", 0, qint64(1) << 52);
    page.more = fields.boolean(u"more");
    for (const QJsonValue &entry : fields.array(u"ops")) {
        wire::Fields op(entry.toObject());
        page.ops.push_back({op.id<DeviceId>(u"device"),
                            op.text(u"line", wire::maxLineBytes).toUtf8(),
                            Instant::fromMs(op.integer(u"arrived_ms", 0, qint64(1) << 52)),
                            op.has(u"sig") ? op.bytes(u"sig", 64) : QByteArray()});
        COMPTOIR_CHECK(op.done());
    }
    COMPTOIR_CHECK(fields.done());
    return page;
}

ShopOpStore::ShopOpStore(store::Database &database, const store::ShopKeys &keys)
    : m_database(database),
      m_keys(keys)
{}

Result<qint64> ShopOpStore::cursor(const QByteArray &epoch) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT next FROM relay_cursor WHERE epoch = ?"),
                                  {QString::fromUtf8(epoch)}));
    return row ? row->integer(0) : 0;
}

Result<void> ShopOpStore::keep(const OpsPage &page)
{
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_database));
    COMPTOIR_TRY(const Keys known, keys());
    for (const OpsPage::Entry &entry : page.ops)
        COMPTOIR_CHECK(keepOp(*transaction, page, entry, known));
    COMPTOIR_CHECK(transaction->run(
        QStringLiteral("INSERT INTO relay_cursor(one, epoch, next) VALUES (1, ?, ?) ON CONFLICT "
                       "(one) DO UPDATE SET epoch = excluded.epoch, next = excluded.next"),
        {QString::fromUtf8(page.epoch), page.next}));
    return transaction->commit();
}

Result<void> ShopOpStore::keepOp(Transaction &transaction, const OpsPage &page,
                                 const OpsPage::Entry &entry, const Keys &known)
{
    const auto op = wire::decodeLine(entry.line);
    if (!op)
        return {}; // of a newer till: its line is at the territory for a newer program
    // The first of an id counts in an epoch; another epoch has another one where the town lost it.
    COMPTOIR_TRY(
        const qint64 fresh,
        transaction.run(
            QStringLiteral(
                "INSERT INTO shop_op(op, device, inc, seq, kind, line, sig, arrived_ms, epoch) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (op) DO UPDATE SET inc = "
                "excluded.inc, seq = excluded.seq, line = excluded.line, sig = excluded.sig, "
                "arrived_ms = excluded.arrived_ms, epoch = excluded.epoch "
                "WHERE epoch <> excluded.epoch AND device = excluded.device"),
            {op->id.bytes(), entry.device.bytes(), qint64(op->incarnation), op->sequence,
             QString::fromUtf8(op->kind), entry.line,
             entry.signature.isEmpty() ? QVariant() : QVariant(entry.signature), entry.arrived.ms(),
             QString::fromUtf8(page.epoch)}));
    if (fresh == 0)
        return {};
    return handOn(transaction, {entry.device, *op, entry.arrived}, known);
}

Result<void> ShopOpStore::handOn(Transaction &transaction, ShopOp op, const Keys &known)
{
    const bool sealed = !op.op.sealed.isEmpty();
    const QByteArray id = sealed ? wire::sealingKeyId(op.op) : QByteArray();
    const auto key = known.find(id);
    const bool waits = sealed && key == known.end();
    COMPTOIR_CHECK(transaction.run(QStringLiteral("UPDATE shop_op SET waits_for = ? WHERE op = ?"),
                                   {waits ? QVariant(id) : QVariant(), op.op.id.bytes()}));
    // What is damaged opens with no key, here and on every other till.
    if (waits || (sealed && !wire::openBody(op.op, op.device, key->second)))
        return {};
    for (const Reader &reader : m_readers)
        COMPTOIR_CHECK(reader(transaction, op));
    return {};
}

Result<void> ShopOpStore::readOpened()
{
    COMPTOIR_TRY(const Keys known, keys());
    for (const auto &[id, key] : known) {
        COMPTOIR_TRY(
            const auto rows,
            m_database.select(
                QStringLiteral("SELECT device, line, arrived_ms FROM shop_op WHERE waits_for = ?"),
                {id}));
        if (rows.empty())
            continue;
        COMPTOIR_TRY(const auto transaction, Transaction::begin(m_database));
        for (const store::Row &row : rows) {
            COMPTOIR_TRY(wire::Op op, wire::decodeLine(row.bytes(1)));
            COMPTOIR_CHECK(handOn(*transaction,
                                  {DeviceId::fromBytes(row.bytes(0)).value_or(DeviceId()),
                                   std::move(op), Instant::fromMs(row.integer(2))},
                                  known));
        }
        COMPTOIR_CHECK(transaction->commit());
    }
    return {};
}

Result<ShopOpStore::Keys> ShopOpStore::keys() const
{
    COMPTOIR_TRY(const auto all, m_keys.all());
    Keys byId;
    for (const wire::ShopKey &key : all)
        byId.emplace(key.id(), key);
    return byId;
}

Result<std::vector<ShopOp>> ShopOpStore::of(DeviceId device) const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(QStringLiteral("SELECT line, arrived_ms FROM shop_op WHERE "
                                                  "device = ? ORDER BY inc, seq"),
                                   {device.bytes()}));
    std::vector<ShopOp> ops;
    for (const store::Row &row : rows) {
        COMPTOIR_TRY(wire::Op op, wire::decodeLine(row.bytes(0)));
        const auto opened = m_keys.open(op, device);
        if (!opened && opened.error().code.startsWith("store/"))
            return fail(opened.error());
        ops.push_back({device, std::move(op), Instant::fromMs(row.integer(1))});
    }
    return ops;
}

Result<std::vector<DeviceId>> ShopOpStore::devices() const
{
    COMPTOIR_TRY(
        const auto rows,
        m_database.select(QStringLiteral("SELECT DISTINCT device FROM shop_op ORDER BY device")));
    std::vector<DeviceId> devices;
    for (const store::Row &row : rows)
        devices.push_back(DeviceId::fromBytes(row.bytes(0)).value_or(DeviceId()));
    return devices;
}

Result<int> ShopOpStore::closedDevices() const
{
    COMPTOIR_TRY(const auto all, devices());
    int closed = 0;
    for (const DeviceId device : all) {
        COMPTOIR_TRY(const auto rows,
                     m_database.select(
                         QStringLiteral("SELECT line FROM shop_op WHERE device = ? ORDER BY inc "
                                        "DESC, seq DESC LIMIT ?"),
                         {device.bytes(), qint64(newest)}));
        const bool isClosed = std::any_of(rows.begin(), rows.end(), [&](const store::Row &row) {
            auto op = wire::decodeLine(row.bytes(0));
            const auto opened = op ? m_keys.open(*op, device) : Result<void>();
            return !opened && opened.error().is("seal/no-key");
        });
        closed += isClosed ? 1 : 0;
    }
    return closed;
}

} // namespace comptoir::sharing
