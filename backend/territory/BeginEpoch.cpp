// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/BeginEpoch.h"

#include "backend/Audit.h"
#include "core/base/Base64Url.h"

namespace comptoir::backend {

Result<Territory> BeginEpoch::run(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const Territory before, readTerritory(transaction));
    // "e1-…": the number is for people. Chance tells apart what two restored copies began.
    const int number = before.epoch.section(u'-', 0, 0).mid(1).toInt();
    const QString epoch
        = QStringLiteral("e%1-").arg(number + 1) + base64url::encode(m_entropy.bytes(9));
    COMPTOIR_CHECK(transaction.run(QStringLiteral("UPDATE territory SET epoch = ?"), {epoch}));
    COMPTOIR_CHECK(audit(transaction, m_clock.now(), QStringLiteral("territory.restored"),
                         before.epoch, epoch));
    return readTerritory(transaction);
}

} // namespace comptoir::backend
