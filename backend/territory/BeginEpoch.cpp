// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/BeginEpoch.h"

#include "backend/Audit.h"
#include "backend/territory/Recovery.h"
#include "core/base/Base64Url.h"

#include <algorithm>

namespace comptoir::backend {

namespace {

/// "e1-…": the number is for people. Chance tells apart what two restored copies began.
int numberOf(const QString &epoch)
{
    return epoch.section(u'-', 0, 0).mid(1).toInt();
}

} // namespace

Result<Territory> BeginEpoch::run(StorageTransaction &transaction,
                                  const std::optional<BooksMark> &mark)
{
    COMPTOIR_TRY(const BooksMark found, markOf(transaction));
    const qint64 head = found.position.feedHead;
    COMPTOIR_CHECK(end(transaction, found.epoch, head));
    if (mark && mark->epoch != found.epoch) // one that these books never had
        COMPTOIR_CHECK(end(transaction, mark->epoch, std::min(mark->sharedFeed, head)));
    const int number = std::max(numberOf(found.epoch), mark ? numberOf(mark->epoch) : 0);
    const QString epoch = QStringLiteral("e%1-").arg(number + 1)
        + base64url::encode(m_entropy.bytes(9));
    COMPTOIR_CHECK(transaction.run(QStringLiteral("UPDATE territory SET epoch = ?"), {epoch}));
    COMPTOIR_CHECK(audit(transaction, m_clock.now(), QStringLiteral("territory.restored"),
                         found.epoch, epoch));
    COMPTOIR_CHECK(beginRecovery(transaction, m_clock.now()));
    return readTerritory(transaction);
}

Result<void> BeginEpoch::end(StorageTransaction &transaction, const QString &epoch,
                             qint64 sharedFeed)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("INSERT INTO past_epoch(epoch, feed_n, ended_ms) "
                                       "VALUES (?, ?, ?) ON CONFLICT (epoch) DO NOTHING"),
                        {epoch, sharedFeed, m_clock.now().ms()}));
    return {};
}

} // namespace comptoir::backend
