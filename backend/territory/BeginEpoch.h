// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/territory/Territory.h"
#include "core/base/Clock.h"
#include "core/base/Entropy.h"

namespace comptoir::backend {

/// After a copy of the database was put back: what tills read since is void, so they read anew, and
/// send again what the copy has not (sync.md §2.13).
class BeginEpoch
{
public:
    BeginEpoch(const Clock &clock, Entropy &entropy) : m_clock(clock), m_entropy(entropy) {}
    /// Error "territory/not-founded".
    Result<Territory> run(StorageTransaction &transaction);

private:
    const Clock &m_clock;
    Entropy &m_entropy;
};

} // namespace comptoir::backend
