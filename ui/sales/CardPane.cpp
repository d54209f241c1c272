// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/CardPane.h"

#include "ui/format/MoneyText.h"
#include "ui/sales/PayController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>

namespace comptoir::sales {

using Kind = CardOutcome::Kind;
using theme::Type;
using widgets::Button;
using widgets::Label;

namespace {

QString promptText(CardPrompt prompt)
{
    switch (prompt) {
    case CardPrompt::Connecting:
        return CardPane::tr("Connexion au terminal…");
    case CardPrompt::Present:
        return CardPane::tr("Présentez, insérez ou glissez la carte.");
    case CardPrompt::Insert:
        return CardPane::tr("Insérez la carte.");
    case CardPrompt::EnterPin:
        return CardPane::tr("Le client tape son code.");
    case CardPrompt::Processing:
        return CardPane::tr("Demande à la banque…");
    case CardPrompt::RemoveCard:
        return CardPane::tr("Retirez la carte.");
    case CardPrompt::Retry:
        return CardPane::tr("Carte non lue\u00a0: présentez-la encore une fois.");
    case CardPrompt::OtherCard:
        return CardPane::tr("Essayez une autre carte.");
    case CardPrompt::SeveralCards:
        return CardPane::tr("Plusieurs cartes\u00a0: n’en présentez qu’une.");
    case CardPrompt::RemovedTooEarly:
        return CardPane::tr("Carte retirée trop tôt\u00a0: présentez-la encore une fois.");
    }
    return {};
}

} // namespace

CardPane::CardPane(PayController &controller, QWidget *parent)
    : Card(parent),
      m_controller(controller)
{
    setObjectName(u"cardPane"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(theme::margin);
    m_title = new Label(Type::Title, this);
    m_title->setObjectName(u"cardTitle"_qs);
    m_amount = new Label(Type::Display, this);
    m_amount->setObjectName(u"cardAmount"_qs);
    m_text = new Label(Type::Body, this);
    m_text->setObjectName(u"cardText"_qs);
    column->addWidget(m_title);
    column->addWidget(m_amount);
    column->addWidget(m_text);
    const auto add = [&](const char *name, const QByteArray &icon, const QString &text) {
        const bool isFirst = QByteArrayView(name) == QByteArrayView("cardAccepted");
        auto *button = new Button(isFirst ? Button::Look::Primary : Button::Look::Secondary, text,
                                  icon, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setLeastHeight(theme::money());
        column->addWidget(button);
        return button;
    };
    m_accepted = add("cardAccepted", "circle-check", tr("ACCEPTÉ"));
    m_refused = add("cardRefused", "ban", tr("REFUSÉ"));
    m_unknown = add("cardUnknown", "help", tr("Je ne sais pas"));
    column->addStretch();
    m_back = add("cardBack", "arrow-left", tr("Revenir sans payer par carte"));
    auto &c = m_controller;
    const auto say = [&c](Kind kind) { return [&c, kind] { c.answerCard(kind); }; };
    connect(m_accepted, &Button::clicked, &c, say(Kind::Accepted));
    connect(m_refused, &Button::clicked, &c, say(Kind::Refused));
    connect(m_unknown, &Button::clicked, &c, say(Kind::Unknown));
    connect(m_back, &Button::clicked, &c, &PayController::cancelCard);
}

void CardPane::showState()
{
    const bool runs = m_controller.terminalRuns();
    const bool broke = !runs && m_controller.outcome();
    m_title->setText(runs        ? tr("Le terminal a la main")
                         : broke ? tr("Résultat inconnu")
                                 : tr("Tapez ce montant sur le terminal"));
    m_amount->setText(format::moneyText(m_controller.cardAmount()));
    const QString text = runs ? promptText(m_controller.prompt())
        : broke
        ? tr("La liaison a été coupée. Ne relancez rien\u00a0: que dit l’écran du terminal ?")
        : tr("Que dit ensuite son écran ?");
    if (m_text->text() != text) {
        m_text->setText(text);
        m_text->announce(text);
    }
    for (Button *button : {m_accepted, m_refused, m_unknown})
        button->setVisible(!runs);
    m_back->setVisible(!broke);
    m_back->setTitle(runs ? tr("Arrêter le paiement") : tr("Revenir sans payer par carte"));
}

} // namespace comptoir::sales
