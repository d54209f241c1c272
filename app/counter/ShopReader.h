// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/CatalogueStore.h"
#include "core/catalogue/InStoreCode.h"
#include "core/fiscal/Book.h"
#include "core/law/LawBook.h"
#include "ui/catalogue/CataloguePorts.h"
#include "ui/sales/CatalogueShelf.h"

namespace comptoir::app {

catalogue::ItemFilter::Only onlyOf(catalogue::Shown shown);

/// What the window reads at once, on its own read-only connection: articles as they are typed,
/// whose shop this is, and the law of its country. Before there is a database, nothing is there.
class ShopReader
{
public:
    ShopReader();

    /// `database`: null while the till is not open; outlives the reader or is taken away.
    void setDatabase(store::Database *database);
    /// The establishment may be another.
    void refresh();
    void setInStoreRules(std::vector<catalogue::InStoreRule> rules) { m_rules = std::move(rules); }

    const fiscal::Establishment &establishment() const { return m_establishment; }
    const law::LawBook &law() const { return m_law; }
    /// Of the till's database; empty while it is not open.
    QString path() const { return m_database ? m_database->path() : QString(); }
    /// Names of the campaigns whose vouchers this shop takes on that day.
    QStringList campaigns(Day day) const;
    /// Folder of the articles' photos, beside the database (app/till/TillPaths).
    QString photos() const;
    bool isOpen() const { return m_database != nullptr; }
    bool hasBooks() const { return !m_establishment.name.isEmpty(); }
    sales::CatalogueShelf shelf();
    /// The reading ports of the catalogue's pages; the others stay as they are.
    void fill(catalogue::CataloguePorts &ports);

private:
    template <typename T>
    static T orNothing(const Result<T> &read)
    {
        return read ? *read : T();
    }
    std::optional<catalogue::CatalogueStore> store() const;

    store::Database *m_database = nullptr;
    fiscal::Establishment m_establishment;
    law::LawBook m_law;
    std::vector<catalogue::InStoreRule> m_rules;
};

} // namespace comptoir::app
