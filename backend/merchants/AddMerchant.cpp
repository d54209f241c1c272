// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/merchants/AddMerchant.h"

#include "backend/Audit.h"
#include "backend/DisplayName.h"

namespace comptoir::backend {

Result<MerchantId> AddMerchant::run(StorageTransaction &transaction, const QString &name)
{
    COMPTOIR_TRY(const QString merchantName, displayName(name));
    const Instant now = m_clock.now();
    const auto id = MerchantId::mint(now, m_entropy);
    COMPTOIR_TRY(const qint64 added,
                 transaction.run(QStringLiteral("INSERT INTO merchant(id, name, created_ms) "
                                                "VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING"),
                                 {id.bytes(), merchantName, now.ms()}));
    if (added != 1)
        return fail("merchant/name-taken", merchantName);
    COMPTOIR_CHECK(audit(transaction, now, QStringLiteral("merchant.add"), merchantName));
    return id;
}

} // namespace comptoir::backend
