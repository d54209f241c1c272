// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/blobs/BlobStore.h"
#include "backend/enrolment/DeviceTokens.h"
#include "backend/http/Router.h"

namespace comptoir::backend {

/// `/v1/blobs/{sha256}`: photos of a shop, uploaded in parts that survive a cut anywhere
/// (docs/protocol.md §10).
class BlobRoutes
{
public:
    BlobRoutes(Storage &storage, DeviceTokens &tokens, const Clock &clock);
    void addRoutes(http::Router &router);

private:
    using Step = Result<http::Response> (BlobRoutes::*)(BlobStore &, const QByteArray &hash,
                                                        const http::Request &) const;
    void add(http::Router &router, const QByteArray &method, Step step);
    Result<http::Response> forShop(const http::Request &request, const QString &name, Step step);
    Result<http::Response> begin(BlobStore &blobs, const QByteArray &hash,
                                 const http::Request &request) const;
    Result<http::Response> append(BlobStore &blobs, const QByteArray &hash,
                                  const http::Request &request) const;
    Result<http::Response> progress(BlobStore &blobs, const QByteArray &hash,
                                    const http::Request &request) const;
    Result<http::Response> content(BlobStore &blobs, const QByteArray &hash,
                                   const http::Request &request) const;

    Storage &m_storage;
    DeviceTokens &m_tokens;
    const Clock &m_clock;
};

} // namespace comptoir::backend
