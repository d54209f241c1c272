// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/territory/KeyRing.h"
#include "backend/territory/Territory.h"
#include "core/base/Clock.h"

namespace comptoir::backend {

/// Makes the territory of an empty database: its root key, a policy and an acknowledgement key, its
/// first epoch and keyset.
class FoundTerritory
{
public:
    FoundTerritory(KeyRing &keys, const Clock &clock, Entropy &entropy)
        : m_keys(keys),
          m_clock(clock),
          m_entropy(entropy)
    {}
    /// `host` stands in every voucher code: letters, digits, '.', '-', ':' (a port), at most 60.
    /// Errors: "territory/founded-already", "territory/bad-host", "territory/keys-exist",
    /// "name/bad".
    Result<Territory> run(StorageTransaction &transaction, const QString &name,
                          const QString &host);

private:
    KeyRing &m_keys;
    const Clock &m_clock;
    Entropy &m_entropy;
};

} // namespace comptoir::backend
