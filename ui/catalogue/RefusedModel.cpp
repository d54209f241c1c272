// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/RefusedModel.h"

#include "ui/format/ErrorText.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/ValueModel.h"

namespace comptoir::catalogue {

namespace {

format::ErrorWords wordsOf(const RefusedRow &refused)
{
    return format::errorWords(Error{refused.code, {}, refused.facts});
}

} // namespace

void RefusedModel::setRefused(std::vector<RefusedRow> refused)
{
    beginResetModel();
    m_refused = std::move(refused);
    endResetModel();
}

QString RefusedModel::lineText(int row) const
{
    const RefusedRow &refused = m_refused.at(size_t(row));
    QStringList cells = refused.cells;
    cells.removeAll(QString()); // empty ones say nothing
    return tr("Ligne %1 : %2").arg(QString::number(refused.line), cells.join(u" · "_qs));
}

QString RefusedModel::reasonText(int row) const
{
    const auto words = wordsOf(m_refused.at(size_t(row)));
    return words.title + u". "_qs + words.sentence();
}

int RefusedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_refused.size());
}

QVariant RefusedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    widgets::Row row;
    row.title = lineText(index.row());
    row.under = wordsOf(m_refused.at(size_t(index.row()))).sentence();
    if (role == widgets::valueRole)
        return QVariant::fromValue(row);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return widgets::spoken(row);
    return {};
}

} // namespace comptoir::catalogue
