// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"

#include <vector>

namespace comptoir::backend {

/// Who is paid for the vouchers that their shops take.
struct Merchant
{
    MerchantId id;
    QString name;
};

/// By name.
Result<std::vector<Merchant>> listMerchants(StorageTransaction &transaction);

} // namespace comptoir::backend
