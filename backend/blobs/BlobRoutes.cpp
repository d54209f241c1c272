// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/blobs/BlobRoutes.h"

#include "backend/RouteAnswer.h"
#include "core/base/Base64Url.h"
#include "core/registers/BlobName.h"

#include <algorithm>

namespace comptoir::backend {

namespace {

/// RFC 8941 booleans and integers, which the draft's headers are.
QByteArray truth(bool value)
{
    return value ? "?1" : "?0";
}

Result<qint64> number(const http::Request &request, QByteArrayView name)
{
    const auto text = request.headers.value(name);
    bool ok = false;
    const qint64 value = text ? text->trimmed().toLongLong(&ok) : -1;
    if (!ok || value < 0)
        return fail("wire/bad-field", QString::fromLatin1(name));
    return value;
}

struct Range
{
    qint64 first = 0, last = 0;
};

/// "bytes=0-262143" or "bytes=1000-"; whatever else may be passed over (RFC 9110 §14.2).
std::optional<Range> rangeIn(const http::Request &request, qint64 size)
{
    const QByteArray text = request.headers.value("Range").value_or(QByteArray());
    const QByteArray prefix = "bytes=";
    const qsizetype dash = text.indexOf('-');
    if (!text.startsWith(prefix) || dash < 0)
        return std::nullopt;
    bool hasFirst = false, hasLast = false;
    const QByteArray end = text.mid(dash + 1);
    const qint64 first = text.mid(prefix.size(), dash - prefix.size()).toLongLong(&hasFirst);
    const qint64 last = end.isEmpty() ? size - 1 : end.toLongLong(&hasLast);
    if (!hasFirst || first < 0 || (!end.isEmpty() && (!hasLast || last < first)))
        return std::nullopt;
    return Range{first, std::min(last, size - 1)};
}

void tell(http::Response &response, const BlobProgress &progress)
{
    response.headers.add("Upload-Offset", QByteArray::number(progress.received));
    response.headers.add("Upload-Complete", truth(progress.complete));
    response.headers.add("Upload-Limit",
                         "max-size=" + QByteArray::number(registers::maxBlobBytes)
                             + ", max-append-size=" + QByteArray::number(registers::maxChunkBytes));
}

http::Response progressAnswer(int status, const BlobProgress &progress)
{
    auto response = http::Response::json(status,
                                         {{QStringLiteral("offset"), progress.received},
                                          {QStringLiteral("complete"), progress.complete}});
    tell(response, progress);
    return response;
}

} // namespace

BlobRoutes::BlobRoutes(Storage &storage, DeviceTokens &tokens, const Clock &clock)
    : m_storage(storage),
      m_tokens(tokens),
      m_clock(clock)
{}

void BlobRoutes::addRoutes(http::Router &router)
{
    add(router, "HEAD", &BlobRoutes::progress);
    add(router, "GET", &BlobRoutes::content);
    add(router, "PUT", &BlobRoutes::begin);
    add(router, "PATCH", &BlobRoutes::append);
}

void BlobRoutes::add(http::Router &router, const QByteArray &method, Step step)
{
    router.add(
        method, "/v1/blobs/{sha256}",
        [this, step](const http::Request &request, const http::PathParameters &path) {
            return answered(request, forShop(request, path[QStringLiteral("sha256")], step));
        },
        registers::maxChunkBytes);
}

Result<http::Response> BlobRoutes::forShop(const http::Request &request, const QString &name,
                                           Step step)
{
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const auto caller,
                 m_tokens.authenticate(
                     *transaction, request.headers.value("Authorization").value_or(QByteArray())));
    const auto hash = base64url::decode(QJsonValue(name), 32);
    if (!hash)
        return fail("blob/unknown");
    BlobStore blobs(*transaction, caller.shop);
    // What is of a wrong hash is dropped, also for the next try.
    return committed(*transaction, (this->*step)(blobs, *hash, request));
}

Result<http::Response> BlobRoutes::begin(BlobStore &blobs, const QByteArray &hash,
                                         const http::Request &request) const
{
    COMPTOIR_TRY(const qint64 size, number(request, "Upload-Length"));
    if (size == 0 || !request.body.isEmpty())
        return fail("wire/bad-field", QStringLiteral("Upload-Length"));
    COMPTOIR_TRY(const auto known, blobs.find(hash));
    COMPTOIR_TRY(const BlobProgress progress, blobs.begin(hash, size, m_clock.now()));
    return progressAnswer(known ? 200 : 201, progress);
}

Result<http::Response> BlobRoutes::append(BlobStore &blobs, const QByteArray &hash,
                                          const http::Request &request) const
{
    COMPTOIR_TRY(const qint64 offset, number(request, "Upload-Offset"));
    const QByteArray last = request.headers.value("Upload-Complete").value_or(QByteArray());
    if (last != truth(true) && last != truth(false))
        return fail("wire/bad-field", QStringLiteral("Upload-Complete"));
    COMPTOIR_TRY(const BlobProgress progress,
                 blobs.append(hash, {offset, request.body, last == truth(true)}, m_clock.now()));
    return progressAnswer(200, progress);
}

Result<http::Response> BlobRoutes::progress(BlobStore &blobs, const QByteArray &hash,
                                            const http::Request &) const
{
    COMPTOIR_TRY(const auto known, blobs.find(hash));
    if (!known)
        return fail("blob/unknown");
    http::Response response;
    response.status = 204;
    tell(response, *known);
    return response;
}

Result<http::Response> BlobRoutes::content(BlobStore &blobs, const QByteArray &hash,
                                           const http::Request &request) const
{
    http::Response response;
    COMPTOIR_TRY(const auto known, blobs.find(hash));
    const auto range = known && known->complete ? rangeIn(request, known->size) : std::nullopt;
    if (range && range->first >= known->size)
        return fail("blob/range", {}, {{QStringLiteral("size"), known->size}});
    if (range) {
        COMPTOIR_TRY(response.body, blobs.read(hash, range->first, range->last - range->first + 1));
        response.status = 206;
        response.headers.add("Content-Range",
                             "bytes " + QByteArray::number(range->first) + '-'
                                 + QByteArray::number(range->last) + '/'
                                 + QByteArray::number(known->size));
    } else {
        COMPTOIR_TRY(response.body, blobs.read(hash));
        response.headers.add("Accept-Ranges", "bytes");
    }
    response.headers.add("Content-Type", "application/octet-stream");
    response.headers.add("Cache-Control", "private, max-age=31536000, immutable");
    return response;
}

} // namespace comptoir::backend
