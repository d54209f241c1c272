// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/TenderList.h"

#include "ui/format/MoneyText.h"
#include "ui/sales/SaleText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/HairLine.h"
#include "ui/widgets/IconTile.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>

namespace comptoir::sales {

using theme::Type;
using widgets::Button;
using widgets::Label;

namespace {

QString detailOf(const Tender &tender)
{
    QStringList parts;
    if (!tender.reference.isEmpty())
        parts << (tender.means == fiscal::Means::TownVoucher
                      ? TenderList::tr("Code …%1").arg(tender.reference)
                      : tender.reference);
    if (tender.remaining)
        parts << TenderList::tr("il reste %1 sur le bon").arg(format::moneyText(*tender.remaining));
    if (tender.provisional)
        parts << TenderList::tr("à confirmer");
    return parts.join(u" · "_qs);
}

} // namespace

TenderList::TenderList(QWidget *parent) : Card(parent)
{
    setObjectName(u"tenders"_qs);
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(theme::margin, 0, theme::gap, 0);
    m_rows->setSpacing(0);
    hide();
}

void TenderList::showTenders(const std::vector<Tender> &tenders)
{
    setVisible(!tenders.empty());
    if (tenders == m_shown)
        return;
    m_shown = tenders;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    for (size_t i = 0; i < tenders.size(); ++i)
        addRow(tenders[i], i + 1 == tenders.size());
}

void TenderList::addRow(const Tender &tender, bool isLast)
{
    const auto &c = theme::colours();
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, theme::gap, 0, theme::gap);
    line->setSpacing(12);
    line->addWidget(new widgets::IconTile(meansIcon(tender.means), c.text, row));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = new Label(Type::Strong, row);
    title->setText(tender.means == fiscal::Means::TownVoucher ? tr("Bon")
                                                              : meansText(tender.means));
    words->addWidget(title);
    const QString detail = detailOf(tender);
    if (!detail.isEmpty()) {
        auto *under = new Label(Type::Secondary, row);
        under->setColour(tender.provisional ? c.warnTint.on : c.text2);
        under->setText(detail);
        words->addWidget(under);
    }
    line->addLayout(words, 1);
    auto *amount = new Label(Type::Price, row);
    amount->setOverflow(Label::Overflow::Fixed);
    amount->setText(format::moneyText(tender.amount));
    line->addWidget(amount);
    auto *remove = new Button(Button::Look::Ghost, row);
    remove->setObjectName(u"removeTender%1"_qs.arg(tender.id));
    remove->setTabler("x");
    remove->setAccessibleName(tr("Retirer %1").arg(title->text()));
    connect(remove, &Button::clicked, this, [this, id = tender.id] { Q_EMIT removeRequested(id); });
    line->addWidget(remove);
    m_rows->addWidget(row);
    row->show();
    if (!isLast) {
        auto *hair = new widgets::HairLine(Qt::Horizontal, this);
        m_rows->addWidget(hair);
        hair->show();
    }
}

} // namespace comptoir::sales
