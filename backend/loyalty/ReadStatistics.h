// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/loyalty/CardStatistics.h"
#include "backend/storage/Storage.h"

namespace comptoir::backend {

/// As they may be shown to the merchant: a figure of fewer than five cards is hidden. Error
/// "merchant/unknown".
Result<CardStatistics> merchantStatistics(StorageTransaction &transaction, MerchantId merchant);

/// As they may be shown to the town: nothing of fewer than five cards or three merchants, nor what
/// the merchants' own statistics would leave of it.
Result<CardStatistics> townStatistics(StorageTransaction &transaction);

} // namespace comptoir::backend
