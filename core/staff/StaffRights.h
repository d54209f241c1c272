// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/staff/Operator.h"

#include <vector>

namespace comptoir::staff {

/// What not everybody at a till may do.
enum class Right {
    DiscountAboveLimit, ///< more off than the role's limit (DiscountLimits)
    ChangePrice, ///< of an article that has one
    Refund,
    VoidPaid, ///< takes back what was paid already
    OpenDrawer, ///< without a sale
    ReadDay, ///< the X
    CloseDay, ///< the Z
    SeeAmounts, ///< what the day has brought
    ClosePeriods, ///< month and year, by hand
    ChangeSettings,
    EditCatalogue,
    EditListing, ///< what the town reads of the shop
    ExportBooks, ///< archives, files for the accountant, addresses of customers
    SeeCustomers, ///< and write down the names and addresses behind loyalty cards
    EditStaff, ///< people, PINs, badges
    AnswerTown, ///< questions that move money between shop and town
};

/// One line of the table of rights.
struct RightRow
{
    Right right;
    const char *name; ///< stable for ever: the event log has it
    std::vector<Role> roles;
};

/// The table: the one place that says who may do what; screens and acts both ask it.
const std::vector<RightRow> &rightsTable();
bool may(Role role, Right right);
QByteArray rightName(Right right);

/// Up to how much off each role goes without being asked, in basis points of the full price. More
/// is measured for a manager too, who says yes to it at once: another may finish the sale.
struct DiscountLimits
{
    int cashier = 1000;
    int adviser = 0;
    friend bool operator==(const DiscountLimits &, const DiscountLimits &) = default;
    int of(Role role) const;
};

/// Something that may need somebody else's word.
struct Act
{
    Right right = Right::ChangeSettings;
    QString words; ///< for the screen: "Remise 30 %"
    Money amount = {}; ///< that it is about, for the log; zero: about no money
};

} // namespace comptoir::staff
