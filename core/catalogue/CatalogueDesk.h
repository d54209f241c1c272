// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/ImportPlan.h"
#include "core/catalogue/Item.h"

#include <QFuture>

#include <vector>

namespace comptoir::catalogue {

/// What catalogue pages ask of the till; reading is CatalogueStore's, on the window's own
/// connection. Calls return at once; futures finish on the engine thread. Errors:
/// "catalogue/name-empty", "catalogue/code-taken" (facts `code`, `name`), "catalogue/code-wrong"
/// (facts `code`, `expected`), "catalogue/price-negative", "catalogue/department-unknown",
/// "catalogue/department-used", "store/…".
class CatalogueDesk
{
public:
    CatalogueDesk() = default;
    CatalogueDesk(const CatalogueDesk &) = delete;
    CatalogueDesk &operator=(const CatalogueDesk &) = delete;
    virtual ~CatalogueDesk() = default;

    /// Adds (null id) or changes; the row as it is now.
    virtual QFuture<Result<Item>> save(const Item &item) = 0;
    virtual QFuture<Result<Department>> save(const Department &department) = 0;
    virtual QFuture<Result<void>> archive(ItemId id) = 0;
    virtual QFuture<Result<void>> archive(DepartmentId id) = 0;
    virtual QFuture<Result<void>> countStock(ItemId id, Quantity counted) = 0;
    /// Keeps a prepared picture (ui/photos/PreparePhoto) and says what an article names it by. It
    /// is on disk then. Errors: "blob/too-large", "store/…".
    virtual QFuture<Result<QString>> keepPhoto(const QByteArray &picture) = 0;
    /// All of it or nothing, in one transaction; refused rows are not part of it.
    virtual QFuture<Result<ImportResult>> import(const ImportPlan &plan) = 0;
};

} // namespace comptoir::catalogue
