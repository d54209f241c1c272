// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/territory/BooksMark.h"
#include "backend/territory/KeyRing.h"
#include "backend/territory/Territory.h"
#include "core/base/Clock.h"
#include "core/base/Entropy.h"

namespace comptoir::backend {

/// After a copy of the database was put back: what tills read since is void, so they read anew, and
/// send again what the copy has not (sync.md §2.13). The town recovers until they have.
class BeginEpoch
{
public:
    BeginEpoch(KeyRing &keys, const Clock &clock, Entropy &entropy)
        : m_keys(keys),
          m_clock(clock),
          m_entropy(entropy)
    {}
    /// `mark` is what was known of the books before; its epoch ends too. Error
    /// "territory/not-founded".
    Result<Territory> run(StorageTransaction &transaction,
                          const std::optional<BooksMark> &mark = {});

private:
    Result<void> end(StorageTransaction &transaction, const QString &epoch, qint64 sharedFeed);
    /// Keys that were made after the copy: believed again. Returns for how many campaigns.
    Result<qint64> certifyKeys(StorageTransaction &transaction);

    KeyRing &m_keys;
    const Clock &m_clock;
    Entropy &m_entropy;
};

} // namespace comptoir::backend
