// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Incident.h"
#include "backend/sync/OpOutcome.h"
#include "backend/territory/KeyRing.h"
#include "core/base/Clock.h"

namespace comptoir::backend {

/// What the desk says of something that was held.
enum class Decision { Pay, Refuse };

/// Ends incidents, each with the reason that a public accountant asks for.
class CloseIncident
{
public:
    CloseIncident(const KeyRing &keys, const Clock &clock) : m_keys(keys), m_clock(clock) {}

    /// Closing twice changes nothing. Errors: "incident/unknown", "incident/no-reason",
    /// "incident/needs-decision" for what is held.
    Result<void> run(StorageTransaction &transaction, qint64 number, const QString &reason);
    /// Pays or refuses an op that is held, once: the same decision again is answered again.
    /// Errors: "incident/unknown", "incident/no-reason", "incident/nothing-held",
    /// "incident/decided" when it was decided otherwise.
    Result<OpOutcome> decide(StorageTransaction &transaction, qint64 number, Decision decision,
                             const QString &reason);

private:
    Result<void> close(StorageTransaction &transaction, const DeskIncident &incident,
                       const QString &decision, const QString &reason);

    const KeyRing &m_keys;
    const Clock &m_clock;
};

/// "pay" or "refuse"
QString decisionName(Decision decision);

} // namespace comptoir::backend
