// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/OperatorsStep.h"

#include "ui/format/ErrorText.h"
#include "ui/onboarding/ChoiceTile.h"
#include "ui/onboarding/WelcomeController.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QSignalBlocker>

namespace comptoir::onboarding {

using theme::Type;
using widgets::Label;

namespace {
constexpr int besideFrom = 560, tileHeight = 176, longestPin = 6, longestName = 40;
} // namespace

OperatorsStep::OperatorsStep(WelcomeController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    buildTiles(column);
    m_form = buildForm();
    column->addWidget(m_form);
    column->addStretch();
    connect(&controller, &WelcomeController::changed, this, &OperatorsStep::present);
    present();
}

void OperatorsStep::buildTiles(QBoxLayout *column)
{
    m_tiles = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tiles->setSpacing(theme::margin);
    auto *group = new QButtonGroup(this);
    auto *alone = new ChoiceTile("user", tr("Je suis seul, sans code"),
                                 tr("La caisse s’ouvre toujours. Un code peut venir plus tard."),
                                 this);
    alone->setObjectName(u"alone"_qs);
    auto *team = new ChoiceTile("users", tr("Nous sommes plusieurs"),
                                tr("Chacun a son nom et son code : on sait qui a débité quoi."),
                                this);
    team->setObjectName(u"team"_qs);
    for (ChoiceTile *tile : {alone, team}) {
        tile->setCheckable(true);
        tile->setTall(theme::scaled(tileHeight));
        group->addButton(tile, tile == team);
        m_tiles->addWidget(tile, 1);
    }
    group->button(!m_controller.isAlone())->setChecked(true);
    connect(&m_controller, &WelcomeController::changed, group,
            [this, group] { group->button(!m_controller.isAlone())->setChecked(true); });
    connect(group, &QButtonGroup::idClicked, this, [this](int several) {
        m_controller.setAlone(!several);
        if (several) // after the arrow key that chose has moved the focus to the tile
            QMetaObject::invokeMethod(
                m_name, [this] { m_name->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
    });
    column->addLayout(m_tiles);
}

QWidget *OperatorsStep::buildForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_people = new Label(Type::Strong, form);
    m_people->setObjectName(u"people"_qs);
    m_fields = new QBoxLayout(QBoxLayout::LeftToRight);
    m_fields->setSpacing(12);
    m_name = new widgets::Field("user", form);
    m_name->setObjectName(u"operatorName"_qs);
    m_name->setAccessibleName(tr("Prénom ou surnom"));
    m_name->setPlaceholderText(m_name->accessibleName());
    m_name->setMaxLength(longestName);
    m_name->setText(m_controller.operatorName());
    m_pin = new widgets::Field("lock", form);
    m_pin->setObjectName(u"operatorPin"_qs);
    m_pin->setAccessibleName(tr("Code de 4 à 6 chiffres"));
    m_pin->setPlaceholderText(m_pin->accessibleName());
    m_pin->setMaxLength(longestPin);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText);
    m_pin->setText(m_controller.operatorPin());
    m_add = new widgets::Button(widgets::Button::Look::Secondary, tr("Ajouter"), "user-plus", form);
    m_add->setObjectName(u"addOperator"_qs);
    m_fields->addWidget(m_name, 2);
    m_fields->addWidget(m_pin, 2);
    m_fields->addWidget(m_add);
    m_error = new Label(Type::Body, form);
    m_error->setObjectName(u"operatorError"_qs);
    m_error->setColour(theme::colours().badTint.on);
    column->addWidget(m_people);
    column->addLayout(m_fields);
    column->addWidget(m_error);
    const auto typed = [this] { m_controller.typeOperator(m_name->text(), m_pin->text()); };
    connect(m_name, &QLineEdit::textEdited, this, typed);
    connect(m_pin, &QLineEdit::textEdited, this, typed);
    connect(m_name, &QLineEdit::returnPressed, m_pin,
            [this] { m_pin->setFocus(Qt::TabFocusReason); });
    connect(m_pin, &QLineEdit::returnPressed, &m_controller, &WelcomeController::next);
    connect(m_add, &widgets::Button::clicked, &m_controller, &WelcomeController::addOperator);
    return form;
}

void OperatorsStep::present()
{
    m_form->setVisible(!m_controller.isAlone());
    QStringList people;
    for (const auto &person : m_controller.people())
        people << (person.role == staff::Role::Manager ? tr("%1 (responsable)").arg(person.name)
                                                       : person.name);
    m_people->setText(people.isEmpty() ? tr("Vous d’abord : vous serez responsable.")
                                       : tr("À cette caisse : %1").arg(people.join(u", "_qs)));
    for (const auto &[field, text] : {std::pair{m_name, m_controller.operatorName()},
                                      std::pair{m_pin, m_controller.operatorPin()}}) {
        const QSignalBlocker quiet(field);
        if (field->text() != text)
            field->setText(text);
    }
    m_add->setEnabled(!m_controller.isSavingOperator()
                      && !m_controller.operatorName().trimmed().isEmpty());
    const auto &error = m_controller.staffError();
    m_error->setVisible(error.has_value());
    if (error) {
        const auto words = format::errorWords(*error);
        m_error->setText(words.title + u". "_qs + words.sentence());
        m_error->announce(m_error->text());
    }
}

void OperatorsStep::resizeEvent(QResizeEvent *)
{
    const bool beside = theme::unscaled(width()) >= besideFrom && fitBeside(*m_tiles, width());
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_tiles->setDirection(direction);
    m_fields->setDirection(direction);
}

} // namespace comptoir::onboarding
