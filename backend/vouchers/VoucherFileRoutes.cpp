// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/VoucherFileRoutes.h"

#include "backend/RouteAnswer.h"
#include "backend/campaigns/DeskCampaign.h"
#include "backend/feed/FeedCursor.h"
#include "backend/feed/FeedWriter.h"
#include "backend/territory/Territory.h"
#include "backend/vouchers/BuildVoucherPack.h"

namespace comptoir::backend {

namespace {

http::Response redirectTo(const QString &path)
{
    http::Response response;
    response.status = 302;
    response.headers.add("Location", path.toLatin1());
    return response;
}

http::Response immutableFile(const QByteArray &bytes)
{
    http::Response response;
    response.headers.add("Content-Type", "application/octet-stream");
    response.headers.add("Cache-Control", "private, max-age=31536000, immutable");
    response.body = bytes;
    return response;
}

} // namespace

VoucherFileRoutes::VoucherFileRoutes(Storage &storage, DeviceTokens &tokens, const KeyRing &keys)
    : m_storage(storage),
      m_tokens(tokens),
      m_keys(keys)
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

Result<http::Response> VoucherFileRoutes::latestPack(StorageTransaction &transaction,
                                                     vouchers::CampaignNumber campaign)
{
    COMPTOIR_TRY(const qint64 head, feedHead(transaction));
    return redirectTo(QStringLiteral("/v1/campaigns/%1/voucher-pack/%2").arg(campaign).arg(head));
}

Result<http::Response> VoucherFileRoutes::pack(StorageTransaction &transaction,
                                               vouchers::CampaignNumber campaign,
                                               const QString &file)
{
    if (file == u"latest")
        return latestPack(transaction, campaign);
    bool ok = false;
    const qint64 position = file.toLongLong(&ok);
    if (!ok)
        return fail("feed/no-such-position");
    const QMutexLocker locker(&m_mutex); // the same pack is built once
    Cached &cached = m_packs[campaign];
    QByteArray bytes = cached.bytes;
    if (cached.position != position) {
        COMPTOIR_TRY(const auto built, buildVoucherPack(transaction, campaign, position));
        const int key = m_keys.newest(vouchers::KeyUse::Ack);
        bytes = built.signedBytes(key, m_keys.key(key));
        if (position > cached.position)
            cached = {position, bytes};
    }
    COMPTOIR_TRY(const Territory territory, readTerritory(transaction));
    const QString stream = u"campaign:" + QString::number(campaign);
    http::Response response = immutableFile(bytes);
    // The till pulls the stream from here on, not from its beginning.
    response.headers.add("Feed-Cursor",
                         FeedCursor{territory.epoch, stream, position}.text().toLatin1());
    return response;
}

Result<http::Response> VoucherFileRoutes::latestCodeList(StorageTransaction &transaction,
                                                         vouchers::CampaignNumber number)
{
    COMPTOIR_TRY(const DeskCampaign campaign, readCampaign(transaction, number));
    return redirectTo(
        QStringLiteral("/v1/campaigns/%1/code-list/%2").arg(number).arg(campaign.nextSerial));
}

Result<http::Response> VoucherFileRoutes::codeList(StorageTransaction &transaction,
                                                   vouchers::CampaignNumber campaign,
                                                   const QString &file)
{
    if (file == u"latest")
        return latestCodeList(transaction, campaign);
    bool ok = false;
    const quint32 count = file.toUInt(&ok);
    if (!ok)
        return fail("code-list/no-such-count");
    const QMutexLocker locker(&m_mutex);
    COMPTOIR_TRY(const auto list, m_codeLists.work(transaction, campaign, count));
    if (!list)
        return fail("code-list/not-ready");
    const int key = m_keys.newest(vouchers::KeyUse::Ack);
    return immutableFile(list->signedBytes(key, m_keys.key(key)));
}

} // namespace comptoir::backend
