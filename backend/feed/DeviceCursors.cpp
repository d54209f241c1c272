// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feed/DeviceCursors.h"

namespace comptoir::backend {

Result<bool> DeviceCursors::note(DeviceId device, const FeedCursor &cursor, Instant now)
{
    COMPTOIR_TRY(
        const auto known,
        m_transaction.first(
            QStringLiteral("SELECT n, at_ms FROM device_cursor WHERE device = ? AND stream = ?"),
            {device.bytes(), cursor.stream}));
    // One that went back (the till reads again from the beginning) is noted at once.
    const bool recent = known && known->integer(0) <= cursor.n
        && now.ms() - known->integer(1) < exactToMs;
    if (recent)
        return false;
    COMPTOIR_CHECK(m_transaction.run(
        QStringLiteral("INSERT INTO device_cursor(device, stream, n, at_ms) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (device, stream) DO UPDATE SET n = excluded.n, "
                       "at_ms = excluded.at_ms"),
        {device.bytes(), cursor.stream, cursor.n, now.ms()}));
    return true;
}

} // namespace comptoir::backend
