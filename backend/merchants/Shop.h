// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"

#include <vector>

namespace comptoir::backend {

/// A shop as the desk and its tills see it.
struct Shop
{
    ShopId id;
    QString name;
    MerchantId merchant;
    QString merchantName;
    std::vector<qint64> campaigns; ///< numbers of those it takes part in
};

/// Error "shop/unknown".
Result<Shop> readShop(StorageTransaction &transaction, ShopId id);
/// All shops by name.
Result<std::vector<Shop>> listShops(StorageTransaction &transaction);

/// Puts the shop as it now is into its stream of the feed.
Result<void> publishShop(StorageTransaction &transaction, ShopId id);

} // namespace comptoir::backend
