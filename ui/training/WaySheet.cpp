// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/WaySheet.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>

namespace comptoir::training {

namespace {

struct Words
{
    QString title, text, act;
};

/// Out of training where the welcome has not been gone through yet.
Words welcomeWordsOf(Way way)
{
    if (way == Way::GoLive)
        return {WaySheet::tr("Passer en réel"),
                WaySheet::tr("L’accueil vous demande à qui est la boutique. Les rayons, articles, "
                             "réglages et opérateurs que vous avez créés ici vous y attendent\u202f; "
                             "les articles inventés, les ventes et les bons d’exercice restent "
                             "ici."),
                WaySheet::tr("Passer en réel")};
    return {WaySheet::tr("Quitter l’entraînement"),
            WaySheet::tr("La caisse revient à l’accueil, où vous choisissez par quoi commencer. "
                         "Les exercices restent de côté pour la prochaine fois."),
            WaySheet::tr("Quitter l’entraînement")};
}

Words wordsOf(const Passage &passage)
{
    if (passage.isBeforeShop && passage.way != Way::Enter)
        return welcomeWordsOf(passage.way);
    switch (passage.way) {
    case Way::Enter:
        return {WaySheet::tr("S’entraîner"),
                WaySheet::tr("La caisse passe sur des données d’exercice, avec votre catalogue. "
                             "Rien n’est vendu, rien n’est envoyé, le tiroir reste fermé. Vos "
                             "vraies données attendent ici, intactes."),
                WaySheet::tr("S’entraîner")};
    case Way::Leave:
        return {WaySheet::tr("Quitter l’entraînement"),
                WaySheet::tr("La caisse revient à vos vraies données. Les exercices restent de "
                             "côté pour la prochaine fois."),
                WaySheet::tr("Quitter l’entraînement")};
    case Way::GoLive:
        return {WaySheet::tr("Passer en réel"),
                WaySheet::tr("Les rayons, articles, réglages et opérateurs créés ici rejoignent la "
                             "vraie caisse. Ce qu’elle a déjà ne change pas. Aucune vente et aucun "
                             "bon d’exercice ne suivent."),
                WaySheet::tr("Passer en réel")};
    }
    return {};
}

} // namespace

void WaySheet::ask(const Passage &passage, QWidget *parent, const std::function<void()> &go)
{
    (new WaySheet(passage, parent, go))->open();
}

WaySheet::WaySheet(const Passage &passage, QWidget *parent, const std::function<void()> &go)
    : Sheet(wordsOf(passage).title, parent)
{
    setObjectName(u"waySheet"_qs);
    const Words words = wordsOf(passage);
    auto *text = new widgets::Label(theme::Type::Body, this);
    text->setText(words.text);
    body()->addWidget(text);
    auto *back = addButton(tr("Revenir"), false);
    back->setObjectName(u"wayBack"_qs);
    addAct(passage, words.act, [this, go] {
        giveUp();
        go();
    })->setObjectName(u"wayGo"_qs);
    connect(back, &widgets::Button::clicked, this, &Sheet::giveUp);
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
}

widgets::Button *WaySheet::addAct(const Passage &passage, const QString &words,
                                  const std::function<void()> &go)
{
    if (!passage.isHeld) {
        auto *act = addButton(words, true);
        connect(act, &widgets::Button::clicked, this, go);
        return act;
    }
    using widgets::HoldButton;
    auto *act = new HoldButton(widgets::Button::Look::Primary, words, {}, this);
    addButton(act);
    connect(act, &HoldButton::held, this, go);
    return act;
}

} // namespace comptoir::training
