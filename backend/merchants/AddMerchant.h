// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Clock.h"
#include "core/base/Entropy.h"
#include "core/base/Id.h"

namespace comptoir::backend {

/// Takes a merchant into the territory: who is paid.
class AddMerchant
{
public:
    AddMerchant(const Clock &clock, Entropy &entropy) : m_clock(clock), m_entropy(entropy) {}
    /// Errors: "name/bad", "merchant/name-taken".
    Result<MerchantId> run(StorageTransaction &transaction, const QString &name);

private:
    const Clock &m_clock;
    Entropy &m_entropy;
};

} // namespace comptoir::backend
