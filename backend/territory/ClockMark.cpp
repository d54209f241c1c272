// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/ClockMark.h"

#include "sync/wire/Json.h"

#include <cstdlib>

namespace comptoir::backend {

bool ClockMark::Reading::goesOnTo(const Reading &later) const
{
    const qint64 passed = later.wall.msSince(wall);
    if (bootId != later.bootId) // how long it was off nobody knows
        return passed >= -toleranceMs;
    return std::abs(passed - (later.bootMs - bootMs)) <= toleranceMs;
}

Result<void> ClockMark::check()
{
    const QMutexLocker locker(&m_mutex);
    const Reading found = now();
    if (!m_last || !m_last->goesOnTo(found)) {
        COMPTOIR_TRY(const auto kept, read());
        const auto &right = kept ? kept : m_last;
        if (right && !right->goesOnTo(found))
            return fail("territory/clock",
                        found.wall.toIso() + QStringLiteral(" after ") + right->wall.toIso());
    }
    m_last = found; // not the one before for ever: NTP may slew a clock by much in a month
    return {};
}

Result<std::optional<ClockMark::Reading>> ClockMark::read()
{
    COMPTOIR_TRY(const QByteArray bytes, m_disk.read(m_path));
    const auto json = wire::parseObject(bytes);
    if (!json) // missing, or torn: it only guards
        return std::optional<Reading>();
    wire::Fields fields(*json);
    Reading kept;
    kept.wall = Instant::fromMs(fields.integer(u"wall_ms", 0, qint64(1) << 52));
    kept.bootMs = fields.integer(u"boot_ms", 0, qint64(1) << 52);
    kept.bootId = fields.text(u"boot", 64).toLatin1();
    return fields.done() ? std::optional(kept) : std::nullopt;
}

Result<void> ClockMark::write()
{
    const QMutexLocker locker(&m_mutex);
    const Reading right = now();
    m_last = right;
    return m_disk.replaceDurably(
        m_path,
        wire::compact({{QStringLiteral("wall_ms"), right.wall.ms()},
                       {QStringLiteral("boot_ms"), right.bootMs},
                       {QStringLiteral("boot"), QString::fromLatin1(right.bootId)}})
            + '\n');
}

} // namespace comptoir::backend
