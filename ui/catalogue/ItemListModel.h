// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/CataloguePorts.h"

#include <QAbstractListModel>

namespace comptoir::catalogue {

/// Articles by name in pages that are fetched as the list is scrolled, or what a search found. Rows
/// are widgets::Row.
class ItemListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ItemListModel(const CataloguePorts &ports, QObject *parent = nullptr);

    void showList(Shown shown, DepartmentId department);
    void showFound(const QString &text);
    /// The same again: something was saved.
    void refresh();
    const Item &item(int row) const { return m_items.at(size_t(row)); }
    int rowOf(ItemId id) const; ///< -1: not fetched
    /// All that are fetched: what labels are made for.
    const std::vector<Item> &items() const { return m_items; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void begin();
    const Department *departmentOf(const Item &item) const;

    const CataloguePorts &m_ports;
    Shown m_shown = Shown::All;
    DepartmentId m_department;
    QString m_text;
    std::vector<Item> m_items;
    std::vector<Department> m_departments;
    bool m_hasMore = false;
};

} // namespace comptoir::catalogue
