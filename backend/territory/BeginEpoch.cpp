// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/BeginEpoch.h"

#include "backend/Audit.h"
#include "backend/storage/Locks.h"
#include "backend/territory/PublishKeyset.h"
#include "backend/territory/Recovery.h"
#include "backend/territory/ReserveLost.h"
#include "backend/territory/RotateKey.h"
#include "core/base/Base64Url.h"

#include <algorithm>

namespace comptoir::backend {

namespace {

constexpr qint64 daySeconds = 24 * 3600;

/// "e1-…": the number is for people. Chance tells apart what two restored copies began.
int numberOf(const QString &epoch)
{
    return epoch.section(u'-', 0, 0).mid(1).toInt();
}

} // namespace

Result<Territory> BeginEpoch::run(StorageTransaction &transaction,
                                  const std::optional<BooksMark> &mark)
{
    COMPTOIR_CHECK(transaction.serialise(lock::territory()));
    COMPTOIR_TRY(const BooksMark found, markOf(transaction));
    const qint64 head = found.position.feedHead;
    COMPTOIR_CHECK(end(transaction, found.epoch, head));
    if (mark && mark->epoch != found.epoch) // one that these books never had
        COMPTOIR_CHECK(end(transaction, mark->epoch, std::min(mark->sharedFeed, head)));
    const int number = std::max(numberOf(found.epoch), mark ? numberOf(mark->epoch) : 0);
    const QString epoch = QStringLiteral("e%1-").arg(number + 1)
        + base64url::encode(m_entropy.bytes(9));
    COMPTOIR_CHECK(transaction.run(QStringLiteral("UPDATE territory SET epoch = ?"), {epoch}));
    COMPTOIR_TRY(const qint64 campaigns, certifyKeys(transaction));
    // A mark that is no further than the copy was copied with it.
    const bool knowsMore = mark
        && (mark->epoch != found.epoch || found.position.isBehind(mark->position));
    COMPTOIR_CHECK(
        ReserveLost(transaction, m_entropy).run(knowsMore ? mark : std::nullopt, campaigns));
    COMPTOIR_CHECK(audit(transaction, m_clock.now(), QStringLiteral("territory.restored"),
                         found.epoch, epoch));
    COMPTOIR_CHECK(beginRecovery(transaction, m_clock.now()));
    return readTerritory(transaction);
}

Result<qint64> BeginEpoch::certifyKeys(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const auto certified, m_keys.certifyAgain(transaction));
    qint64 campaigns = 0;
    const Instant until = m_clock.now().plusSeconds(RotateKey::usualDays * daySeconds);
    for (const auto &[id, use] : certified) {
        if (use == vouchers::KeyUse::Voucher)
            ++campaigns;
        else if (id == m_keys.newest(use))
            COMPTOIR_CHECK(replaceKeys(transaction, use, id, until));
    }
    if (certified.empty())
        return campaigns;
    // Each had been published once: no version of the keyset comes twice.
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE territory SET keyset_ver = keyset_ver + ?"),
                        {qint64(certified.size())}));
    COMPTOIR_CHECK(PublishKeyset(m_keys).run(transaction));
    return campaigns;
}

Result<void> BeginEpoch::end(StorageTransaction &transaction, const QString &epoch,
                             qint64 sharedFeed)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("INSERT INTO past_epoch(epoch, feed_n, ended_ms, number) "
                                       "VALUES (?, ?, ?, (SELECT COALESCE(MAX(number), 0) + 1 FROM "
                                       "past_epoch)) ON CONFLICT (epoch) DO NOTHING"),
                        {epoch, sharedFeed, m_clock.now().ms()}));
    return {};
}

} // namespace comptoir::backend
