// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QByteArray>

#include <compare>
#include <optional>

namespace comptoir::wire {

/// Hybrid logical clock: 48-bit milliseconds and a 16-bit counter, written "19f3a7c2e40-0002"
/// (docs/protocol.md §2). Orders edits; never a legal time stamp.
struct Hlc
{
    qint64 ms = 0;
    int counter = 0;

    /// The next value for a local event.
    static Hlc next(Hlc last, Instant now);
    /// The next value after hearing `remote`.
    static Hlc heard(Hlc last, Hlc remote, Instant now);
    static std::optional<Hlc> fromText(QByteArrayView text);
    QByteArray text() const;
    /// Both parts in one integer that sorts alike.
    qint64 packed() const { return (ms << 16) | counter; }
    static Hlc unpacked(qint64 packed) { return {packed >> 16, int(packed & 0xffff)}; }
    friend auto operator<=>(const Hlc &, const Hlc &) = default;
};

} // namespace comptoir::wire
