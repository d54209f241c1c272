// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/BlobUploads.h"

#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"

#include <QPointer>

namespace comptoir::net {

void BlobUploads::work(bool metered, bool forced)
{
    if (m_current || (metered && !forced))
        return;
    begin();
}

void BlobUploads::begin()
{
    m_current.reset();
    const auto next = m_queue.next();
    if (!next || !*next || !m_authorisation())
        return stop();
    const auto bytes = m_queue.find((*next)->hash);
    if (!bytes)
        return stop(); // the disk: tried again with the next round
    if (!*bytes) {
        // The file is damaged or gone: no other try can succeed.
        if (m_queue.refuse((*next)->hash, "blob/damaged"))
            return begin();
        return stop();
    }
    m_current = Upload{**next, **bytes};
    HttpRequest put = request("PUT");
    put.headers.emplace_back("Upload-Length", QByteArray::number(m_current->bytes.size()));
    ask(std::move(put));
}

void BlobUploads::stop()
{
    m_current.reset();
    Q_EMIT stopped();
}

HttpRequest BlobUploads::request(const QByteArray &method) const
{
    HttpRequest request;
    request.method = method;
    request.path = QStringLiteral("/v1/blobs/") + base64url::encode(m_current->blob.hash);
    request.headers = m_authorisation().value_or(Headers());
    return request;
}

void BlobUploads::sendFrom(qint64 offset)
{
    HttpRequest patch = request("PATCH");
    patch.contentType = "application/partial-upload";
    patch.body = m_current->bytes.mid(offset, chunkBytes);
    const bool last = offset + patch.body.size() >= m_current->bytes.size();
    patch.headers.emplace_back("Upload-Offset", QByteArray::number(offset));
    patch.headers.emplace_back("Upload-Complete", last ? "?1" : "?0");
    ask(std::move(patch));
}

void BlobUploads::ask(HttpRequest request)
{
    m_http.send(request, [self = QPointer(this)](const Result<HttpAnswer> &answer) {
        if (self)
            self->answered(answer);
    });
}

void BlobUploads::answered(const Result<HttpAnswer> &answer)
{
    if (answer)
        advanced(*answer);
    else
        failed(answer.error());
}

void BlobUploads::advanced(const HttpAnswer &answer)
{
    const auto json = wire::parseObject(answer.body);
    if (!json)
        return stop();
    wire::Fields fields(*json);
    const qint64 offset = fields.integer(u"offset", 0, m_current->bytes.size());
    const bool complete = fields.boolean(u"complete");
    const QByteArray hash = m_current->blob.hash;
    if (!fields.done() || !m_queue.noteProgress(hash, offset, complete))
        return stop();
    if (!complete)
        return sendFrom(offset);
    Q_EMIT blobSent(hash);
    begin();
}

void BlobUploads::failed(const Error &error)
{
    const QByteArray hash = m_current->blob.hash;
    if (error.is("blob/offset")) {
        // Another till sends the same photo, or an answer was lost.
        const qint64 expected = error.facts.value(QStringLiteral("expected"), -1).toLongLong();
        if (expected >= 0 && expected < m_current->bytes.size())
            return sendFrom(expected);
        return stop();
    }
    if (error.is("blob/wrong-hash") && m_current->blob.tries + 1 < maxTries) {
        // Our bytes are right: somebody else's were wrong, and are dropped now.
        if (m_queue.noteWrongHash(hash))
            return begin();
        return stop();
    }
    if (error.is("blob/unknown") || !error.code.startsWith("blob/"))
        return stop(); // the network, the token, a restored town: begun again with the next round
    if (m_queue.refuse(hash, error.code))
        return begin();
    stop();
}

} // namespace comptoir::net
