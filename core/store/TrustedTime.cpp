// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/TrustedTime.h"

#include <algorithm>

namespace comptoir::store {

namespace {
/// Clocks that differ by less are taken as right (sync.md §2.15).
constexpr qint64 toleranceMs = 5 * 60 * 1000;
} // namespace

TrustedTime::TrustedTime(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock)
{}

Result<TrustedTime::Reading> TrustedTime::read() const
{
    Reading reading;
    reading.now = m_clock.now();
    COMPTOIR_TRY(const auto meta,
                 m_database.first(QStringLiteral("SELECT floor_ms FROM sync_meta")));
    // What was proven in an earlier boot, plus the time since this one began. Not the last HLC: one
    // boot with a clock in the future would hold it there for ever.
    const Instant floor = Instant::fromMs(meta ? meta->integer(0) : 0).plusMs(m_clock.bootMs());
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral(
                     "SELECT id, n, epoch, time_ms, doc, boot_id, boot_ms FROM time_token")));
    const Instant wall = m_clock.now();
    if (row) {
        TimeToken token{row->text(0).toLatin1(), row->integer(1),
                        row->text(2).toUtf8(),   Instant::fromMs(row->integer(3)),
                        row->bytes(4),           row->text(5).toUtf8(),
                        row->integer(6)};
        const qint64 elapsed = m_clock.bootMs() - token.bootMs;
        if (token.bootId == m_clock.bootId() && elapsed >= 0) {
            reading.sameBoot = true;
            reading.now = token.time.plusMs(elapsed);
            const qint64 ahead = wall.msSince(reading.now);
            reading.state = ahead > toleranceMs ? wire::ClockState::Ahead
                : ahead < -toleranceMs          ? wire::ClockState::Behind
                                                : wire::ClockState::Ok;
        } else {
            reading.now = std::max(wall, floor);
        }
        reading.ageSeconds = std::max<qint64>(0, reading.now.msSince(token.time) / 1000);
        reading.token = std::move(token);
    }
    if (!reading.sameBoot) {
        reading.now = std::max(reading.now, floor);
        const bool behind = floor.msSince(wall) > toleranceMs;
        reading.state = behind ? wire::ClockState::Behind : wire::ClockState::Unverified;
    }
    return reading;
}

Result<void> TrustedTime::adopt(Transaction &transaction, const TimeToken &token)
{
    COMPTOIR_TRY(const auto known,
                 transaction.first(QStringLiteral("SELECT epoch, n FROM time_token")));
    // An answer that somebody kept and plays again: it knows less of the feed.
    if (known && known->text(0).toUtf8() == token.epoch && token.feedPosition < known->integer(1))
        return {};
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral(
            "INSERT INTO time_token(one, id, n, epoch, time_ms, doc, boot_id, boot_ms) "
            "VALUES (1, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (one) DO UPDATE SET id = excluded.id, "
            "n = excluded.n, epoch = excluded.epoch, time_ms = excluded.time_ms, "
            "doc = excluded.doc, boot_id = excluded.boot_id, boot_ms = excluded.boot_ms"),
        {QString::fromLatin1(token.id), token.feedPosition, QString::fromUtf8(token.epoch),
         token.time.ms(), token.signedDoc, QString::fromUtf8(token.bootId), token.bootMs}));
    // Downwards too: a town whose clock was ahead for an hour would else leave its tills in that
    // future after each reboot, where every voucher has expired.
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE sync_meta SET floor_ms = ?"), {token.time.ms()}));
    return {};
}

Result<wire::Hlc> TrustedTime::tick(Transaction &transaction)
{
    COMPTOIR_TRY(const Reading reading, read());
    COMPTOIR_TRY(const auto meta,
                 transaction.first(QStringLiteral("SELECT last_hlc FROM sync_meta")));
    if (!meta)
        return fail("till/not-enrolled");
    const wire::Hlc next = wire::Hlc::next(wire::Hlc::unpacked(meta->integer(0)), reading.now);
    const qint64 proven = reading.sameBoot ? reading.now.ms() : 0;
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE sync_meta SET last_hlc = ?, floor_ms = max(floor_ms, ?)"),
        {next.packed(), proven}));
    return next;
}

Result<void> TrustedTime::hear(Transaction &transaction, wire::Hlc remote)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE sync_meta SET last_hlc = max(last_hlc, ?)"), {remote.packed()}));
    return {};
}

} // namespace comptoir::store
