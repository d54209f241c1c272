// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registers/BlobQueueStore.h"
#include "sync/net/Transport.h"

#include <QObject>

#include <optional>

namespace comptoir::net {

/// Sends the photos that wait, one after the other in parts (docs/protocol.md §10). Holds nothing
/// that a restart could lose: the territory says where to go on.
class BlobUploads : public QObject
{
    Q_OBJECT

public:
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;
    /// Headers that identify this till; nothing while there is no token.
    using Authorisation = std::function<std::optional<Headers>()>;

    BlobUploads(Transport &http, registers::BlobQueueStore &queue, Authorisation authorisation)
        : m_http(http),
          m_queue(queue),
          m_authorisation(std::move(authorisation))
    {}

    /// To be called when ops are through and the link costs nothing, or when somebody asks for it
    /// (`forced`). Goes on until nothing waits or the network fails; a call meanwhile is no harm.
    void work(bool metered, bool forced);
    bool isBusy() const { return m_current.has_value(); }

    static constexpr qint64 chunkBytes = 256 * 1024;
    static constexpr int maxTries = 3;

Q_SIGNALS:
    void blobSent(const QByteArray &hash);
    /// Nothing waits, or the network failed.
    void stopped();

private:
    struct Upload
    {
        registers::QueuedBlob blob;
        QByteArray bytes;
    };
    void begin();
    void stop();
    void sendFrom(qint64 offset);
    void ask(HttpRequest request);
    void answered(const Result<HttpAnswer> &answer);
    void advanced(const HttpAnswer &answer);
    void failed(const Error &error);
    HttpRequest request(const QByteArray &method) const;

    Transport &m_http;
    registers::BlobQueueStore &m_queue;
    Authorisation m_authorisation;
    std::optional<Upload> m_current;
};

} // namespace comptoir::net
