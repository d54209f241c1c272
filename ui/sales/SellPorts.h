// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Entropy.h"
#include "core/law/LawBook.h"
#include "core/loyalty/LoyaltyDesk.h"
#include "core/receipts/ReceiptDesk.h"
#include "core/sales/CardTerminal.h"
#include "core/sales/SalesDesk.h"
#include "core/staff/StaffRights.h"
#include "core/vouchers/VoucherDesk.h"
#include "ui/photos/PhotoThumbs.h"
#include "ui/sales/CatalogueShelf.h"
#include "ui/theme/Cue.h"

#include <functional>

namespace comptoir::sales {

/// Tiles to tap, or a wide ticket to scan into (ux.md S1).
enum class SellMode { Grid, Scan };
/// What the keypad's number becomes.
enum class KeypadMode { Quantity, Price, Discount };

struct SellTab
{
    enum class Kind { Favourites, Department, All };
    Kind kind = Kind::Favourites;
    catalogue::DepartmentId department = {};
    friend bool operator==(const SellTab &, const SellTab &) = default;
};

/// Who may do what beyond the usual. Without it everybody may everything.
struct SellGate
{
    /// So much off that who sells needs nobody's word, in basis points.
    std::function<int()> discountLimit = {};
    /// Calls `go` with the name of who allowed the act: at once, after a PIN or badge, or never.
    std::function<void(const staff::Act &act, const std::function<void(const QString &by)> &go)>
        allow = {};
};

/// What sale and payment need of the rest of the till.
struct SellPorts
{
    SalesDesk &desk;
    receipts::ReceiptDesk &receipts;
    const Clock &clock;
    Entropy &entropy;
    CatalogueShelf shelf;
    /// The law in force; asked each time, because a shop may change its country.
    std::function<const law::LawBook &()> law;
    std::function<bool()> franchise; ///< no VAT is charged (art. 293 B)
    std::function<Seller()> seller;
    /// The mode of this device, remembered.
    std::function<SellMode()> mode = {};
    std::function<void(SellMode)> keepMode = {};
    SellGate gate = {};
    loyalty::LoyaltyDesk *loyalty = nullptr; ///< null: cards are taken and say nothing
    photos::PhotoThumbs *photos = nullptr; ///< of the tiles; null: they have none
};

/// What payment needs beside the sale's ports.
struct PayPorts
{
    SellPorts sell;
    vouchers::VoucherDesk &vouchers;
    // Asked each time: settings change under a payment too.
    /// Null: a stand-alone terminal, the seller says its answer.
    std::function<CardTerminal *()> terminal = []() -> CardTerminal * { return nullptr; };
    std::function<bool()> takesMealVouchers = [] { return false; };
    std::function<bool()> takesCheques = [] { return true; };
    std::function<bool()> takesTransfers = [] { return false; };
    std::function<bool()> canMail = [] { return false; }; ///< receipts can go by mail
};

} // namespace comptoir::sales
