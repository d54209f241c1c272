// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/BlobDownloads.h"

#include "core/base/Base64Url.h"
#include "core/registers/BlobName.h"

#include <QPointer>

namespace comptoir::net {

void BlobDownloads::work(bool metered, bool forced)
{
    const qint64 now = m_clock.bootMs();
    const bool early = m_lookedAt && now - *m_lookedAt < pauseMs;
    if (isBusy() || ((metered || early) && !forced))
        return;
    auto missing = m_photos.missing();
    if (!missing)
        return; // the disk: looked again with the next round
    m_lookedAt = now;
    m_missing = std::move(*missing);
    begin();
}

void BlobDownloads::begin()
{
    if (m_missing.empty())
        return;
    const auto part = m_photos.part(m_missing.back());
    if (!part)
        return m_missing.clear();
    m_bytes = *part;
    askForMore();
}

void BlobDownloads::next()
{
    m_missing.pop_back();
    begin();
}

void BlobDownloads::askForMore()
{
    const auto headers = m_authorisation();
    if (!headers)
        return m_missing.clear();
    HttpRequest request;
    request.path = QStringLiteral("/v1/blobs/") + base64url::encode(m_missing.back());
    request.headers = *headers;
    const qint64 first = m_bytes.size();
    request.headers.emplace_back("Range",
                                 "bytes=" + QByteArray::number(first) + '-'
                                     + QByteArray::number(first + chunkBytes - 1));
    request.expect = Expect::Binary;
    request.maxBytes = registers::maxBlobBytes; // a proxy may not know of ranges
    m_http.send(request, [self = QPointer(this)](const Result<HttpAnswer> &answer) {
        if (self)
            self->answered(answer);
    });
}

void BlobDownloads::answered(const Result<HttpAnswer> &answer)
{
    if (!answer && answer.error().is("blob/range"))
        return finish(); // its size is a whole number of parts
    if (!answer && answer.error().is("blob/unknown"))
        return next(); // the till that took it has not sent it yet
    if (!answer)
        return m_missing.clear(); // the network, the token: gone on with in the next round
    if (answer->status != 206) {
        m_bytes = answer->body;
        return finish();
    }
    if (!m_photos.addToPart(m_missing.back(), answer->body))
        return m_missing.clear();
    m_bytes += answer->body;
    if (answer->body.size() < chunkBytes || m_bytes.size() > registers::maxBlobBytes)
        return finish();
    askForMore();
}

void BlobDownloads::finish()
{
    const QByteArray hash = m_missing.back();
    const auto kept = m_photos.keep(hash, m_bytes);
    if (!kept && !kept.error().is("blob/wrong-hash"))
        return m_missing.clear();
    // What is of another hash begins anew with the next round.
    if (!m_photos.dropPart(hash))
        return m_missing.clear();
    if (kept)
        Q_EMIT blobCame(hash);
    next();
}

} // namespace comptoir::net
