// SPDX-License-Identifier: GPL-3.0-or-later
// F5: the card, its reward, and the programme where there is none yet.
#include "ui/sales/LoyaltyText.h"
#include "ui/sales/RowsSheet.h"
#include "ui/sales/SellController.h"
#include "ui/sales/SellPage.h"

namespace comptoir::sales {

void SellPage::showCard()
{
    auto &c = m_controller;
    if (!c.ports().loyalty)
        return;
    if (!c.hasRules())
        return showRules();
    const auto askCard = [&c] {
        SellQuestion question;
        question.kind = SellQuestion::Kind::LoyaltyCard;
        c.ask(question);
    };
    if (c.cart().loyalty.card.isNull())
        return askCard();
    QList<RowsSheet::Row> rows;
    const auto reward = c.offeredReward();
    if (c.cart().loyalty.reward.points > 0)
        rows << RowsSheet::Row{"rewardKeep", "x", tr("Ne pas utiliser la récompense"), {}, [&c] {
                                   c.useReward(false);
                               }};
    else if (reward)
        rows << RowsSheet::Row{
            "rewardUse", "discount", offerText(c.loyaltyCard()->programme.kind, *reward), {}, [&c] {
                c.useReward(true);
            }};
    rows << RowsSheet::Row{"cardOther", "id-badge-2", tr("Prendre une autre carte"), {}, askCard};
    rows << RowsSheet::Row{
        "cardDrop", "x", tr("Retirer la carte de ce ticket"), {}, [&c] { c.detachCard(); }};
    const QString title = tr("Carte %1").arg(c.cart().loyalty.card.grouped());
    auto *sheet = new RowsSheet(title, rows, this);
    sheet->setObjectName(u"cardSheet"_qs);
    sheet->open();
}

void SellPage::showRules()
{
    using loyalty::Kind;
    QList<RowsSheet::Row> rows;
    for (const loyalty::Programme &one :
         {usualRules(Kind::Points), usualRules(Kind::Stamps), usualRules(Kind::Cashback)})
        rows << RowsSheet::Row{"rules" + QByteArray::number(rows.size()),
                               "id-badge-2",
                               rulesText(one),
                               {},
                               [this, one] { m_controller.chooseRules(one); }};
    auto *sheet = new RowsSheet(tr("Choisir un programme de fidélité"), rows, this);
    sheet->setObjectName(u"rulesSheet"_qs);
    sheet->open();
}

} // namespace comptoir::sales
