// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/StaffRights.h"

#include "core/base/Assert.h"

#include <algorithm>

namespace comptoir::staff {

const std::vector<RightRow> &rightsTable()
{
    static const std::vector<RightRow> table{
        {Right::DiscountAboveLimit, "discount-above-limit", {Role::Manager}},
        {Right::ChangePrice, "change-price", {Role::Manager}},
        {Right::Refund, "refund", {Role::Manager}},
        {Right::VoidPaid, "void-paid", {Role::Manager}},
        {Right::OpenDrawer, "open-drawer", {Role::Manager}},
        {Right::ReadDay, "read-day", {Role::Manager, Role::Cashier}},
        {Right::CloseDay, "close-day", {Role::Manager}},
        {Right::SeeAmounts, "see-amounts", {Role::Manager, Role::Cashier}},
        {Right::ClosePeriods, "close-periods", {Role::Manager}},
        {Right::ChangeSettings, "change-settings", {Role::Manager, Role::Adviser}},
        {Right::EditCatalogue, "edit-catalogue", {Role::Manager, Role::Adviser}},
        {Right::EditListing, "edit-listing", {Role::Manager, Role::Adviser}},
        {Right::ExportBooks, "export-books", {Role::Manager}},
        {Right::SeeCustomers, "see-customers", {Role::Manager, Role::Cashier}},
        {Right::EditStaff, "edit-staff", {Role::Manager}},
        {Right::AnswerTown, "answer-town", {Role::Manager}},
    };
    return table;
}

static const RightRow &rowOf(Right right)
{
    const auto &table = rightsTable();
    const auto row = std::find_if(table.begin(), table.end(),
                                  [right](const RightRow &one) { return one.right == right; });
    COMPTOIR_ASSERT(row != table.end());
    return *row;
}

bool may(Role role, Right right)
{
    const auto &roles = rowOf(right).roles;
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

QByteArray rightName(Right right)
{
    return rowOf(right).name;
}

int DiscountLimits::of(Role role) const
{
    return role == Role::Adviser ? adviser : cashier;
}

} // namespace comptoir::staff
