// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QString>

#include <compare>

namespace comptoir {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z.
class Instant
{
public:
    constexpr Instant() = default;
    static constexpr Instant fromMs(qint64 ms) { return Instant(ms); }

    constexpr qint64 ms() const { return m_ms; }
    /// "2026-11-21T14:05:00.000Z"
    QString toIso() const;
    QDateTime toUtc() const;

    constexpr Instant plusMs(qint64 ms) const { return Instant(m_ms + ms); }
    constexpr Instant plusSeconds(qint64 s) const { return Instant(m_ms + s * 1000); }
    /// this − earlier, in milliseconds.
    constexpr qint64 msSince(Instant earlier) const { return m_ms - earlier.m_ms; }
    friend constexpr auto operator<=>(Instant, Instant) = default;

private:
    constexpr explicit Instant(qint64 ms) : m_ms(ms) {}
    qint64 m_ms = 0;
};

} // namespace comptoir
