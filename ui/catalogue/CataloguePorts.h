// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/CatalogueDesk.h"
#include "core/law/LawBook.h"
#include "core/staff/StaffRights.h"

#include <QDir>
#include <QUrl>

#include <functional>

namespace comptoir::catalogue {

/// Which items the list shows.
enum class Shown { All, Favourites, WithoutPrice, WithoutCode, OutOfStock };

/// What the catalogue pages ask; reading answers at once, on the window's own connection.
struct CataloguePorts
{
    CatalogueDesk &desk;
    std::function<std::vector<Department>()> departments = {};
    std::function<std::vector<Item>(Shown shown, DepartmentId department,
                                    const std::optional<Item> &after, int count)>
        page = {};
    std::function<std::vector<Item>(const QString &text, int count)> search = {};
    std::function<std::optional<Quantity>(ItemId id)> stock = {};
    std::function<std::vector<law::VatRate>()> vatRates = {}; ///< that may be chosen today
    /// What an import of the file would do; long files take a moment.
    std::function<QFuture<Result<ImportPlan>>(const QString &path)> plan = {};
    std::function<QFuture<Result<QString>>()> exportAll = {}; ///< path of the file
    /// Shelf labels of these items as a PDF: its path.
    std::function<Result<QString>(const std::vector<Item> &items)> labels = {};
    std::function<bool(const QUrl &)> open = {};
    /// Calls `go` when who is at the till may, or somebody who may has said so; without it at once.
    std::function<void(const staff::Act &act, const std::function<void(const QString &by)> &go)>
        allow = {};
};

} // namespace comptoir::catalogue
