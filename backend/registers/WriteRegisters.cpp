// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/registers/WriteRegisters.h"

#include "backend/feed/FeedWriter.h"
#include "core/registers/BlobName.h"
#include "sync/wire/Json.h"

namespace comptoir::backend {

using namespace registers;

namespace {

Stamp stampAt(const Row &row, int column)
{
    return {wire::Hlc::unpacked(row.integer(column)),
            DeviceId::fromBytes(row.bytes(column + 1)).value_or(DeviceId())};
}

/// Whoever has seen a value writes after it, whatever the clocks said: a device's own order is that
/// of its chain, and one wrong hour may not freeze a price for as long as the clock was ahead.
Stamp stampOf(const RegisterWrite &write, Stamp at, const Fields &known)
{
    for (const QString &field : write.fields.keys()) {
        const Register before = known.value(field);
        const bool seen = before.at.actor == at.actor || write.fields[field].base >= before.at;
        if (seen && before.at >= at)
            at.hlc = wire::Hlc::next(before.at.hlc, Instant());
    }
    return at;
}

} // namespace

Result<Fields> WriteRegisters::read(const EntityId &of)
{
    COMPTOIR_TRY(const Rows rows,
                 m_transaction.select(
                     QStringLiteral("SELECT field, value, hlc, actor, base_hlc, base_actor FROM "
                                    "register WHERE shop = ? AND entity = ? AND id = ?"),
                     {m_shop.bytes(), of.entity, of.id.bytes()}));
    Fields fields;
    for (const Row &row : rows)
        fields.insert(row.text(0), {jsonValue(row.text(1)), stampAt(row, 2), stampAt(row, 4)});
    return fields;
}

Result<RegistersWritten> WriteRegisters::run(const RegisterWrite &write, Stamp at,
                                             wire::Hlc written)
{
    COMPTOIR_CHECK(m_transaction.serialise("register:" + m_shop.bytes().toHex() + ':'
                                           + rowId(write.of).toUtf8()));
    COMPTOIR_TRY(Fields fields, read(write.of));
    RegistersWritten result{stampOf(write, at, fields), {}, false};
    QStringList winners;
    for (auto field = write.fields.begin(); field != write.fields.end(); ++field) {
        Register incoming{field->value, result.at, field->base};
        const auto known = fields.constFind(field.key());
        const bool had = known != fields.constEnd();
        if (had)
            incoming = after(incoming, *known);
        const bool asks = had && unseen(incoming, *known);
        if (asks)
            result.others.insert(field.key(), *known);
        if (had && !beats(field.key(), incoming, *known)) {
            result.lost = result.lost || asks;
            continue;
        }
        fields.insert(field.key(), incoming);
        winners.append(field.key());
    }
    if (wire::compact(fieldsToJson(fields)).size() > maxEntityBytes)
        return fail("register/too-large");
    for (const QString &field : winners)
        COMPTOIR_CHECK(keep(write.of, field, fields[field], written));
    if (!winners.isEmpty())
        COMPTOIR_CHECK(publishRow(write.of, fields));
    return result;
}

Result<void> WriteRegisters::keep(const EntityId &of, const QString &field, const Register &value,
                                  wire::Hlc written)
{
    COMPTOIR_CHECK(m_transaction.later(
        QStringLiteral(
            "INSERT INTO register(shop, entity, id, field, value, hlc, actor, base_hlc, "
            "base_actor, written_hlc) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (shop, entity, id, field) DO UPDATE SET value = excluded.value, "
            "hlc = excluded.hlc, actor = excluded.actor, base_hlc = excluded.base_hlc, "
            "base_actor = excluded.base_actor, written_hlc = excluded.written_hlc"),
        {m_shop.bytes(), of.entity, of.id.bytes(), field, jsonText(value.value),
         value.at.hlc.packed(), value.at.actor.bytes(), value.base.hlc.packed(),
         value.base.actor.bytes(), written.packed()}));
    return keepReferences(of, field, value);
}

Result<void> WriteRegisters::keepReferences(const EntityId &of, const QString &field,
                                            const Register &value)
{
    const Arguments reg{m_shop.bytes(), of.entity, of.id.bytes(), field};
    // A photo that nothing names any more is kept for a while from now on (backend/blobs).
    const QString named = QStringLiteral(
        "SELECT hash FROM blob_reference WHERE shop = ? AND entity = ? AND id = ? AND field = ?");
    COMPTOIR_CHECK(m_transaction.later(
        QStringLiteral("UPDATE blob SET touched_ms = ? WHERE shop = ? AND hash IN (%1)").arg(named),
        Arguments{m_now.ms(), m_shop.bytes()} + reg));
    COMPTOIR_CHECK(
        m_transaction.later(QStringLiteral("DELETE FROM blob_reference WHERE shop = ? AND "
                                           "entity = ? AND id = ? AND field = ?"),
                            reg));
    for (const QByteArray &hash : blobsNamedIn(value.value))
        COMPTOIR_CHECK(m_transaction.later(
            QStringLiteral("INSERT INTO blob_reference(shop, entity, id, field, hash) "
                           "VALUES (?, ?, ?, ?, ?)"),
            reg + Arguments{hash}));
    return {};
}

Result<void> WriteRegisters::publishRow(const EntityId &of, const Fields &fields)
{
    COMPTOIR_TRY(const Rows rows,
                 m_transaction.select(
                     QStringLiteral("INSERT INTO register_row(shop, entity, id, ver) "
                                    "VALUES (?, ?, ?, 1) ON CONFLICT (shop, entity, id) DO UPDATE "
                                    "SET ver = register_row.ver + 1 RETURNING ver"),
                     {m_shop.bytes(), of.entity, of.id.bytes()}));
    COMPTOIR_CHECK(publish(m_transaction,
                           {.stream = u"shop:" + QString::fromLatin1(m_shop.text()),
                            .entity = QStringLiteral("reg"),
                            .id = rowId(of),
                            .version = rows.front().integer(0),
                            .body = {{QStringLiteral("fields"), fieldsToJson(fields)}}}));
    return {};
}

} // namespace comptoir::backend
