// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feed/ForgetRemoved.h"

#include "core/base/Day.h"

namespace comptoir::backend {

namespace {

Result<qint64> forget(StorageTransaction &transaction, const QString &stream, qint64 upTo)
{
    COMPTOIR_CHECK(transaction.run(QStringLiteral("UPDATE feed_stream SET min_n = ? "
                                                  "WHERE stream = ? AND min_n < ?"),
                                   {upTo, stream, upTo}));
    return transaction.run(
        QStringLiteral("DELETE FROM feed WHERE stream = ? AND n <= ? AND deleted = 1"),
        {stream, upTo});
}

} // namespace

Result<qint64> ForgetRemoved::run(StorageTransaction &transaction)
{
    const qint64 today = Day::inTown(m_clock.now()).voucherDays();
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO feed_age(day, n) SELECT ?, n FROM feed_head WHERE one = 1 "
                       "ON CONFLICT (day) DO NOTHING"),
        {today}));
    COMPTOIR_TRY(
        const auto old,
        transaction.first(QStringLiteral("SELECT COALESCE(MAX(n), 0) FROM feed_age WHERE day <= ?"),
                          {today - keptDays}));
    COMPTOIR_TRY(
        const Rows streams,
        transaction.select(
            QStringLiteral(
                "SELECT f.stream, MAX(f.n) FROM feed f WHERE f.deleted = 1 AND f.n <= ? "
                "AND NOT EXISTS (SELECT 1 FROM device_cursor c JOIN device d ON d.id = c.device "
                "WHERE c.stream = f.stream AND c.n < f.n AND d.status <> 'revoked') "
                "GROUP BY f.stream"),
            {old->integer(0)}));
    qint64 forgotten = 0;
    for (const Row &stream : streams) {
        COMPTOIR_TRY(const qint64 rows, forget(transaction, stream.text(0), stream.integer(1)));
        forgotten += rows;
    }
    return forgotten;
}

} // namespace comptoir::backend
