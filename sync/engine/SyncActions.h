// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/TrustedTime.h"
#include "sync/engine/RequestPace.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace comptoir::sync {

// ---- Requests: one at a time, each gets exactly one Answered ----

struct Ping
{
};
struct Authenticate
{
};
/// Ops behind `after` (unset: behind what the store has heard the results of); none: a heartbeat.
struct Push
{
    std::optional<qint64> after;
    int maxOps = 0;
};
struct Pull
{
    QString stream;
};
struct FetchPack
{
    QString stream;
    quint32 campaign = 0;
};
struct FetchCodeList
{
    QString stream;
    quint32 campaign = 0;
};
using Request = std::variant<Ping, Authenticate, Push, Pull, FetchPack, FetchCodeList>;

struct SendRequest
{
    quint64 number = 0;
    Request request;
};

// ---- Acts on the store ----

/// This line alone is refused as malformed: a person must look at it. The line stays.
struct ParkOp
{
    qint64 sequence = 0;
    Error refusal;
};
/// The territory has another story under this incarnation: the ops go on under a new one.
struct BeginIncarnation
{
    int newestKnown = 0; ///< that the territory knows, as it says without a signature; 0: not said
};
struct AdoptTimeToken
{
    store::TimeToken token;
};
struct AdoptEpoch
{
    QByteArray epoch; ///< cursors start again, ops stay
};
struct RestartStream
{
    QString stream;
};
/// Instead of listening as before: by the event stream, or by a request that waits for news of the
/// named stream. Beside the rounds; ends with HintsEnded of this number.
struct ListenForHints
{
    quint64 number = 0;
    std::optional<QString> waitOn;
};
struct WakeAt
{
    Moment at = 0;
};

using Action = std::variant<SendRequest, ParkOp, BeginIncarnation, AdoptTimeToken, AdoptEpoch,
                            RestartStream, ListenForHints, WakeAt>;
using Actions = std::vector<Action>;

} // namespace comptoir::sync
