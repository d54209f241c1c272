// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/registers/BlobQueueStore.h"
#include "sync/net/Transport.h"

#include <QObject>

#include <optional>

namespace comptoir::net {

/// Fetches the photos that the shop's registers name and this till does not have: a sibling took
/// them, or this till replaces another. One after the other in parts that stay on the disk, so that
/// a cut costs one part (docs/protocol.md §10); what counts is the hash.
class BlobDownloads : public QObject
{
    Q_OBJECT

public:
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;
    /// Headers that identify this till; nothing while there is no token.
    using Authorisation = std::function<std::optional<Headers>()>;

    BlobDownloads(Transport &http, registers::BlobQueueStore &photos, Authorisation authorisation,
                  const Clock &clock)
        : m_http(http),
          m_photos(photos),
          m_authorisation(std::move(authorisation)),
          m_clock(clock)
    {}

    /// To be called when ops are through and the link costs nothing, or when somebody asks for it
    /// (`forced`). Looks for missing photos once a minute at most, unless forced.
    void work(bool metered, bool forced);
    bool isBusy() const { return !m_missing.empty(); }

    static constexpr qint64 chunkBytes = 256 * 1024;
    static constexpr qint64 pauseMs = 60'000;

Q_SIGNALS:
    void blobCame(const QByteArray &hash);

private:
    void begin();
    void askForMore();
    void answered(const Result<HttpAnswer> &answer);
    void finish();
    void next();

    Transport &m_http;
    registers::BlobQueueStore &m_photos;
    Authorisation m_authorisation;
    const Clock &m_clock;
    std::vector<QByteArray> m_missing; ///< of this round; the last one is under way
    QByteArray m_bytes; ///< of it, as they are on the disk
    std::optional<qint64> m_lookedAt; ///< boot clock
};

} // namespace comptoir::net
