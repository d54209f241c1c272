// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/TestPage.h"

#include "core/print/EscPos.h"

namespace comptoir::print {

QString ruler(int columns)
{
    QString marks;
    for (int ten = 1; marks.size() < columns; ++ten)
        marks += QStringLiteral("----+----") + QString::number(ten % 10);
    const QString end = u'|' + QString::number(columns);
    return marks.left(columns - int(end.size())) + end;
}

QByteArray TestPage::escPos() const
{
    EscPos page;
    page.align(EscPos::Align::Centre).bold(true).size(2, 2).line(title).size(1, 1);
    page.line(shop).bold(false).line(date).align(EscPos::Align::Left).feed(1);
    page.size(2, 2).line(QStringLiteral("€éèçœ")).size(1, 1);
    page.line(QStringLiteral("àâäçéèêëîïôöùûüœßñ ÀÇÉÈÊÖÜ 12,50 €")).feed(1);
    for (const int width : paperWidths)
        page.line(ruler(width));
    page.line(advice).line(QString(columns, u'='));
    return page.feed(3).cut().bytes();
}

} // namespace comptoir::print
