// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feed/FeedRoutes.h"

#include "backend/RouteAnswer.h"
#include "backend/feed/DeviceCursors.h"
#include "backend/feed/FeedReader.h"
#include "backend/feed/FeedWatch.h"
#include "backend/sync/SyncState.h"
#include "backend/territory/Territory.h"

namespace comptoir::backend {

namespace {

constexpr int usualRows = 500;
constexpr QLatin1String campaignPrefix("campaign:");
constexpr int longestWaitSeconds = 25;

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

/// RFC 7240 §4.3: `Prefer: wait=25`; 0 when the client does not want to wait.
int waitSeconds(const http::Request &request)
{
    for (const QByteArray &field : request.headers.values("Prefer")) {
        for (const QByteArray &preference : field.split(',')) {
            const QByteArray text = preference.trimmed().toLower();
            if (text.startsWith("wait="))
                return qBound(0, text.sliced(5).toInt(), longestWaitSeconds);
        }
    }
    return 0;
}

Result<QStringList> streamsOf(StorageTransaction &transaction, const CallingDevice &caller)
{
    QStringList streams{QStringLiteral("territory"),
                        u"shop:" + QString::fromLatin1(caller.shop.text()),
                        u"device:" + QString::fromLatin1(caller.device.text())};
    COMPTOIR_TRY(
        const Rows rows,
        transaction.select(
            QStringLiteral("SELECT campaign FROM shop_campaign WHERE shop = ? ORDER BY campaign"),
            {caller.shop.bytes()}));
    for (const Row &row : rows)
        streams.append(campaignPrefix + QString::number(row.integer(0)));
    return streams;
}

} // namespace

void FeedRoutes::addRoutes(http::Router &router)
{
    router.add("GET", "/v1/feed/{stream}",
               [this](const http::Request &request, const http::PathParameters &path) {
                   return answered(request, page(request, path[QStringLiteral("stream")]));
               });
    router.add("GET", "/v1/events", [this](const http::Request &request, const auto &) {
        return answered(request, events(request));
    });
}

Result<CallingDevice> FeedRoutes::caller(StorageTransaction &transaction,
                                         const http::Request &request) const
{
    return m_tokens.authenticate(transaction,
                                 request.headers.value("Authorization").value_or(QByteArray()));
}

Result<http::Response> FeedRoutes::page(const http::Request &request, const QString &stream) const
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const CallingDevice caller, this->caller(*transaction, request));
    COMPTOIR_TRY(const bool allowed, mayRead(*transaction, caller, stream));
    if (!allowed)
        return fail("feed/forbidden");
    COMPTOIR_TRY(const Territory territory, readTerritory(*transaction));
    if (const auto knownEpoch = request.headers.value("Sync-Epoch"))
        COMPTOIR_CHECK(checkEpoch(*transaction, caller.device, *knownEpoch));
    const QString cursor = request.parameter(QStringLiteral("cursor")).value_or(QString());
    COMPTOIR_TRY(const FeedCursor from, FeedReader(territory.epoch).position(stream, cursor));
    return pageFor(*transaction, caller, request, from);
}

Result<http::Response> FeedRoutes::pageFor(StorageTransaction &transaction,
                                           const CallingDevice &caller,
                                           const http::Request &request,
                                           const FeedCursor &from) const
{
    COMPTOIR_TRY(const int limit, rowLimit(request));
    COMPTOIR_TRY(const auto page, FeedReader(from.epoch).page(transaction, from, limit));
    const int patience = from.n > 0 && !request.waited ? waitSeconds(request) : 0;
    if (patience > 0 && page.isEmpty)
        return http::Response::later({from.stream.toUtf8(), patience * 1000});
    if (from.n > 0) {
        COMPTOIR_TRY(const bool noted,
                     DeviceCursors(transaction).note(caller.device, from, m_clock.now()));
        if (noted)
            COMPTOIR_CHECK(transaction.commit());
    }
    return http::Response::text(200, "application/json", page.json);
}

Result<http::Response> FeedRoutes::events(const http::Request &request) const
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const CallingDevice caller, this->caller(*transaction, request));
    COMPTOIR_TRY(const QStringList streams, streamsOf(*transaction, caller));
    COMPTOIR_TRY(const auto heads, headsOf(*transaction, streams));
    http::EventStream stream;
    for (const MovedStream &head : heads) {
        stream.topics.append(head.topic());
        stream.first.append(head.hint());
    }
    stream.ms = int(caller.tokenExpires.ms() - m_clock.now().ms());
    return http::Response::events(std::move(stream));
}

} // namespace comptoir::backend
