// SPDX-License-Identifier: GPL-3.0-or-later
// I13: whoever follows a stream has the last version of each of its rows, and no other row.
#include "tests/sim/Oracle.h"

namespace comptoir::sim {

using store::Row;

namespace {

using RowKey = std::pair<QString, QString>; ///< entity, id

/// What the till has of a stream, by its own table.
std::map<RowKey, qint64> heldBy(const TillMachine &till, const QString &stream)
{
    std::map<RowKey, qint64> rows;
    for (const Row &row : till.rows(
             QStringLiteral("SELECT entity, id, ver FROM feed_row WHERE stream = ?"), {stream}))
        rows[{row.text(0), row.text(1)}] = row.integer(2);
    return rows;
}

/// A voucher pack stands for all rows of vouchers up to its position; 0 without one.
qint64 packPosition(const TillMachine &till, const QString &stream)
{
    const auto found = till.rows(
        QStringLiteral("SELECT n FROM voucher_list WHERE 'campaign:' || campaign = ?"), {stream});
    return found.empty() ? 0 : found[0].integer(0);
}

} // namespace

QByteArray Oracle::streamDifference(const TillMachine &till, const QString &stream) const
{
    std::map<RowKey, qint64> held = heldBy(till, stream);
    const qint64 inPack = packPosition(till, stream);
    const auto named = [&](const RowKey &key) -> QByteArray {
        return stream.toUtf8() + ' ' + key.first.toUtf8() + ' ' + key.second.toUtf8();
    };
    for (const Row &row : m_world.town.rows(
             QStringLiteral("SELECT entity, id, ver, n, deleted FROM feed WHERE stream = ?"),
             {stream})) {
        const RowKey key{row.text(0), row.text(1)};
        const auto found = held.find(key);
        const qint64 version = found == held.end() ? -1 : found->second;
        if (found != held.end())
            held.erase(found);
        const bool isDeleted = row.integer(4) != 0;
        const bool isInPack = version < 0 && key.first == u"voucher" && row.integer(3) <= inPack;
        if (version != (isDeleted ? -1 : row.integer(2)) && !isInPack)
            return "has version " + QByteArray::number(version) + " of " + named(key)
                + ", the last one is " + QByteArray::number(row.integer(2));
    }
    return held.empty() ? QByteArray()
                        : "has a row that the feed has not: " + named(held.begin()->first);
}

QByteArray Oracle::deliveryDifference(const TillMachine &till) const
{
    QStringList streams{QStringLiteral("territory"),
                        u"shop:" + QString::fromLatin1(till.marker().shop.text()),
                        u"device:" + QString::fromLatin1(till.marker().device.text())};
    for (const Row &row :
         m_world.town.rows(QStringLiteral("SELECT campaign FROM shop_campaign WHERE shop = ?"),
                           {till.marker().shop.bytes()}))
        streams.append(u"campaign:" + QString::number(row.integer(0)));
    for (const QString &stream : streams) {
        const QByteArray found = streamDifference(till, stream);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace comptoir::sim
