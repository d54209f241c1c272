// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loyalty/FindPane.h"

#include "ui/loyalty/ImportCardsSheet.h"
#include "ui/sales/LoyaltyText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ListRow.h"

#include <QBoxLayout>

namespace comptoir::loyalty {

using theme::Type;
using widgets::ListRow;

FindPane::FindPane(LoyaltyController &controller, QWidget *parent) : LoyaltyPane(controller, parent)
{
    setObjectName(u"findPane"_qs);
    m_rules = addLabel(Type::Title, "loyaltyRules");
    addLabel(Type::Secondary, "loyaltyHint",
             tr("Scannez une carte, ou tapez le code écrit sous le carré."));
    m_code = new widgets::Field("search", this);
    m_code->setObjectName(u"loyaltyCode"_qs);
    m_code->setAccessibleName(tr("Code de la carte"));
    m_code->setPlaceholderText(tr("Code de la carte"));
    m_code->setGrouped(true);
    body()->addWidget(m_code);
    connect(m_code, &QLineEdit::returnPressed, this, &FindPane::find);
    const auto addRow = [this](const QByteArray &icon, const QString &title, const QString &under,
                               const char *name) {
        auto *row = new ListRow(icon, title, this);
        row->setObjectName(QString::fromLatin1(name));
        row->setSecondLine(under);
        row->setLeadsOn(true);
        row->setDivided(true);
        body()->addWidget(row);
        return row;
    };
    auto *sheet = addRow("printer", tr("Imprimer des cartes"),
                         tr("Dix cartes neuves sur une page A4, à découper"), "loyaltySheet");
    connect(sheet, &ListRow::clicked, &controller, &LoyaltyController::printSheet);
    auto *one = addRow("receipt", tr("Imprimer une carte"),
                       tr("Une carte neuve sur le papier des tickets"), "loyaltyOne");
    connect(one, &ListRow::clicked, &controller, &LoyaltyController::printCard);
    auto *messages = addRow("mail", tr("Écrire aux clients"),
                            tr("Des listes pour votre mail ou vos SMS, de qui a dit oui"),
                            "loyaltyMessages");
    connect(messages, &ListRow::clicked, &controller, &LoyaltyController::showMessages);
    auto *import = addRow("file-import", tr("Reprendre des cartes"),
                          tr("Une liste de cartes et de points, d’un tableur"), "loyaltyImport");
    connect(import, &ListRow::clicked, this,
            [this] { ImportCardsSheet::ask(this->controller(), parentWidget()); });
    auto *rules = addRow("pencil", tr("Changer les règles"), tr("Ce qui a été gagné reste"),
                         "loyaltyChange");
    connect(rules, &ListRow::clicked, this,
            [this] { this->controller().show(LoyaltyController::View::Rules); });
    body()->addStretch(1);
    auto *find = addAct(tr("Chercher la carte"), "search", "loyaltyFind", true);
    connect(find, &widgets::Button::clicked, this, &FindPane::find);
}

void FindPane::present()
{
    m_rules->setText(controller().isRead() ? sales::rulesText(controller().programme())
                                           : QString());
}

void FindPane::goHome()
{
    m_code->setFocus(Qt::OtherFocusReason);
}

void FindPane::find()
{
    controller().look(m_code->text());
}

} // namespace comptoir::loyalty
