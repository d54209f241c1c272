// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChoiceSheet.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/ListRow.h"

#include <QBoxLayout>

namespace comptoir::widgets {

void ChoiceSheet::ask(const QString &title, const QStringList &choices, int current,
                      std::function<void(int)> then, QWidget *parent)
{
    auto *sheet = new ChoiceSheet(title, parent);
    sheet->setObjectName(u"choiceSheet"_qs);
    for (int i = 0; i < choices.size(); ++i) {
        auto *row = new ListRow(i == current ? "check" : "chevron-right", choices.at(i), sheet);
        row->setObjectName(u"choice%1"_qs.arg(i));
        row->setDivided(i + 1 < choices.size());
        sheet->body()->addWidget(row);
        connect(row, &QAbstractButton::clicked, sheet, [sheet, i, then] {
            sheet->giveUp();
            then(i);
        });
    }
    auto *back = sheet->addButton(tr("Revenir"), false);
    back->setObjectName(u"choiceBack"_qs);
    connect(back, &Button::clicked, sheet, &Sheet::giveUp);
    connect(sheet, &Sheet::givenUp, sheet, &QObject::deleteLater);
    sheet->open();
}

} // namespace comptoir::widgets
