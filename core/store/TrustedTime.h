// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/store/Database.h"
#include "sync/wire/OpLine.h"

#include <optional>

namespace comptoir::store {

/// A time token of the territory (docs/protocol.md §3): proof of a lower bound of time, and the
/// window that the offline caps count in.
struct TimeToken
{
    QByteArray id;
    qint64 feedPosition = 0;
    QByteArray epoch;
    Instant time; ///< the territory's clock
    QByteArray signedDoc;
    QByteArray bootId; ///< boot and boot clock at which its answer arrived
    qint64 bootMs = 0;
};

/// What time it is, as far as the till can prove it (sync.md §2.15).
class TrustedTime
{
public:
    TrustedTime(Database &database, const Clock &clock);

    struct Reading
    {
        Instant now; ///< the territory's time carried on by the boot clock, else the wall clock,
                     ///< but never before what was proven earlier
        wire::ClockState state = wire::ClockState::Unverified;
        qint64 ageSeconds = 0; ///< of the token in force
        bool sameBoot = false;
        std::optional<TimeToken> token;
    };
    Result<Reading> read() const;

    /// Takes a token into force: the caps count anew from here. Call once the feed has been pulled
    /// up to the token's position. Of one epoch, a token from before the one in force is passed
    /// over.
    Result<void> adopt(Transaction &transaction, const TimeToken &token);
    /// The next hybrid clock value, remembered in the transaction.
    Result<wire::Hlc> tick(Transaction &transaction);
    /// What is written from here on is later than `remote`, which the territory has judged.
    Result<void> hear(Transaction &transaction, wire::Hlc remote);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace comptoir::store
