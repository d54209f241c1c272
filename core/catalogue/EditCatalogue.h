// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Entropy.h"
#include "core/catalogue/CatalogueStore.h"
#include "core/law/LawBook.h"

namespace comptoir::catalogue {

/// What a person may change in the catalogue, by its rules. Errors: those of CatalogueDesk.
class EditCatalogue
{
public:
    EditCatalogue(store::Database &database, const law::LawBook &law, const Clock &clock,
                  Entropy &entropy)
        : m_database(database),
          m_store(database),
          m_law(law),
          m_clock(clock),
          m_entropy(entropy)
    {}

    Result<Item> save(Item item);
    Result<Department> save(Department department);
    Result<void> archive(ItemId id);
    /// "catalogue/department-used" while articles stand in it.
    Result<void> archive(DepartmentId id);
    Result<void> countStock(ItemId id, Quantity counted);
    /// The departments of a trade, unless there are some; `language`: "fr", "nl", "de", "en".
    Result<void> begin(const QByteArray &trade, const QString &language);

    const CatalogueStore &store() const { return m_store; }

private:
    Result<void> check(const Item &item) const;
    Result<void> checkCodes(const Item &item) const;
    bool knows(const QByteArray &vatClass) const;

    store::Database &m_database;
    CatalogueStore m_store;
    const law::LawBook &m_law;
    const Clock &m_clock;
    Entropy &m_entropy;
};

} // namespace comptoir::catalogue
