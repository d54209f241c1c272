// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Clock.h"
#include "core/base/Entropy.h"
#include "core/base/Id.h"

namespace comptoir::backend {

/// Opens a shop of a merchant: where tills stand. Its row goes into the feed.
class AddShop
{
public:
    AddShop(const Clock &clock, Entropy &entropy) : m_clock(clock), m_entropy(entropy) {}
    /// Errors: "name/bad", "merchant/unknown", "shop/name-taken".
    Result<ShopId> run(StorageTransaction &transaction, MerchantId merchant, const QString &name);

private:
    const Clock &m_clock;
    Entropy &m_entropy;
};

} // namespace comptoir::backend
