// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Entropy.h"
#include "core/loyalty/CardsDesk.h"
#include "core/loyalty/PeopleDesk.h"
#include "core/print/Document.h"
#include "core/staff/StaffRights.h"

#include <QDir>
#include <QUrl>

#include <functional>

namespace comptoir::loyalty {

/// What the loyalty page needs of the rest of the till.
struct LoyaltyPorts
{
    LoyaltyDesk &desk;
    CardsDesk &cards;
    PeopleDesk &people;
    const Clock &clock;
    Entropy &entropy;
    /// Calls `go` with the name of who allowed the act: at once, after a PIN or badge, or never.
    std::function<void(const staff::Act &act, const std::function<void(const QString &by)> &go)>
        authorise;
    /// On receipt paper, through the printer's queue.
    std::function<QFuture<Result<void>>(const print::Document &document)> print;
    std::function<QString()> shop; ///< its name, for the cards
    QDir papers; ///< where sheets of cards go
    std::function<bool(const QUrl &)> open;
    /// Composes what customers read, in their language.
    std::function<void(const std::function<void()> &compose)> inReceiptLanguage = {};
    bool isTraining = false; ///< cards say so
    /// Instead of the system's dialog.
    std::function<void(const std::function<void(const QString &path)> &take)> chooseFile = {};
};

} // namespace comptoir::loyalty
