// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feed/FeedRoutes.h"

#include "backend/RouteAnswer.h"
#include "backend/feed/FeedReader.h"
#include "backend/sync/SyncState.h"
#include "backend/territory/Territory.h"

namespace comptoir::backend {

namespace {

constexpr int usualRows = 500;
constexpr QLatin1String campaignPrefix("campaign:");

Result<bool> takesPart(StorageTransaction &transaction, ShopId shop, QStringView number)
{
    bool isNumber = false;
    const qint64 campaign = number.toLongLong(&isNumber);
    // "campaign:012" is not a stream that we write.
    if (!isNumber || QString::number(campaign) != number)
        return false;
    COMPTOIR_TRY(const auto row,
                 transaction.first(
                     QStringLiteral("SELECT 1 FROM shop_campaign WHERE shop = ? AND campaign = ?"),
                     {shop.bytes(), campaign}));
    return row.has_value();
}

Result<bool> mayRead(StorageTransaction &transaction, const CallingDevice &caller,
                     const QString &stream)
{
    if (stream == u"territory" || stream == u"shop:" + QString::fromLatin1(caller.shop.text())
        || stream == u"device:" + QString::fromLatin1(caller.device.text()))
        return true;
    if (!stream.startsWith(campaignPrefix))
        return false;
    return takesPart(transaction, caller.shop, QStringView(stream).mid(campaignPrefix.size()));
}

Result<int> rowLimit(const http::Request &request)
{
    const auto text = request.parameter(QStringLiteral("limit"));
    if (!text)
        return usualRows;
    bool isNumber = false;
    const int limit = text->toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > FeedReader::maxRows)
        return fail("wire/bad-field", QStringLiteral("limit"));
    return limit;
}

} // namespace

void FeedRoutes::addRoutes(http::Router &router)
{
    router.add("GET", "/v1/feed/{stream}",
               [this](const http::Request &request, const http::PathParameters &path) {
                   return answered(request, page(request, path[QStringLiteral("stream")]));
               });
}

Result<http::Response> FeedRoutes::page(const http::Request &request, const QString &stream) const
{
    COMPTOIR_TRY(const int limit, rowLimit(request));
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const CallingDevice caller,
                 m_tokens.authenticate(
                     *transaction, request.headers.value("Authorization").value_or(QByteArray())));
    COMPTOIR_TRY(const bool allowed, mayRead(*transaction, caller, stream));
    if (!allowed)
        return fail("feed/forbidden");
    COMPTOIR_TRY(const Territory territory, readTerritory(*transaction));
    if (const auto knownEpoch = request.headers.value("Sync-Epoch"))
        COMPTOIR_CHECK(checkEpoch(*transaction, caller.device, *knownEpoch));
    const QString cursor = request.parameter(QStringLiteral("cursor")).value_or(QString());
    COMPTOIR_TRY(const QJsonObject page,
                 FeedReader(territory.epoch).page(*transaction, stream, cursor, limit));
    return http::Response::json(200, page);
}

} // namespace comptoir::backend
