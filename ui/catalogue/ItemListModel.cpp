// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ItemListModel.h"

#include "ui/catalogue/CatalogueText.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/ValueModel.h"

#include <algorithm>

namespace comptoir::catalogue {

namespace {
constexpr int pageSize = 100, mostFound = 100;
} // namespace

ItemListModel::ItemListModel(const CataloguePorts &ports, QObject *parent)
    : QAbstractListModel(parent),
      m_ports(ports)
{}

void ItemListModel::showList(Shown shown, DepartmentId department)
{
    m_text.clear();
    m_shown = shown;
    m_department = department;
    begin();
}

void ItemListModel::showFound(const QString &text)
{
    m_text = text;
    begin();
}

void ItemListModel::refresh()
{
    begin();
}

void ItemListModel::begin()
{
    beginResetModel();
    m_departments = m_ports.departments();
    if (m_text.trimmed().isEmpty()) {
        m_items = m_ports.page(m_shown, m_department, std::nullopt, pageSize);
        m_hasMore = m_items.size() == size_t(pageSize);
    } else {
        m_items = m_ports.search(m_text, mostFound);
        m_hasMore = false;
    }
    endResetModel();
}

int ItemListModel::rowOf(ItemId id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [id](const Item &item) { return item.id == id; });
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

int ItemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

const Department *ItemListModel::departmentOf(const Item &item) const
{
    const auto found = std::find_if(
        m_departments.begin(), m_departments.end(),
        [&item](const Department &department) { return department.id == item.department; });
    return found == m_departments.end() ? nullptr : &*found;
}

QVariant ItemListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Item &item = m_items.at(size_t(index.row()));
    const Department *department = departmentOf(item);
    widgets::Row row;
    row.title = item.name;
    row.under = item.codes.join(u", "_qs);
    if (department) {
        row.under = row.under.isEmpty() ? department->name : department->name + u" · " + row.under;
        row.category = item.colour >= 0 ? item.colour : department->colour;
        row.mark = department->mark;
    }
    row.trailing = priceText(item);
    if (role == widgets::valueRole)
        return QVariant::fromValue(row);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return widgets::spoken(row);
    return {};
}

bool ItemListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void ItemListModel::fetchMore(const QModelIndex &)
{
    const auto more = m_ports.page(m_shown, m_department, m_items.back(), pageSize);
    m_hasMore = more.size() == size_t(pageSize);
    if (more.empty())
        return;
    const int first = int(m_items.size());
    beginInsertRows({}, first, first + int(more.size()) - 1);
    m_items.insert(m_items.end(), more.begin(), more.end());
    endInsertRows();
}

} // namespace comptoir::catalogue
