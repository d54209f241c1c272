// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/Entry.h"

#include <QFuture>

namespace comptoir::loyalty {

/// A card and the rules of today; version 0: the shop has no programme.
struct CardView
{
    Account account;
    Programme programme;
    friend bool operator==(const CardView &, const CardView &) = default;
};

/// What the counter asks about cards. Errors: "loyalty/…", "staff/not-allowed", "store/…".
class LoyaltyDesk
{
public:
    LoyaltyDesk() = default;
    LoyaltyDesk(const LoyaltyDesk &) = delete;
    LoyaltyDesk &operator=(const LoyaltyDesk &) = delete;
    virtual ~LoyaltyDesk() = default;

    /// Without a card only the rules.
    virtual QFuture<Result<CardView>> card(const CardCode &card) = 0;
    /// Other rules from today on, as the next version.
    virtual QFuture<Result<void>> changeRules(const Programme &programme, const QString &by) = 0;
};

} // namespace comptoir::loyalty
