// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/VoucherFileRoutes.h"

#include "backend/RouteAnswer.h"
#include "backend/campaigns/DeskCampaign.h"
#include "backend/feed/FeedCursor.h"
#include "backend/feed/FeedWriter.h"
#include "backend/territory/Territory.h"
#include "backend/vouchers/BuildVoucherPack.h"

#include <limits>
#include <tuple>

namespace comptoir::backend {

namespace {

constexpr size_t mostPromised = 16;

http::Response immutableFile(const QByteArray &bytes)
{
    http::Response response;
    response.headers.add("Content-Type", "application/octet-stream");
    response.headers.add("Cache-Control", "private, max-age=31536000, immutable");
    response.body = bytes;
    return response;
}

} // namespace

VoucherFileRoutes::VoucherFileRoutes(Storage &storage, DeviceTokens &tokens, const KeyRing &keys,
                                     const Clock &clock)
    : m_storage(storage),
      m_tokens(tokens),
      m_keys(keys),
      m_clock(clock)
{}

void VoucherFileRoutes::addRoutes(http::Router &router)
{
    add(router, "/v1/campaigns/{campaign}/voucher-pack/{file}", &VoucherFileRoutes::pack);
    add(router, "/v1/campaigns/{campaign}/code-list/{file}", &VoucherFileRoutes::codeList);
}

void VoucherFileRoutes::add(http::Router &router, const QByteArray &pattern, Step step)
{
    router.add("GET", pattern,
               [this, step](const http::Request &request, const http::PathParameters &path) {
                   // The same file is built once. Who waits for it has no transaction open yet.
                   const QMutexLocker locker(&m_mutex);
                   return answered(request, forMember(request, path, step));
               });
}

Result<http::Response> VoucherFileRoutes::forMember(const http::Request &request,
                                                    const http::PathParameters &path, Step step)
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const auto caller,
                 m_tokens.authenticate(
                     *transaction, request.headers.value("Authorization").value_or(QByteArray())));
    bool ok = false;
    const auto campaign = path[QStringLiteral("campaign")].toUInt(&ok);
    COMPTOIR_TRY(const auto member,
                 transaction->first(
                     QStringLiteral("SELECT 1 FROM shop_campaign WHERE shop = ? AND campaign = ?"),
                     {caller.shop.bytes(), qint64(campaign)}));
    if (!ok || !member)
        return fail("campaign/unknown");
    return (this->*step)(*transaction, campaign, path[QStringLiteral("file")]);
}

Result<http::Response> VoucherFileRoutes::redirect(StorageTransaction &transaction,
                                                   const QString &folder, qint64 number) const
{
    COMPTOIR_TRY(const Territory territory, readTerritory(transaction));
    http::Response response;
    response.status = 302;
    response.headers.add("Location",
                         QStringLiteral("/v1/campaigns/%1%2-%3")
                             .arg(folder)
                             .arg(number)
                             .arg(territory.epoch)
                             .toLatin1());
    return response;
}

Result<std::optional<qint64>> VoucherFileRoutes::numberIn(StorageTransaction &transaction,
                                                          const QString &file)
{
    COMPTOIR_TRY(const Territory territory, readTerritory(transaction));
    if (m_epoch != territory.epoch) {
        m_epoch = territory.epoch;
        m_codeLists = {};
        m_packs.clear();
    }
    const qsizetype dash = file.indexOf(u'-');
    bool ok = false;
    const qint64 number = file.left(dash).toLongLong(&ok);
    const bool isOfNow = ok && dash > 0 && file.mid(dash + 1) == territory.epoch;
    return isOfNow ? std::optional(number) : std::nullopt;
}

Result<http::Response> VoucherFileRoutes::latestPack(StorageTransaction &transaction,
                                                     vouchers::CampaignNumber campaign)
{
    COMPTOIR_CHECK(numberIn(transaction, {}));
    COMPTOIR_TRY(const qint64 head, feedHead(transaction));
    std::set<qint64> &promised = m_packs[campaign].promised;
    promised.insert(head);
    if (promised.size() > mostPromised)
        promised.erase(promised.begin());
    return redirect(transaction, QStringLiteral("%1/voucher-pack/").arg(campaign), head);
}

Result<http::Response> VoucherFileRoutes::pack(StorageTransaction &transaction,
                                               vouchers::CampaignNumber campaign,
                                               const QString &file)
{
    if (file == u"latest")
        return latestPack(transaction, campaign);
    COMPTOIR_TRY(const auto named, numberIn(transaction, file));
    if (!named)
        return fail("feed/no-such-position");
    const qint64 position = *named;
    Cached &cached = m_packs[campaign];
    QByteArray bytes = cached.bytes;
    if (cached.position != position) {
        COMPTOIR_TRY(const qint64 head, feedHead(transaction));
        // A pack of any position would cost a look at the whole history each.
        if (position < head && !cached.promised.contains(position))
            return latestPack(transaction, campaign);
        COMPTOIR_TRY(const auto built, buildVoucherPack(transaction, campaign, position));
        const int key = m_keys.newest(vouchers::KeyUse::Ack);
        bytes = built.signedBytes(key, m_keys.key(key));
        if (position > cached.position)
            std::tie(cached.position, cached.bytes) = std::tuple(position, bytes);
    }
    COMPTOIR_TRY(const Territory territory, readTerritory(transaction));
    const QString stream = u"campaign:" + QString::number(campaign);
    http::Response response = immutableFile(bytes);
    // The till pulls the stream from here on, not from its beginning.
    COMPTOIR_TRY(const qint64 from,
                 feedAfterPack(transaction, campaign, position, Day::inTown(m_clock.now())));
    response.headers.add("Feed-Cursor",
                         FeedCursor{territory.epoch, stream, from}.text().toLatin1());
    return response;
}

Result<http::Response> VoucherFileRoutes::latestCodeList(StorageTransaction &transaction,
                                                         vouchers::CampaignNumber number)
{
    COMPTOIR_CHECK(readCampaign(transaction, number));
    COMPTOIR_TRY(const auto issued,
                 transaction.first(QStringLiteral("SELECT COALESCE(SUM(count), 0) FROM issuance "
                                                  "WHERE campaign = ?"),
                                   {qint64(number)}));
    return redirect(transaction, QStringLiteral("%1/code-list/").arg(number), issued->integer(0));
}

Result<http::Response> VoucherFileRoutes::codeList(StorageTransaction &transaction,
                                                   vouchers::CampaignNumber campaign,
                                                   const QString &file)
{
    if (file == u"latest")
        return latestCodeList(transaction, campaign);
    COMPTOIR_TRY(const auto count, numberIn(transaction, file));
    if (!count || *count < 0 || *count > std::numeric_limits<quint32>::max())
        return fail("code-list/no-such-count");
    COMPTOIR_TRY(const auto list,
                 m_codeLists.work(transaction, campaign, quint32(*count), m_beside));
    if (!list)
        return fail("code-list/not-ready");
    const int key = m_keys.newest(vouchers::KeyUse::Ack);
    return immutableFile(list->signedBytes(key, m_keys.key(key)));
}

} // namespace comptoir::backend
