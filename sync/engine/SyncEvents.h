// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/TrustedTime.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace comptoir::sync {

// ---- What happens around the engine ----

struct Woken
{
}; ///< the moment of WakeAt has come
struct OpWritten
{
};
struct LinkChanged
{
}; ///< the system says that the network is another: a hint, never a fact
struct LinkDoubted
{
}; ///< somebody else's request to the territory failed
struct SendNowAsked
{
};
/// Nobody can see the app: hours between polls cost nobody anything.
struct ShownChanged
{
    bool shown = true;
};
struct HintHeard
{
    QString stream;
    qint64 head = 0; ///< 0: not said
};
struct HintsEnded
{
    quint64 number = 0;
    std::optional<Error> error; ///< none: it ended as it should
};

/// A stream of the feed that this till follows.
struct FollowedStream
{
    QString name;
    std::optional<quint32>
        campaign; ///< of a campaign's stream: it has a voucher pack and a code list
    bool hasPack = false;
    bool hasCodes = false;
};
struct StreamsListed
{
    std::vector<FollowedStream> streams;
};

// ---- Outcomes of requests ----

struct Pinged
{
    QByteArray epoch; ///< signed by the territory over our nonce
    bool sameEpoch = true;
    bool tooOld = false; ///< the territory no longer takes ops from this protocol
    QString worksUntil = {}; ///< ISO day from which it will not; empty: none is announced
};
struct TokenGranted
{
    qint64 lifetimeMs = 0;
};
/// A signed acknowledgement was checked and written.
struct PushAcknowledged
{
    qint64 acknowledged = 0; ///< the territory has everything up to here
    qint64 first = 0; ///< sequence of the batch's first op; of a heartbeat, the next to be written
    int sent = 0; ///< ops in the batch; a heartbeat has none
    bool more = false; ///< there are ops behind the batch and behind what is acknowledged
    std::optional<store::TimeToken> token;
};
struct PageApplied
{
    bool upToDate = false;
    bool moved = false; ///< the cursor is another than before
    qint64 head = 0; ///< of the stream, as the territory has it
};
struct ListApplied
{
}; ///< a voucher pack or a code list
/// `error.facts` may have `status`, `retry_after_s` and the problem's own members (`expected`).
struct RequestFailed
{
    Error error;
    qint64 firstSequence = 0; ///< of a push
    int opCount = 0;
};

using Outcome =
    std::variant<Pinged, TokenGranted, PushAcknowledged, PageApplied, ListApplied, RequestFailed>;
struct Answered
{
    quint64 request = 0;
    Outcome outcome;
};

using Event = std::variant<Woken, OpWritten, LinkChanged, LinkDoubted, SendNowAsked, ShownChanged,
                           HintHeard, HintsEnded, StreamsListed, Answered>;

} // namespace comptoir::sync
