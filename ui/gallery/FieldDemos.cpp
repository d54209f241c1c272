// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/Demo.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Keypad.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PinDots.h"
#include "ui/widgets/ScoreRing.h"
#include "ui/widgets/SearchField.h"

namespace comptoir::gallery {

using namespace widgets;

namespace {

Field *named(Field *field, const QString &name, const QString &hint)
{
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    return field;
}

QWidget *fields()
{
    auto *empty = named(new Field({}), u"Nom de la boutique"_qs, u"Nom sur le ticket"_qs);
    auto *code = named(new Field("keyboard"), u"Code du bon"_qs, u"ou tapez le code"_qs);
    code->setGrouped(true);
    auto *filled = named(new Field("user"), u"Nom"_qs, {});
    filled->setText(u"Amandine Bruneau"_qs);
    auto *disabled = named(new Field({}), u"SIRET"_qs, {});
    disabled->setText(u"732 829 320 00074"_qs);
    disabled->setEnabled(false);
    return column({caption(u"Vide"_qs), empty, code, caption(u"Rempli"_qs), filled,
                   caption(u"Éteint"_qs), disabled});
}

QWidget *searchFields()
{
    auto *filled = new SearchField(u"Chercher un article"_qs);
    filled->setText(u"croissant"_qs);
    return column({caption(u"Vide"_qs), new SearchField(u"Chercher un réglage"_qs),
                   caption(u"Rempli : la croix vide le champ"_qs), filled});
}

QWidget *amountFields()
{
    auto *plain = new AmountField;
    auto *preset = new AmountField;
    auto *refused = new AmountField;
    for (AmountField *field : {plain, preset, refused})
        field->setAccessibleName(u"Montant à débiter"_qs);
    plain->setAmount(u"12,50\u00a0€"_qs, false);
    preset->setAmount(u"12,50\u00a0€"_qs, true);
    preset->setNote(u"15\u00a0€ au plus"_qs, false);
    refused->setAmount(u"20,00\u00a0€"_qs, false);
    refused->setNote(u"20,00\u00a0€ au plus"_qs, true);
    return column({caption(u"Tapé"_qs), plain, caption(u"Proposé : le premier chiffre remplace"_qs),
                   preset, caption(u"Touche refusée"_qs), refused});
}

QWidget *keypads()
{
    auto *keypad = new Keypad;
    const QStringList acts{u"Tout"_qs, u"Dû 12,50"_qs, u"Effacer"_qs};
    for (int place = 0; place < 3; ++place)
        keypad->act(place)->setTitle(acts[place]);
    return column({keypad});
}

QWidget *pinDots()
{
    auto *none = new PinDots;
    auto *two = new PinDots;
    auto *six = new PinDots;
    none->set(0, 4);
    two->set(2, 4);
    six->set(6, 6);
    return column({caption(u"Rien encore"_qs), none, caption(u"2 chiffres sur 4"_qs), two,
                   caption(u"6 chiffres sur 6"_qs), six});
}

QWidget *scoreRings()
{
    std::vector<QWidget *> rings{caption(u"Le score de la fiche"_qs)};
    for (const int score : {0, 78, 100}) {
        auto *ring = new ScoreRing(ScoreRing::Size::Large, u"Score de la fiche"_qs);
        ring->setObjectName(u"score"_qs);
        ring->setScore(score);
        rings.push_back(ring);
    }
    rings.push_back(caption(u"Petit, à côté de mots"_qs));
    auto *small = new ScoreRing(ScoreRing::Size::Small, u"Photos"_qs);
    small->setScore(67);
    rings.push_back(small);
    return column(rings);
}

QWidget *labels()
{
    using theme::Type;
    std::vector<QWidget *> lines;
    const std::pair<Type, QString> samples[] = {
        {Type::Display, u"24,90\u00a0€"_qs},
        {Type::Verdict, u"Bon valable"_qs},
        {Type::Headline, u"À rendre 5,10\u00a0€"_qs},
        {Type::Title, u"Horaires de la semaine"_qs},
        {Type::Price, u"1,30\u00a0€"_qs},
        {Type::Strong, u"Baguette tradition"_qs},
        {Type::Body, u"Le solde sera confirmé avec le réseau."_qs},
        {Type::Secondary, u"liste reçue ce matin à 08:02"_qs},
        {Type::Caption, u"8 art. · TVA 1,30\u00a0€"_qs}};
    for (const auto &[type, text] : samples) {
        auto *label = new Label(type);
        label->setText(text);
        lines.push_back(label);
    }
    return column(lines);
}

} // namespace

std::vector<Demo> fieldDemos()
{
    return {{u"Field"_qs, fields},
            {u"SearchField"_qs, searchFields},
            {u"AmountField"_qs, amountFields},
            {u"Keypad"_qs, keypads},
            {u"PinDots"_qs, pinDots},
            {u"ScoreRing"_qs, scoreRings},
            {u"Label"_qs, labels}};
}

} // namespace comptoir::gallery
