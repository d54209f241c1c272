// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/merchants/RevokeDevice.h"

#include "backend/Audit.h"
#include "backend/merchants/Device.h"
#include "backend/sharing/SharingRoutes.h"
#include "backend/storage/Locks.h"

namespace comptoir::backend {

Result<void> RevokeDevice::run(StorageTransaction &transaction, DeviceId device)
{
    COMPTOIR_CHECK(transaction.serialise(lock::chain(device)));
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral("SELECT status FROM device WHERE id = ?"),
                                   {device.bytes()}));
    const QString text = QString::fromLatin1(device.text());
    if (!row)
        return fail("device/unknown", text);
    if (row->text(0) == u"revoked")
        return {};
    const Instant now = m_clock.now();
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE device SET status = 'revoked', revoked_ms = ? WHERE id = ?"),
        {now.ms(), device.bytes()}));
    COMPTOIR_CHECK(publishDevice(transaction, device));
    COMPTOIR_CHECK(publishTill(transaction, device));
    return audit(transaction, now, QStringLiteral("device.revoke"), text);
}

} // namespace comptoir::backend
