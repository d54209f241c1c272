// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/RescuePack.h"
#include "core/store/Outbox.h"

namespace comptoir::rescue {

/// Takes what the territory does not hold safely out of a till, needing no network.
class MakeRescuePack
{
public:
    MakeRescuePack(const store::Outbox &outbox, const Clock &clock)
        : m_outbox(outbox),
          m_clock(clock)
    {}
    /// Everything that is not durable; of a till that has sent all, a pack without ops.
    Result<RescuePack> run(const QByteArray &town, const QString &townName,
                           const QString &shopName) const;

private:
    const store::Outbox &m_outbox;
    const Clock &m_clock;
};

} // namespace comptoir::rescue
