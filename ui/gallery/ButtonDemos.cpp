// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/Demo.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/MoneyButton.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/Switch.h"

#include <QBoxLayout>

namespace comptoir::gallery {

using namespace widgets;

namespace {

template <typename Widget>
Widget *off(Widget *widget)
{
    widget->setEnabled(false);
    return widget;
}

QWidget *onColour()
{
    const theme::Family &family = theme::colours().ok;
    auto *card = new Card;
    card->setGround(family.fill, family.edge);
    auto *stack = new QVBoxLayout(card);
    for (const auto look : {Button::Look::OnColour, Button::Look::OnColourGhost}) {
        auto *button = new Button(look, u"Autre bon"_qs, "scan", card);
        button->setFamily(family);
        stack->addWidget(button, 0, Qt::AlignLeft);
    }
    return card;
}

QWidget *buttons()
{
    auto *provisional = new Button(Button::Look::Primary, u"Débiter"_qs, {});
    provisional->setTrailing(u"12,50\u00a0€"_qs);
    provisional->setSecondLine(u"provisoire"_qs);
    provisional->setHatched(true);
    provisional->setLeastHeight(theme::money());
    return column({caption(u"Primary"_qs),
                   new Button(Button::Look::Primary, u"Valider"_qs, "check"), provisional,
                   off(new Button(Button::Look::Primary, u"Rien à valider"_qs, {})),
                   caption(u"Secondary"_qs),
                   new Button(Button::Look::Secondary, u"Imprimer la preuve"_qs, "printer"),
                   off(new Button(Button::Look::Secondary, u"Imprimante absente"_qs, "printer")),
                   caption(u"Ghost"_qs), new Button(Button::Look::Ghost, u"Ne pas débiter"_qs, "x"),
                   caption(u"OnColour, OnColourGhost"_qs), onColour()});
}

QWidget *moneyButtons()
{
    auto *pay = new MoneyButton(u"Encaisser"_qs);
    pay->setAmount(u"24,90\u00a0€"_qs);
    auto *large = new MoneyButton(u"Rembourser"_qs);
    large->setAmount(u"1\u202f284,50\u00a0€"_qs);
    return column({caption(u"Un montant à encaisser"_qs), pay, large,
                   caption(u"Rien à encaisser"_qs), new MoneyButton(u"Encaisser"_qs)});
}

QWidget *chips()
{
    auto *card = new Chip(Chip::Look::Plain, "id-badge-2", u"Carte"_qs);
    card->setSecondLine(u"112 pts"_qs);
    auto *voucher = new Chip(Chip::Look::Warn, "ticket", u"Bon"_qs);
    voucher->setSecondLine(u"7,50\u00a0€"_qs);
    voucher->setHatched(true);
    auto *filter = new Chip(Chip::Look::Plain, {}, u"Sans prix"_qs);
    filter->setRemovable(u"Retirer le filtre Sans prix"_qs);
    return column({caption(u"Un état"_qs),
                   new Chip(Chip::Look::Plain, "cloud-check", u"À jour 14:05"_qs),
                   new Chip(Chip::Look::Info, "cloud-off", u"Hors ligne · 12 à envoyer"_qs),
                   new Chip(Chip::Look::Ok, "clock", u"Ouvert, jusqu’à 20:00"_qs),
                   new Chip(Chip::Look::Warn, "alert-triangle", u"À régler 2"_qs),
                   new Chip(Chip::Look::Bad, "alert-octagon", u"Disque plein"_qs),
                   caption(u"Deux lignes, provisoire, à retirer"_qs), card, voucher, filter});
}

QWidget *segments()
{
    auto *two = new SegmentedControl(u"Mode"_qs, {u"Grille"_qs, u"Scan"_qs});
    two->setIcon(0, "layout-grid");
    two->setIcon(1, "list");
    two->choose(0);
    auto *four = new SegmentedControl(u"Langue"_qs, {u"FR"_qs, u"NL"_qs, u"DE"_qs, u"EN"_qs});
    four->choose(0);
    auto *five = new SegmentedControl(u"Ouverture"_qs,
                                      {u"Toute la journée"_qs, u"Matin"_qs, u"Après-midi"_qs,
                                       u"Sur rendez-vous"_qs, u"Fermé"_qs});
    five->choose(2);
    auto *disabled = off(new SegmentedControl(u"Imprimante"_qs, {u"58 mm"_qs, u"80 mm"_qs}));
    disabled->choose(1);
    return column({caption(u"Deux, avec une icône"_qs), two, caption(u"Quatre"_qs), four,
                   caption(u"Cinq, de plus longs mots"_qs), five, caption(u"Éteint"_qs), disabled});
}

QWidget *steppers()
{
    auto *quantity = new Stepper(u"Quantité"_qs);
    quantity->setObjectName(u"stepper"_qs);
    quantity->setRange(0, 99);
    quantity->setValue(3);
    auto *percent = new Stepper(u"Taille du texte"_qs);
    percent->setRange(90, 200, 10);
    percent->setWords([](int value) { return u"%1\u202f%"_qs.arg(value); });
    percent->setValue(110);
    auto *least = new Stepper(u"Copies"_qs);
    least->setRange(1, 5);
    return column({caption(u"Une quantité"_qs), quantity, caption(u"Avec une unité"_qs), percent,
                   caption(u"Au plus petit"_qs), least});
}

QWidget *switches()
{
    auto *on = new Switch(u"Couper les animations"_qs,
                          u"Les feuilles et les pages changent sans mouvement."_qs);
    on->setChecked(true);
    auto *plain = new Switch(u"Cacher l’image de la caméra"_qs,
                             u"Les codes sont lus sans montrer l’image."_qs);
    auto *offOn = new Switch(u"Imprimer le Z"_qs, u"Imposé par la commune."_qs);
    offOn->setChecked(true);
    return column({on, plain, off(offOn),
                   off(new Switch(u"Ouvrir le tiroir"_qs, u"Aucun tiroir n’est branché."_qs))});
}

} // namespace

std::vector<Demo> buttonDemos()
{
    return {{u"Button"_qs, buttons},   {u"MoneyButton"_qs, moneyButtons},
            {u"Chip"_qs, chips},       {u"SegmentedControl"_qs, segments},
            {u"Stepper"_qs, steppers}, {u"Switch"_qs, switches}};
}

} // namespace comptoir::gallery
