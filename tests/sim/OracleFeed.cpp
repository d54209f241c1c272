// SPDX-License-Identifier: GPL-3.0-or-later
// I13: whoever follows a stream has the last version of each of its rows, and no other row.
#include "backend/feed/FeedCursor.h"
#include "tests/sim/Oracle.h"

#include <algorithm>

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

/// A voucher pack stands for all rows of vouchers up to its position, as far as the till has read
/// on: the feed may go on before it, for rows with what no pack says (docs/protocol.md §8).
qint64 packPosition(const TillMachine &till, const QString &stream)
{
    const auto found = till.rows(
        QStringLiteral("SELECT l.n, c.next FROM voucher_list l JOIN feed_cursor c "
                       "ON c.stream = 'campaign:' || l.campaign WHERE c.stream = ?"),
        {stream});
    if (found.empty())
        return 0;
    const auto cursor = backend::FeedCursor::fromText(found[0].text(1));
    return std::min(found[0].integer(0), cursor ? cursor->n : 0);
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
