// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/merchants/Device.h"

#include "backend/feed/FeedWriter.h"
#include "core/base/Assert.h"

namespace comptoir::backend {

Result<std::vector<Device>> listDevices(StorageTransaction &transaction)
{
    COMPTOIR_TRY(
        const Rows rows,
        transaction.select(QStringLiteral(
            "SELECT d.id, d.shop, s.name, d.status, d.model, d.app, d.enrolled_ms, d.last_seen_ms "
            "FROM device d JOIN shop s ON s.id = d.shop ORDER BY s.name, d.enrolled_ms")));
    std::vector<Device> devices;
    for (const Row &row : rows) {
        const auto id = DeviceId::fromBytes(row.bytes(0));
        const auto shop = ShopId::fromBytes(row.bytes(1));
        COMPTOIR_ASSERT(id && shop);
        Device device{*id,
                      *shop,
                      row.text(2),
                      row.text(3),
                      row.text(4),
                      row.text(5),
                      Instant::fromMs(row.integer(6)),
                      {}};
        if (!row.isNull(7))
            device.lastSeen = Instant::fromMs(row.integer(7));
        devices.push_back(device);
    }
    return devices;
}

Result<void> publishDevice(StorageTransaction &transaction, DeviceId id)
{
    COMPTOIR_TRY(
        const auto row,
        transaction.first(QStringLiteral("SELECT status FROM device WHERE id = ?"), {id.bytes()}));
    COMPTOIR_ASSERT(row);
    const QString text = QString::fromLatin1(id.text()), status = row->text(0);
    // A device is enrolled once and revoked at most once: two versions.
    COMPTOIR_CHECK(publish(transaction,
                           {.stream = u"device:" + text,
                            .entity = QStringLiteral("device"),
                            .id = text,
                            .version = status == u"active" ? 1 : 2,
                            .body = {{QStringLiteral("status"), status}}}));
    return {};
}

} // namespace comptoir::backend
