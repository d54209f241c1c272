// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/Hlc.h"

#include <algorithm>

namespace comptoir::wire {

namespace {
/// Year 4199: a wall clock beyond it is broken, and its value would leave no room to count on.
constexpr qint64 latestMs = qint64(1) << 46;

Hlc carried(qint64 ms, int counter)
{
    // The counter is full: borrow from the future by a millisecond rather than step back.
    return counter > 0xffff ? Hlc{ms + 1, 0} : Hlc{ms, counter};
}

/// Of at most twelve digits, lower case as we write it.
std::optional<qint64> hexNumber(QByteArrayView digits)
{
    qint64 number = 0;
    for (const char c : digits) {
        const bool decimal = c >= '0' && c <= '9';
        if (!decimal && (c < 'a' || c > 'f'))
            return std::nullopt;
        number = (number << 4) | (decimal ? c - '0' : c - 'a' + 10);
    }
    return number;
}

} // namespace

Hlc Hlc::next(Hlc last, Instant now)
{
    const qint64 ms = std::min(now.ms(), latestMs);
    return ms > last.ms ? Hlc{ms, 0} : carried(last.ms, last.counter + 1);
}

Hlc Hlc::heard(Hlc last, Hlc remote, Instant now)
{
    const qint64 ms = std::max({last.ms, remote.ms, std::min(now.ms(), latestMs)});
    if (ms == last.ms && ms == remote.ms)
        return carried(ms, std::max(last.counter, remote.counter) + 1);
    if (ms == last.ms)
        return carried(ms, last.counter + 1);
    if (ms == remote.ms)
        return carried(ms, remote.counter + 1);
    return {ms, 0};
}

std::optional<Hlc> Hlc::fromText(QByteArrayView text)
{
    const qsizetype dash = text.indexOf('-');
    if (dash < 1 || dash > 12 || text.size() != dash + 5)
        return std::nullopt;
    const auto ms = hexNumber(text.first(dash));
    const auto counter = hexNumber(text.sliced(dash + 1));
    if (!ms || !counter || *ms >= (qint64(1) << 47))
        return std::nullopt;
    return Hlc{*ms, int(*counter)};
}

QByteArray Hlc::text() const
{
    return QByteArray::number(ms, 16) + '-'
        + QByteArray::number(counter, 16).rightJustified(4, '0');
}

} // namespace comptoir::wire
