// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/Audit.h"

namespace comptoir::backend {

Result<void> audit(StorageTransaction &transaction, Instant at, const QString &act,
                   const QString &subject, const QString &detail)
{
    // A null QString would be stored as NULL.
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO audit(at_ms, act, subject, detail) VALUES (?, ?, ?, ?)"),
        {at.ms(), act, subject, detail.isNull() ? QStringLiteral("") : detail}));
    return {};
}

} // namespace comptoir::backend
