// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loyalty/CardActSheet.h"

#include "ui/format/ErrorText.h"
#include "ui/loyalty/RulesDraft.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"

#include <QBoxLayout>
#include <QPointer>

namespace comptoir::loyalty {

using theme::Type;
using widgets::Button;
using widgets::Field;
using widgets::Label;
using Act = CardActSheet::Act;

namespace {

QString titleOf(Act act)
{
    switch (act) {
    case Act::Correct:
        return CardActSheet::tr("Corriger la carte");
    case Act::Replace:
        return CardActSheet::tr("Remplacer une carte perdue");
    case Act::Merge:
        return CardActSheet::tr("Réunir deux cartes");
    case Act::Block:
        break;
    }
    return CardActSheet::tr("Bloquer la carte");
}

QString meaningOf(Act act)
{
    switch (act) {
    case Act::Correct:
        return CardActSheet::tr("La correction reste visible dans la liste de la carte.");
    case Act::Replace:
        return CardActSheet::tr("Scannez la carte neuve : elle reprend tout, et celle-ci ne vaut "
                                "plus rien.");
    case Act::Merge:
        return CardActSheet::tr("Scannez l’autre carte : les deux deviennent un seul compte et "
                                "restent valables.");
    case Act::Block:
        break;
    }
    return CardActSheet::tr("Elle ne comptera plus et ne paiera plus. Cela ne s’annule pas.");
}

QString verbOf(Act act)
{
    switch (act) {
    case Act::Correct:
        return CardActSheet::tr("Corriger");
    case Act::Replace:
        return CardActSheet::tr("Remplacer");
    case Act::Merge:
        return CardActSheet::tr("Réunir");
    case Act::Block:
        break;
    }
    return CardActSheet::tr("Bloquer");
}

LinkKind kindOf(Act act)
{
    return act == Act::Merge  ? LinkKind::Merge
        : act == Act::Replace ? LinkKind::Replace
                              : LinkKind::Block;
}

} // namespace

CardActSheet::CardActSheet(LoyaltyController &controller, Act act, QWidget *parent)
    : Sheet(titleOf(act), parent),
      m_controller(controller),
      m_act(act),
      m_card(controller.statement()->view.account.card),
      m_id(controller.newId())
{
    setObjectName(u"cardActSheet"_qs);
    auto *meaning = new Label(Type::Body, this);
    meaning->setObjectName(u"cardActMeaning"_qs);
    meaning->setText(meaningOf(act));
    body()->addWidget(meaning);
    if (act == Act::Correct)
        addPoints();
    else if (act != Act::Block)
        addOther();
    m_reason = addField("message", "cardActReason", tr("Raison"));
    m_reason->setMaxLength(80);
    m_error = new Label(Type::Body, this);
    m_error->setObjectName(u"cardActError"_qs);
    m_error->setColour(theme::colours().badTint.on);
    m_error->hide();
    body()->addWidget(m_error);
    auto *back = addButton(tr("Revenir"), false);
    back->setObjectName(u"cardActBack"_qs);
    connect(back, &Button::clicked, this, &Sheet::giveUp);
    m_answer = addButton(verbOf(act), true);
    m_answer->setObjectName(u"cardActAnswer"_qs);
    connect(m_answer, &Button::clicked, this, &CardActSheet::answer);
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
    present();
}

Field *CardActSheet::addField(const QByteArray &icon, const char *name, const QString &words)
{
    auto *field = new Field(icon, this);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(words);
    field->setPlaceholderText(words);
    body()->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &CardActSheet::present);
    connect(field, &QLineEdit::returnPressed, this, &CardActSheet::answer);
    return field;
}

void CardActSheet::addOther()
{
    m_other = addField("id-badge-2", "cardActOther",
                       m_act == Act::Replace ? tr("Code de la carte neuve")
                                             : tr("Code de l’autre carte"));
    m_other->setGrouped(true);
}

void CardActSheet::addPoints()
{
    m_way = new widgets::SegmentedControl(tr("Sens"), {tr("Ajouter"), tr("Retirer")}, this);
    m_way->setObjectName(u"cardActWay"_qs);
    m_way->choose(0);
    body()->addWidget(m_way);
    const Kind kind = m_controller.programme().kind;
    m_points = addField("plus-minus", "cardActPoints",
                        kind == Kind::Cashback     ? tr("Combien d’euros")
                            : kind == Kind::Stamps ? tr("Combien de tampons")
                                                   : tr("Combien de points"));
    m_points->setMaxLength(9);
}

CardActSheet *CardActSheet::againWith(const QString &code) const
{
    auto *sheet = new CardActSheet(m_controller, m_act, parentWidget());
    sheet->m_reason->setText(m_reason->text());
    const auto card = CardCode::parse(code);
    sheet->m_other->setText(card ? card->grouped() : code);
    return sheet;
}

void CardActSheet::present()
{
    const auto isWritten = [](const Field *field) {
        return !field || !field->text().trimmed().isEmpty();
    };
    if (m_answer)
        m_answer->setEnabled(isWritten(m_other) && isWritten(m_points) && isWritten(m_reason));
}

void CardActSheet::say(const Error &error)
{
    const auto words = format::errorWords(error);
    m_error->setText(words.title + u". "_qs + words.sentence());
    m_error->show();
    m_error->announce(m_error->text());
}

void CardActSheet::correct(const LoyaltyController::Done &done)
{
    const bool isMoney = m_controller.programme().kind == Kind::Cashback;
    const qint64 points =
        (isMoney ? typedHundredths(m_points->text()) : typedWhole(m_points->text())).value_or(0);
    if (points == 0)
        return say(Error{"loyalty/no-points", {}, {}});
    m_controller.correct({m_id, m_card, m_way->current() == 1 ? -points : points, m_reason->text()},
                         done);
}

void CardActSheet::answer()
{
    if (!m_answer->isEnabled() || m_controller.isBusy())
        return;
    m_error->hide();
    const QPointer<CardActSheet> self(this);
    const auto done = [self](const Result<void> &written) {
        if (!self)
            return;
        if (written)
            self->giveUp();
        else
            self->say(written.error());
    };
    if (m_act == Act::Correct)
        return correct(done);
    Link link;
    link.id = m_id;
    link.card = m_card;
    link.kind = kindOf(m_act);
    link.reason = m_reason->text();
    if (m_other) {
        const auto other = CardCode::parse(m_other->text());
        if (!other)
            return say(other.error());
        link.other = *other;
    }
    m_controller.link(link, done);
}

} // namespace comptoir::loyalty
