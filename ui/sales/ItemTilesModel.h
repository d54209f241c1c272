// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sales/CatalogueShelf.h"

#include <QAbstractListModel>
#include <QCache>

namespace comptoir::sales {

class SellController;

/// What a tap on a tile means.
struct TileChoice
{
    enum class Kind { Item, FreeArticle, Department };
    Kind kind = Kind::FreeArticle;
    catalogue::Item item = {};
    catalogue::Department department = {};
};

/// The tiles of one tab, or of a search. Reads the catalogue in windows of so many rows behind the
/// last row of the window before (keyset), and keeps a few of them: a hundred thousand articles
/// cost no more than twenty.
class ItemTilesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int windowRows = 120;

    ItemTilesModel(const SellController &controller, QObject *parent = nullptr);

    /// Another tab or search, or a changed catalogue.
    void readAnew();
    /// Only the counts in the ticket have changed, or photos have come.
    void countAnew();
    std::optional<TileChoice> choice(int row) const;
    /// Nothing can be sold but by department.
    bool showsDepartments() const { return m_showsDepartments; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    using Items = std::vector<catalogue::Item>;
    int before() const; ///< rows before the first item
    const Items *window(int number) const;
    const catalogue::Item *itemAt(int place) const;

    const SellController &m_controller;
    ShelfFilter m_filter;
    bool m_searches = false;
    bool m_hasFree = false;
    bool m_showsDepartments = false;
    int m_items = 0;
    Items m_found; ///< by the search
    mutable QCache<int, Items> m_windows{12};
    mutable std::vector<catalogue::Item> m_ends; ///< the last item of each window so far
};

} // namespace comptoir::sales
