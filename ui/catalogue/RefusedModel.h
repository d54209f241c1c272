// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/ImportPlan.h"

#include <QAbstractListModel>

namespace comptoir::catalogue {

/// The rows of a list that an import would leave out, each with its reason. Put into words as they
/// come into sight: a list of another till may have a hundred thousand.
class RefusedModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRefused(std::vector<RefusedRow> refused);
    /// "Ligne 3 : Cola · 2,00"
    QString lineText(int row) const;
    /// All of the reason.
    QString reasonText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<RefusedRow> m_refused;
};

} // namespace comptoir::catalogue
