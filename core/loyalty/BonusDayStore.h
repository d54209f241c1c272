// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/TownDay.h"
#include "core/store/Database.h"
#include "core/store/Feed.h"
#include "sync/wire/SignedDoc.h"

#include <functional>
#include <optional>

namespace comptoir::loyalty {

/// The table `loyalty_bonus_day`.
class BonusDayStore
{
public:
    explicit BonusDayStore(store::Database &database) : m_database(database) {}

    /// The content of a document that the town's key for such things signed; an error keeps the row
    /// until another key is known.
    using Verify = std::function<Result<QJsonObject>(const wire::SignedDoc &)>;
    static void listenTo(store::Feed &feed, Verify verify);

    Result<std::optional<BonusDay>> on(Day day) const;

private:
    store::Database &m_database;
};

} // namespace comptoir::loyalty
