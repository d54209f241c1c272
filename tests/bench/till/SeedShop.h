// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace comptoir::bench {

/// How much a shop has behind it.
struct ShopSize
{
    int products = 1000;
    int tickets = 10'000;
    quint64 seed = 1;
};
constexpr int ticketsADay = 1000;

/// A till's data folder as years of trade leave it: catalogue, days, signed and chained tickets,
/// closings, all written by core's own rooms (many tickets a transaction, which is what a till
/// never does). The same seed makes the same shop. Ends with a verification of all of it:
/// "fiscal/…" when the books don't hold.
Result<void> seedShop(const QString &folder, const ShopSize &size);

/// The seeded shop of that size in a folder of its own below `cache`; made once for each version of
/// the schema. Older ones of that size are removed.
Result<QString> cachedShop(const QString &cache, const ShopSize &size);

/// A copy to work on; what `to` was is removed.
Result<void> copyShop(const QString &from, const QString &to);

/// What the system has of a shop's database in memory is forgotten, as after a night.
void forgetPages(const QString &folder);

} // namespace comptoir::bench
