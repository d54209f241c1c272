// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/FoundTerritory.h"

#include "backend/Audit.h"
#include "backend/DisplayName.h"
#include "backend/storage/Locks.h"
#include "backend/territory/PublishKeyset.h"
#include "core/base/Base64Url.h"

#include <algorithm>

namespace comptoir::backend {

namespace {

/// Only characters of QR's alphanumeric mode, which keeps the voucher's symbol small.
Result<QString> codeHost(const QString &typed)
{
    const QString host = typed.trimmed().toUpper();
    const bool plain = std::all_of(host.begin(), host.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'
            || c == u':';
    });
    if (host.isEmpty() || host.size() > 60 || !plain)
        return fail("territory/bad-host");
    return host;
}

} // namespace

Result<Territory> FoundTerritory::run(StorageTransaction &transaction, const QString &name,
                                      const QString &host)
{
    COMPTOIR_CHECK(transaction.serialise(lock::territory()));
    if (const auto present = readTerritory(transaction); present)
        return fail("territory/founded-already", present->name);
    COMPTOIR_TRY(const QString townName, displayName(name));
    COMPTOIR_TRY(const QString townHost, codeHost(host));
    COMPTOIR_CHECK(m_keys.createRoot(transaction));
    COMPTOIR_CHECK(m_keys.create(transaction, vouchers::KeyUse::Policy));
    COMPTOIR_CHECK(m_keys.create(transaction, vouchers::KeyUse::Ack));
    const Instant now = m_clock.now();
    const auto id = TerritoryId::mint(now, m_entropy);
    const QString epoch = QStringLiteral("e1-") + base64url::encode(m_entropy.bytes(9));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO territory(one, id, name, host, epoch, keyset_ver, created_ms) "
                       "VALUES (1, ?, ?, ?, ?, 0, ?)"),
        {id.bytes(), townName, townHost, epoch, now.ms()}));
    COMPTOIR_CHECK(PublishKeyset(m_keys).run(transaction));
    COMPTOIR_CHECK(audit(transaction, now, QStringLiteral("territory.found"), townName, townHost));
    return readTerritory(transaction);
}

} // namespace comptoir::backend
