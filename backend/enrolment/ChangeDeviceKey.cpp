// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/enrolment/ChangeDeviceKey.h"

#include "backend/Audit.h"
#include "backend/enrolment/DeviceKeys.h"
#include "backend/sharing/SharingRoutes.h"

namespace comptoir::backend {

namespace {

/// The last place in the chain that is acknowledged.
Result<DeviceKeys::Place> acknowledged(StorageTransaction &transaction, DeviceId device)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral("SELECT inc, acked_seq FROM chain WHERE "
                                                  "device = ? ORDER BY inc DESC LIMIT 1"),
                                   {device.bytes()}));
    return row ? DeviceKeys::Place{int(row->integer(0)), row->integer(1)} : DeviceKeys::Place{1, 0};
}

} // namespace

Result<void> ChangeDeviceKey::run(StorageTransaction &transaction, DeviceId device,
                                  const wire::KeyChange &change)
{
    COMPTOIR_CHECK(transaction.serialise("chain:" + device.text()));
    COMPTOIR_TRY(auto keys, DeviceKeys::of(transaction, device));
    const DeviceKeys::Place place{change.incarnation, change.sequence};
    if (keys.newest() == change.key && keys.newestSince() == place)
        return {}; // the answer was lost
    if (!change.isSigned(device, keys.newest()))
        return fail("device/bad-proof");
    COMPTOIR_TRY(const auto acked, acknowledged(transaction, device));
    if (place <= acked || place <= keys.newestSince())
        return fail("device/key-too-early", {}, {{QStringLiteral("acked_seq"), acked.sequence}});
    const Instant now = m_clock.now();
    COMPTOIR_CHECK(keys.add(transaction, change.key, place, now));
    COMPTOIR_CHECK(publishTill(transaction, device));
    return audit(transaction, now, QStringLiteral("device.key"),
                 QString::fromLatin1(device.text()));
}

} // namespace comptoir::backend
