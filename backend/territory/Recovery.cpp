// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/Recovery.h"

#include "backend/Audit.h"
#include "core/base/Assert.h"

namespace comptoir::backend {

namespace {

/// A device that was revoked meanwhile is not waited for.
const QString expected = QStringLiteral(
    "FROM recovery_device r JOIN device d ON d.id = r.device WHERE d.status = 'active' ");

Result<void> end(StorageTransaction &transaction, Instant now, const QString &how)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE recovery SET ended_ms = ? WHERE ended_ms IS NULL"), {now.ms()}));
    return audit(transaction, now, QStringLiteral("territory.recovered"), {}, how);
}

Result<void> endWhenEnough(StorageTransaction &transaction, Instant now)
{
    COMPTOIR_TRY(const auto recovery, recoveryUnderWay(transaction));
    if (!recovery || recovery->synced * 100 < recovery->expected * recoveryPercent)
        return {};
    return end(transaction, now,
               QStringLiteral("%1/%2").arg(recovery->synced).arg(recovery->expected));
}

} // namespace

Question openRecovery()
{
    return {QStringLiteral("SELECT began_ms FROM recovery WHERE ended_ms IS NULL")};
}

Result<std::optional<Recovery>> recoveryUnderWay(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const auto row, transaction.first(openRecovery()));
    if (!row)
        return std::optional<Recovery>();
    COMPTOIR_TRY(
        const auto counts,
        transaction.first(QStringLiteral("SELECT COUNT(*), COUNT(r.synced_ms) ") + expected));
    return std::optional(
        Recovery{Instant::fromMs(row->integer(0)), counts->integer(0), counts->integer(1)});
}

Result<void> beginRecovery(StorageTransaction &transaction, Instant now)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE recovery SET ended_ms = ? WHERE ended_ms IS NULL"), {now.ms()}));
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("INSERT INTO recovery(began_ms) VALUES (?)"), {now.ms()}));
    COMPTOIR_CHECK(transaction.run(QStringLiteral("DELETE FROM recovery_device")));
    // Counted from the copy's last sign of life: it may be older than the fortnight.
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("INSERT INTO recovery_device(device) SELECT id FROM device "
                                       "WHERE status = 'active' AND last_seen_ms >= "
                                       "(SELECT MAX(last_seen_ms) FROM device) - ?"),
                        {recoverySeenDays * 24 * 3600 * 1000}));
    return endWhenEnough(transaction, now);
}

Result<void> noteSynced(StorageTransaction &transaction, DeviceId device, Instant now)
{
    COMPTOIR_TRY(
        const qint64 noted,
        transaction.run(QStringLiteral("UPDATE recovery_device SET synced_ms = ? WHERE device = ? "
                                       "AND synced_ms IS NULL"),
                        {now.ms(), device.bytes()}));
    return noted == 0 ? Result<void>() : endWhenEnough(transaction, now);
}

Result<void> liftRecovery(StorageTransaction &transaction, Instant now, const QString &reason)
{
    COMPTOIR_TRY(const auto recovery, recoveryUnderWay(transaction));
    if (!recovery)
        return fail("territory/not-recovering");
    return end(transaction, now, reason);
}

Result<void> checkPayoutsAllowed(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const auto recovery, recoveryUnderWay(transaction));
    return recovery ? fail("territory/recovering") : Result<void>();
}

Result<std::vector<DeviceId>> missingDevices(StorageTransaction &transaction)
{
    std::vector<DeviceId> devices;
    COMPTOIR_TRY(const auto recovery, recoveryUnderWay(transaction));
    if (!recovery)
        return devices;
    COMPTOIR_TRY(const Rows rows,
                 transaction.select(QStringLiteral("SELECT r.device ") + expected
                                    + QStringLiteral("AND r.synced_ms IS NULL ORDER BY r.device")));
    for (const Row &row : rows) {
        const auto device = DeviceId::fromBytes(row.bytes(0));
        COMPTOIR_ASSERT(device);
        devices.push_back(*device);
    }
    return devices;
}

} // namespace comptoir::backend
