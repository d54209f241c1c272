// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/RowsSheet.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/ListRow.h"

#include <QBoxLayout>

namespace comptoir::sales {

RowsSheet::RowsSheet(const QString &title, const QList<Row> &rows, QWidget *parent)
    : Sheet(title, parent)
{
    body()->setSpacing(0);
    for (const Row &row : rows) {
        auto *button = new widgets::ListRow(row.icon, row.title, this);
        button->setObjectName(QString::fromLatin1(row.name));
        button->setTrailing(row.trailing);
        button->setDivided(&row != &rows.last());
        connect(button, &QAbstractButton::clicked, this, [this, act = row.act] {
            giveUp();
            act();
        });
        body()->addWidget(button);
    }
    auto *back = addButton(tr("Revenir"), false);
    back->setObjectName(u"rowsBack"_qs);
    connect(back, &widgets::Button::clicked, this, &Sheet::giveUp);
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
}

} // namespace comptoir::sales
