// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loyalty/RulesPane.h"

#include "ui/format/ErrorText.h"
#include "ui/sales/LoyaltyText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"

#include <QBoxLayout>
#include <QPointer>

namespace comptoir::loyalty {

using theme::Type;
using widgets::Field;
using widgets::Label;

namespace {

/// In the order in which they are offered.
constexpr Kind kinds[]{Kind::Stamps, Kind::Points, Kind::Cashback};

int indexOf(Kind kind)
{
    return kind == Kind::Stamps ? 0 : kind == Kind::Points ? 1 : 2;
}

} // namespace

RulesPane::RulesPane(LoyaltyController &controller, QWidget *parent)
    : LoyaltyPane(controller, parent),
      m_before(controller.programme())
{
    setObjectName(u"rulesPane"_qs);
    const bool isNew = m_before.version == 0;
    addLabel(Type::Body, "rulesIntro",
             isNew ? tr("Trois questions, et le programme marche dès la prochaine vente, même sans "
                        "réseau.")
                   : tr("Ce qui a été gagné reste : les nouvelles règles valent pour la suite."));
    addLabel(Type::Strong, "rulesWhat", tr("1. Que compte-t-on ?"));
    m_kind = new widgets::SegmentedControl(
        tr("Ce que l’on compte"), {tr("Tampons"), tr("Points par euro"), tr("Cagnotte")}, this);
    m_kind->setObjectName(u"rulesKind"_qs);
    body()->addWidget(m_kind);
    m_fixed = addLabel(
        Type::Secondary, "rulesFixed",
        tr("Cela ne change plus après la première vente avec une carte : ce qui est sur "
           "les cartes aurait un autre sens."));
    m_fixed->setVisible(!isNew);
    m_rate = addQuestion("rulesRate");
    m_threshold = addQuestion("rulesThreshold");
    m_reward = addQuestion("rulesReward");
    addMore();
    addLabel(Type::Strong, "rulesSumUp", tr("Les règles, en une phrase"));
    m_sentence = addLabel(Type::Body, "rulesSentence");
    m_error = addLabel(Type::Body, "rulesError");
    m_error->setColour(theme::colours().badTint.on);
    m_error->hide();
    body()->addStretch(1);
    m_keep = addAct(isNew ? tr("Commencer le programme") : tr("Changer les règles"), "check",
                    "rulesKeep", true);
    connect(m_keep, &widgets::Button::clicked, this, &RulesPane::keep);
    connect(m_kind, &widgets::SegmentedControl::chosen, this,
            [this](int index) { fill(RulesDraft::usual(kinds[index])); });
    fill(isNew ? RulesDraft::usual(Kind::Points) : RulesDraft::of(m_before));
    for (const Question *one : questions()) {
        connect(one->field, &QLineEdit::textChanged, this, &RulesPane::update);
        connect(one->field, &QLineEdit::returnPressed, this, &RulesPane::keep);
    }
}

std::vector<RulesPane::Question *> RulesPane::questions()
{
    return {&m_rate, &m_threshold, &m_reward, &m_least, &m_welcome, &m_birthday, &m_keeps};
}

void RulesPane::addMore()
{
    addLabel(Type::Strong, "rulesMore", tr("Si vous voulez (laissez vide sinon)"));
    m_least = addQuestion("rulesLeast");
    m_welcome = addQuestion("rulesWelcome");
    m_birthday = addQuestion("rulesBirthday");
    m_keeps = addQuestion("rulesKeeps");
}

RulesPane::Question RulesPane::addQuestion(const char *name)
{
    Question question;
    const QByteArray base(name);
    question.words = addLabel(Type::Strong, QByteArray(base + "Words").constData());
    question.field = new Field("pencil", this);
    question.field->setObjectName(QString::fromLatin1(base));
    question.field->setMaxLength(9);
    body()->addWidget(question.field);
    question.error = addLabel(Type::Body, QByteArray(base + "Error").constData());
    question.error->setColour(theme::colours().badTint.on);
    question.error->hide();
    return question;
}

RulesDraft RulesPane::draft() const
{
    return {kinds[m_kind->current()], m_rate.field->text(),  m_threshold.field->text(),
            m_reward.field->text(),   m_least.field->text(), m_welcome.field->text(),
            m_birthday.field->text(), m_keeps.field->text()};
}

void RulesPane::fill(const RulesDraft &draft)
{
    m_kind->choose(indexOf(draft.kind));
    m_rate.field->setText(draft.rate);
    m_threshold.field->setText(draft.threshold);
    m_reward.field->setText(draft.reward);
    m_least.field->setText(draft.least);
    m_welcome.field->setText(draft.welcome);
    m_birthday.field->setText(draft.birthday);
    m_keeps.field->setText(draft.keeps);
    nameFields();
    update();
}

void RulesPane::nameFields()
{
    const auto name = [](const Question &question, const QString &words) {
        question.words->setText(words);
        question.field->setAccessibleName(words);
    };
    const Kind kind = kinds[m_kind->current()];
    const bool isShare = kind == Kind::Cashback;
    name(m_rate,
         kind == Kind::Stamps ? tr("2. Combien de tampons par achat ?")
             : isShare        ? tr("2. Quel pour-cent du prix va sur la carte ?")
                              : tr("2. Combien de points par euro ?"));
    name(m_threshold,
         kind == Kind::Stamps ? tr("3. À partir de combien de tampons ?")
             : isShare        ? tr("3. À partir de combien d’euros sur la carte ?")
                              : tr("3. À partir de combien de points ?"));
    name(m_reward, tr("… quelle réduction, en euros ?"));
    name(m_least, tr("Achat à partir duquel on compte, en euros"));
    name(m_welcome,
         kind == Kind::Stamps ? tr("Tampons offerts avec le premier achat")
             : isShare        ? tr("Euros offerts avec le premier achat")
                              : tr("Points offerts avec le premier achat"));
    name(m_birthday,
         kind == Kind::Stamps ? tr("Tampons offerts à l’anniversaire")
             : isShare        ? tr("Euros offerts à l’anniversaire")
                              : tr("Points offerts à l’anniversaire"));
    name(m_keeps, tr("Mois sans visite après lesquels tout est perdu"));
    m_reward.words->setVisible(!isShare);
    m_reward.field->setVisible(!isShare);
}

void RulesPane::show(const Question &question, const QString &error)
{
    question.error->setText(error);
    question.error->setVisible(!error.isEmpty() && !question.field->isHidden());
}

void RulesPane::update()
{
    const Programme programme = draft().programme(m_before);
    const auto checked = programme.check();
    const QString field = checked ? QString() : checked.error().facts[u"field"_qs].toString();
    const bool isShare = programme.kind == Kind::Cashback;
    show(m_rate,
         field != u"rate"_qs ? QString()
             : isShare       ? tr("Un pour-cent entre 0,01 et 100.")
                             : tr("Un nombre entier de 1 à 1000."));
    show(m_threshold,
         field != u"threshold"_qs ? QString()
             : isShare            ? tr("Un montant, 0,01\u00a0€ ou plus.")
                                  : tr("Un nombre entier, 1 ou plus."));
    show(m_reward, field == u"reward"_qs ? tr("Un montant, 0,01\u00a0€ ou plus.") : QString());
    show(m_least, field == u"least"_qs ? tr("Un montant, ou rien.") : QString());
    const QString given = isShare ? tr("Un montant, ou rien.") : tr("Un nombre entier, ou rien.");
    show(m_welcome, field == u"welcome"_qs ? given : QString());
    show(m_birthday, field == u"birthday"_qs ? given : QString());
    show(m_keeps, field == u"keeps"_qs ? tr("De 1 à 120 mois, ou rien.") : QString());
    m_sentence->setText(checked ? sales::rulesText(programme) : tr("Corrigez la réponse marquée."));
    m_keep->setEnabled(checked.has_value());
}

void RulesPane::keep()
{
    if (!m_keep->isEnabled() || controller().isBusy())
        return;
    m_error->hide();
    const QPointer<RulesPane> self(this);
    controller().changeRules(draft().programme(m_before), [self](const Result<void> &written) {
        if (self && !written)
            self->say(written.error());
    });
}

void RulesPane::say(const Error &error)
{
    const auto words = format::errorWords(error);
    m_error->setText(words.title + u". "_qs + words.sentence());
    m_error->show();
    m_error->announce(m_error->text());
}

void RulesPane::present() {}

void RulesPane::goHome()
{
    m_rate.field->setFocus(Qt::OtherFocusReason);
}

} // namespace comptoir::loyalty
