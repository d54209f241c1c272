// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/WaySheet.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>

namespace comptoir::training {

namespace {

struct Words
{
    QString title, text, act;
};

Words wordsOf(Way way)
{
    switch (way) {
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

void WaySheet::ask(Way way, QWidget *parent, const std::function<void()> &go)
{
    (new WaySheet(way, parent, go))->open();
}

WaySheet::WaySheet(Way way, QWidget *parent, const std::function<void()> &go)
    : Sheet(wordsOf(way).title, parent)
{
    setObjectName(u"waySheet"_qs);
    const Words words = wordsOf(way);
    auto *text = new widgets::Label(theme::Type::Body, this);
    text->setText(words.text);
    body()->addWidget(text);
    auto *back = addButton(tr("Revenir"), false);
    back->setObjectName(u"wayBack"_qs);
    auto *act = addButton(words.act, true);
    act->setObjectName(u"wayGo"_qs);
    connect(back, &widgets::Button::clicked, this, &Sheet::giveUp);
    connect(act, &widgets::Button::clicked, this, [this, go] {
        giveUp();
        go();
    });
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
}

} // namespace comptoir::training
