// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace comptoir::widgets {

/// Where a model of TileGrid or CartView has the value that is painted.
inline constexpr int valueRole = Qt::UserRole;

/// A short list of values in memory as a model. `QString spoken(const Value &)` beside the value's
/// type says it to screen readers.
template <typename Value>
class ValueModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setValues(std::vector<Value> values)
    {
        beginResetModel();
        m_values = std::move(values);
        endResetModel();
    }
    void setValue(int row, Value value)
    {
        m_values.at(size_t(row)) = std::move(value);
        Q_EMIT dataChanged(index(row), index(row));
    }
    void remove(int row)
    {
        beginRemoveRows({}, row, row);
        m_values.erase(m_values.begin() + row);
        endRemoveRows();
    }
    const Value &value(int row) const { return m_values.at(size_t(row)); }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_values.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        if (role == valueRole)
            return QVariant::fromValue(value(index.row()));
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return spoken(value(index.row()));
        return {};
    }

private:
    std::vector<Value> m_values;
};

} // namespace comptoir::widgets
