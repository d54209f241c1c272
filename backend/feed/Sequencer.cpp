// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feed/Sequencer.h"

#include "sync/wire/FeedCheck.h"
#include "sync/wire/Json.h"

#include <array>
#include <map>

namespace comptoir::backend {

namespace {

/// Tables whose rows know a change before its position.
constexpr std::array waitingTables{QLatin1String("issuance"), QLatin1String("campaign_policy")};

constexpr QLatin1String campaignStream("campaign:");

struct StreamDelta
{
    qint64 head = 0;
    wire::FeedCheck check;

    void put(const QString &entity, const QString &id, qint64 version, int count)
    {
        check.rows += count;
        check.sum ^= wire::FeedCheck::hashOf(entity, id, version);
    }
};

/// Only what was shown: no till could know another state.
Result<void> addToHistory(StorageTransaction &transaction, const Row &row)
{
    COMPTOIR_TRY(const QJsonObject body, wire::parseObject(row.text(9).toUtf8()));
    return transaction.append(
        QStringLiteral("INSERT INTO voucher_history(campaign, serial, ver, remaining_c, status, "
                       "change, feed_n) VALUES"),
        {row.text(0).mid(campaignStream.size()).toLongLong(), row.text(2).toLongLong(),
         row.integer(4), body.value(u"remaining_c").toInteger(), body.value(u"status").toString(),
         row.integer(8), row.integer(3)});
}

Result<void> addTo(StorageTransaction &transaction, const QString &stream, StreamDelta delta)
{
    COMPTOIR_TRY(
        const auto row,
        transaction.first(QStringLiteral("SELECT live_rows, sum FROM feed_stream WHERE stream = ?"),
                          {stream}));
    if (row) {
        delta.check.rows += row->integer(0);
        delta.check.sum ^= quint64(row->integer(1));
    }
    COMPTOIR_CHECK(transaction.later(
        QStringLiteral("INSERT INTO feed_stream(stream, head, live_rows, sum) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (stream) DO UPDATE SET head = excluded.head, "
                       "live_rows = excluded.live_rows, sum = excluded.sum"),
        {stream, delta.head, delta.check.rows, qint64(delta.check.sum)}));
    return {};
}

} // namespace

Result<qint64> Sequencer::round(Storage &storage)
{
    COMPTOIR_TRY(const auto transaction, storage.begin());
    COMPTOIR_TRY(const qint64 given, Sequencer(*transaction).number());
    COMPTOIR_CHECK(transaction->commit());
    return given;
}

Result<qint64> Sequencer::number()
{
    COMPTOIR_TRY(const bool work, hasWork());
    if (!work)
        return 0;
    COMPTOIR_CHECK(m_transaction.serialise("feed/numbering"));
    COMPTOIR_CHECK(assign());
    COMPTOIR_CHECK(account());
    COMPTOIR_CHECK(moveRows());
    COMPTOIR_CHECK(fillPositions());
    return finish();
}

Result<qint64> Sequencer::lagMs()
{
    COMPTOIR_TRY(const auto row,
                 m_transaction.first(QStringLiteral("SELECT oldest_ms FROM sequencer_lag")));
    return row->integer(0);
}

Result<bool> Sequencer::hasWork()
{
    COMPTOIR_TRY(const auto row,
                 m_transaction.first(QStringLiteral("SELECT 1 FROM change_log LIMIT 1")));
    return row.has_value();
}

/// Of the changes of a row only the greatest version is shown, and only when it is greater than the
/// one in the feed: B may begin before A, wait for A's lock on the entity and write version 2 with
/// the smaller transaction number. Then both are complete at once, for B ended after A; that is why
/// there is no limit to a round, which could part them. What a change that isn't shown did is seen
/// at the position of the one that is.
Result<void> Sequencer::assign()
{
    COMPTOIR_CHECK(m_transaction.later(QStringLiteral(
        "WITH ranked AS (SELECT seq, place, stream, entity, id, ver, "
        "FIRST_VALUE(seq) OVER (PARTITION BY stream, entity, id ORDER BY ver DESC, place DESC) "
        "AS newest FROM complete_change), "
        "shown AS (SELECT r.seq, h.n + ROW_NUMBER() OVER (ORDER BY r.place) AS n "
        "FROM ranked r CROSS JOIN feed_head h WHERE r.seq = r.newest AND NOT EXISTS "
        "(SELECT 1 FROM feed f WHERE f.stream = r.stream "
        "AND f.entity = r.entity AND f.id = r.id AND f.ver >= r.ver)) "
        "INSERT INTO numbering(seq, n, shown) SELECT r.seq, COALESCE(s.n, f.n), "
        "CASE WHEN s.seq = r.seq THEN 1 ELSE 0 END FROM ranked r "
        "LEFT JOIN shown s ON s.seq = r.newest "
        "LEFT JOIN feed f ON f.stream = r.stream AND f.entity = r.entity AND f.id = r.id")));
    return {};
}

/// What each stream's rows add up to, before the rows move.
Result<void> Sequencer::account()
{
    COMPTOIR_TRY(const Rows rows,
                 m_transaction.select(QStringLiteral(
                     "SELECT c.stream, c.entity, c.id, b.n, c.ver, c.deleted, f.ver, f.deleted, "
                     "c.seq, c.body "
                     "FROM numbering b JOIN change_log c ON c.seq = b.seq LEFT JOIN feed f "
                     "ON f.stream = c.stream AND f.entity = c.entity AND f.id = c.id "
                     "WHERE b.shown = 1 AND c.stream IS NOT NULL")));
    std::map<QString, StreamDelta> deltas;
    for (const Row &row : rows) {
        StreamDelta &delta = deltas[row.text(0)];
        delta.head = std::max(delta.head, row.integer(3));
        if (row.integer(5) == 0)
            delta.put(row.text(1), row.text(2), row.integer(4), 1);
        if (!row.isNull(6) && row.integer(7) == 0)
            delta.put(row.text(1), row.text(2), row.integer(6), -1);
        if (row.text(1) == u"voucher" && row.integer(5) == 0
            && row.text(0).startsWith(campaignStream))
            COMPTOIR_CHECK(addToHistory(m_transaction, row));
    }
    for (const auto &[stream, delta] : deltas)
        COMPTOIR_CHECK(addTo(m_transaction, stream, delta));
    return {};
}

Result<void> Sequencer::moveRows()
{
    COMPTOIR_CHECK(m_transaction.later(QStringLiteral(
        "INSERT INTO feed(stream, entity, id, n, ver, deleted, body) "
        "SELECT c.stream, c.entity, c.id, b.n, c.ver, c.deleted, c.body "
        "FROM numbering b JOIN change_log c ON c.seq = b.seq "
        "WHERE b.shown = 1 AND c.stream IS NOT NULL "
        "ON CONFLICT (stream, entity, id) DO UPDATE SET n = excluded.n, ver = excluded.ver, "
        "deleted = excluded.deleted, body = excluded.body")));
    return {};
}

Result<void> Sequencer::fillPositions()
{
    for (const QLatin1String table : waitingTables) {
        COMPTOIR_CHECK(
            m_transaction.later(QStringLiteral("UPDATE %1 SET feed_n = b.n FROM numbering b "
                                               "WHERE b.seq = %1.change AND %1.feed_n IS NULL")
                                    .arg(table)));
    }
    return {};
}

Result<qint64> Sequencer::finish()
{
    COMPTOIR_TRY(
        const auto row,
        m_transaction.first(QStringLiteral("SELECT COUNT(*) FROM numbering WHERE shown = 1")));
    const qint64 given = row->integer(0);
    COMPTOIR_CHECK(m_transaction.later(QStringLiteral("UPDATE feed_head SET n = n + ?"), {given}));
    COMPTOIR_CHECK(m_transaction.later(
        QStringLiteral("DELETE FROM change_log WHERE seq IN (SELECT seq FROM numbering)")));
    COMPTOIR_CHECK(m_transaction.later(QStringLiteral("DELETE FROM numbering")));
    return given;
}

} // namespace comptoir::backend
