// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/RescueSheet.h"

#include "ui/format/ErrorText.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QDir>

namespace comptoir::sync {

using theme::Type;
using widgets::Button;
using widgets::Label;

RescueSheet::RescueSheet(rescue::RescueDesk &desk, QWidget *parent)
    : Sheet(tr("Sauver les opérations non envoyées"), parent),
      m_desk(desk)
{
    setObjectName(u"rescueSheet"_qs);
    m_text = new Label(Type::Body, this);
    m_text->setObjectName(u"rescueText"_qs);
    m_text->setText(tr("Le fichier est chiffré. Une autre caisse ou votre conseiller peut le "
                       "transmettre à la ville, une seule fois. Où l’enregistrer ?"));
    body()->addWidget(m_text);
    const auto places = m_desk.rescuePlaces();
    for (const rescue::Place &place : places)
        offer(place);
    auto *close = addButton(tr("Fermer"), false);
    close->setObjectName(u"rescueClose"_qs);
    connect(close, &Button::clicked, this, &Sheet::giveUp);
}

void RescueSheet::offer(const rescue::Place &place)
{
    const bool isStick = !place.name.isEmpty();
    auto *button = new Button(Button::Look::Secondary,
                              isStick ? tr("Clé USB « %1 »").arg(place.name) : tr("Cet appareil"),
                              "device-floppy", this);
    button->setObjectName(u"rescuePlace"_qs);
    connect(button, &Button::clicked, this, [this, place] { save(place); });
    body()->addWidget(button);
    m_places.append(button);
}

void RescueSheet::save(const rescue::Place &place)
{
    for (QWidget *button : std::as_const(m_places))
        button->setEnabled(false);
    m_desk.saveUnsent(place).then(this,
                                  [this](const Result<rescue::SavedPack> &saved) { show(saved); });
}

void RescueSheet::show(const Result<rescue::SavedPack> &saved)
{
    if (!saved) {
        for (QWidget *button : std::as_const(m_places))
            button->setEnabled(true);
        m_text->setText(format::errorWords(saved.error()).sentence());
        m_text->announce(m_text->text());
        return;
    }
    clearPlaces();
    m_text->setText(tr("%n opération(s) enregistrée(s) dans %1.", nullptr, saved->ops)
                        .arg(QDir::toNativeSeparators(saved->path)));
    auto *code = new Label(Type::Headline, this);
    code->setObjectName(u"rescueCode"_qs);
    code->setText(saved->code.join(u' '));
    code->setAccessibleName(tr("Code du fichier : %1").arg(saved->code.join(u", ")));
    body()->addWidget(code);
    auto *once = new Label(Type::Body, this);
    once->setText(tr("Notez ce code : sans lui, personne n’ouvre le fichier. Il n’est montré "
                     "qu’une fois."));
    body()->addWidget(once);
    auto *then = new Label(Type::Body, this);
    then->setText(tr("Ensuite, sur une autre caisse : Synchronisation, « Ouvrir un fichier de "
                     "secours »."));
    body()->addWidget(then);
    m_text->announce(m_text->text());
}

void RescueSheet::clearPlaces()
{
    for (QWidget *button : std::as_const(m_places))
        button->deleteLater();
    m_places.clear();
    setFocus();
}

} // namespace comptoir::sync
