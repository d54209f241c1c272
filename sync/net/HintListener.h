// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/net/SyncRequests.h"
#include "sync/wire/EventStream.h"

namespace comptoir::net {

/// Listens for hints that the feed has moved, beside the rounds: by `GET /v1/events`, or by a feed
/// request that waits (docs/protocol.md §6). What it hears is never data, only a reason to pull.
class HintListener
{
public:
    using Tell = std::function<void(const sync::Event &)>;

    HintListener(Transport &http, const SyncRequests &requests, const store::Feed &feed, Tell tell);

    /// Instead of what was listened to before, of which nothing more is told.
    void listen(const sync::ListenForHints &what);

private:
    void openStream(quint64 number);
    void waitOn(quint64 number, const QString &stream);
    void ended(quint64 number, const std::optional<Error> &error);

    Transport &m_http;
    const SyncRequests &m_requests;
    const store::Feed &m_feed;
    Tell m_tell;
    quint64 m_number = 0; ///< of what is listened to
    wire::EventStream m_events;
    std::unique_ptr<OpenStream> m_stream;
    /// Callbacks that outlive this find it gone.
    std::shared_ptr<HintListener *> m_self;
};

} // namespace comptoir::net
