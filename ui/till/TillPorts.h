// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Entropy.h"
#include "core/receipts/ReceiptDesk.h"
#include "core/sales/SalesDesk.h"
#include "core/staff/StaffRights.h"
#include "core/till/BooksDesk.h"

#include <QDir>
#include <QUrl>

#include <functional>

namespace comptoir::till {

/// What the Caisse pages need of the rest of the till.
struct TillPorts
{
    BooksDesk &books;
    sales::SalesDesk &sales;
    receipts::ReceiptDesk &receipts;
    const Clock &clock;
    Entropy &entropy;
    std::function<sales::Seller()> seller;
    /// Calls `go` with the name of who allowed the act: at once, after a PIN or badge, or never.
    std::function<void(const staff::Act &act, const std::function<void(const QString &by)> &go)>
        authorise;
    std::function<int()> unsent; ///< acts that wait for the network
    std::function<void()> openDrawer;
    QDir papers; ///< where archives and exports go
    std::function<bool(const QUrl &)> open;
    /// Hands a return to the payment page: money goes back one way, whoever begins it. False while
    /// another customer is at the payment.
    std::function<bool(const sales::Cart &cart)> payBack;
    /// Whether who is at the till may; without it everybody may.
    std::function<bool(staff::Right right)> may = {};
};

} // namespace comptoir::till
