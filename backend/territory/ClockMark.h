// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Disk.h"

#include <QMutex>

#include <optional>

namespace comptoir::backend {

/// Guards the books against a wrong hour of the town's own clock, which would stay in them for as
/// long as it was ahead: expiries, reservations, stamps of prices, tokens (sync.md §2.15). The wall
/// clock must go on as the machine's other clock does, and never stand before what it once was.
class ClockMark
{
public:
    static constexpr qint64 toleranceMs = 5 * 60 * 1000;

    ClockMark(Disk &disk, const Clock &clock, QString path)
        : m_disk(disk),
          m_clock(clock),
          m_path(std::move(path))
    {}
    /// Error "territory/clock" while the wall clock is not where it should be; passes again when it
    /// is put right, or when somebody wrote that it is right as it is. From any thread.
    Result<void> check();
    /// Keeps the clock as it is now for the next start: it is right.
    Result<void> write();

private:
    struct Reading
    {
        Instant wall;
        qint64 bootMs = 0;
        QByteArray bootId;
        bool goesOnTo(const Reading &later) const;
    };
    Reading now() const { return {m_clock.now(), m_clock.bootMs(), m_clock.bootId()}; }
    Result<std::optional<Reading>> read();

    Disk &m_disk;
    const Clock &m_clock;
    QString m_path;
    QMutex m_mutex;
    std::optional<Reading> m_last; ///< that was right
};

} // namespace comptoir::backend
