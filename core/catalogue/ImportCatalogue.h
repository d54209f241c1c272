// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Entropy.h"
#include "core/catalogue/CatalogueStore.h"
#include "core/catalogue/ImportPlan.h"

namespace comptoir::catalogue {

/// Does what a plan says, in one transaction: all of it or nothing.
class ImportCatalogue
{
public:
    ImportCatalogue(store::Database &database, CatalogueStore &store, const Clock &clock,
                    Entropy &entropy);

    /// On disk when this returns without an error. Stock becomes what the list says, by a movement.
    /// Errors: "catalogue/plan-outdated" when the catalogue changed since the plan was made in a
    /// way that does not fit, "store/…".
    Result<ImportResult> run(const ImportPlan &plan);

private:
    class Departments;
    Result<void> write(store::Transaction &transaction, const ImportPlan::Row &row,
                       const Departments &departments);

    store::Database &m_database;
    CatalogueStore &m_store;
    const Clock &m_clock;
    Entropy &m_entropy;
};

} // namespace comptoir::catalogue
