// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/CatalogueDesk.h"
#include "core/law/LawBook.h"
#include "core/staff/StaffRights.h"
#include "ui/photos/PhotoThumbs.h"
#include "ui/photos/PreparePhoto.h"

#include <QDir>
#include <QUrl>

#include <functional>

namespace comptoir::catalogue {

/// Which items the list shows.
enum class Shown { All, Favourites, WithoutPrice, WithoutCode, OutOfStock };

/// 70 × 37 mm, 52.5 × 29.7 mm; one label a page, 57 × 32 mm.
enum class LabelPages { A4With24, A4With40, Roll };

/// Whose shelf labels are printed, and on what.
struct LabelOrder
{
    std::optional<std::vector<Item>> found; ///< these; none: all of `shown`
    Shown shown = Shown::All;
    LabelPages pages = LabelPages::A4With24;
};

/// What the catalogue pages ask; reading answers at once, on the window's own connection. Lists,
/// files and labels take a moment: futures.
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
    /// The list in a file; of a workbook the sheet at `table`, below 0 the first that has rows.
    std::function<QFuture<Result<Sheet>>(const QString &path, int table)> readFile = {};
    /// What an import of the sheet would do.
    std::function<QFuture<Result<ImportPlan>>(const Sheet &, const std::vector<Column> &)> plan =
        {};
    /// Calls back with the path of a list, unless none is chosen; empty: the system's dialog.
    std::function<void(const std::function<void(const QString &)> &)> chooseFile = {};
    std::function<QFuture<Result<QString>>()> exportAll = {}; ///< path of the file
    std::function<QFuture<Result<QString>>(const LabelOrder &)> labels = {}; ///< path of the PDF
    std::function<bool(const QUrl &)> open = {};
    /// A picture as it is kept (ui/photos/PreparePhoto); without it: no photos.
    std::function<QFuture<Result<QByteArray>>(const photos::PhotoSource &)> preparePhoto = {};
    /// As chooseFile, for a picture.
    std::function<void(const std::function<void(const QString &)> &)> choosePhoto = {};
    photos::PhotoThumbs *photos = nullptr; ///< of what is kept
    /// Calls `go` when who is at the till may, or somebody who may has said so; without it at once.
    std::function<void(const staff::Act &act, const std::function<void(const QString &by)> &go)>
        allow = {};
};

} // namespace comptoir::catalogue
