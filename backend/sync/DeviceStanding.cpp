// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sync/DeviceStanding.h"

#include "core/base/Assert.h"

#include <algorithm>

namespace comptoir::backend {

Result<std::vector<DeviceStanding>> listDeviceStandings(StorageTransaction &transaction)
{
    COMPTOIR_TRY(
        const Rows rows,
        transaction.select(QStringLiteral(
            "SELECT d.id, s.name, d.status, COALESCE(c.inc, 1), COALESCE(c.acked_seq, 0), "
            "COALESCE(c.durable_seq, 0), COALESCE(c.next_seq, 1), d.last_seen_ms FROM device d "
            "JOIN shop s ON s.id = d.shop LEFT JOIN chain c ON c.device = d.id "
            "AND c.inc = (SELECT MAX(inc) FROM chain n WHERE n.device = d.id) "
            "ORDER BY s.name, d.enrolled_ms")));
    std::vector<DeviceStanding> standings;
    for (const Row &row : rows) {
        const auto id = DeviceId::fromBytes(row.bytes(0));
        COMPTOIR_ASSERT(id);
        DeviceStanding standing;
        standing.device = *id;
        standing.shopName = row.text(1);
        standing.status = row.text(2);
        standing.incarnation = int(row.integer(3));
        standing.ackedSequence = row.integer(4);
        standing.durableSequence = row.integer(5);
        standing.nextSequence = std::max(row.integer(6), standing.ackedSequence + 1);
        if (!row.isNull(7))
            standing.lastSeen = Instant::fromMs(row.integer(7));
        standings.push_back(standing);
    }
    return standings;
}

} // namespace comptoir::backend
