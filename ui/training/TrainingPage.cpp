// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/TrainingPage.h"

#include "ui/format/ErrorText.h"
#include "ui/theme/Tokens.h"
#include "ui/training/ScenarioText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ListRow.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ScrollPane.h"
#include "ui/widgets/StepList.h"

#include <QBoxLayout>

namespace comptoir::training {

using theme::Type;
using widgets::Banner;
using widgets::Button;
using widgets::Label;

namespace {

const char *iconOf(Scenario scenario)
{
    switch (scenario) {
    case Scenario::NetworkCut:
        return "cloud-off";
    case Scenario::DoubleVoucher:
    case Scenario::ExpiredVoucher:
        return "qrcode";
    case Scenario::PaperOut:
        return "printer";
    case Scenario::WrongPrice:
        return "tag";
    case Scenario::Refund:
        return "receipt";
    }
    return "school";
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::margin);
    column->setSpacing(theme::gap);
    return column;
}

} // namespace

TrainingPage::TrainingPage(TrainingController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    setObjectName(u"trainingPage"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme::margin, theme::gap, theme::margin, 0);
    head->addWidget(new widgets::PageHeader(tr("Formation"), this));
    column->addLayout(head);
    auto *content = new QWidget(this);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    m_list = makeList();
    m_exercise = makeExercise();
    inside->addWidget(m_list);
    inside->addWidget(m_exercise);
    inside->addStretch(1);
    auto *scroll = new widgets::ScrollPane(this);
    scroll->setContent(content);
    column->addWidget(scroll, 1);
    connect(&controller, &TrainingController::changed, this, &TrainingPage::present);
    present();
}

QWidget *TrainingPage::makeList()
{
    auto *list = new QWidget(this);
    auto *column = columnOf(list);
    m_error = new Banner(Banner::Tone::No, Banner::Form::Card, list);
    column->addWidget(m_error);
    m_score = new Label(Type::Title, list);
    m_score->setObjectName(u"trainingScore"_qs);
    column->addWidget(m_score);
    for (const Scenario scenario : allScenarios) {
        const ScenarioText words = scenarioText(scenario, {});
        auto *row = new widgets::ListRow(iconOf(scenario), words.title, list);
        row->setObjectName(u"scenario-"_qs + QString::fromLatin1(scenarioName(scenario)));
        row->setSecondLine(words.goal);
        row->setLeadsOn(true);
        row->setDivided(true);
        connect(row, &QAbstractButton::clicked, this,
                [this, scenario] { m_controller.begin(scenario); });
        column->addWidget(row);
        m_rows.push_back(row);
    }
    addOutlets(*column);
    return list;
}

void TrainingPage::addOutlets(QBoxLayout &column)
{
    auto *live = new Button(Button::Look::Secondary, tr("Passer en réel"), "building-store", this);
    live->setObjectName(u"trainingGoLive"_qs);
    auto *leave = new Button(Button::Look::Secondary, tr("Quitter l’entraînement"), "school-off",
                             this);
    leave->setObjectName(u"trainingQuit"_qs);
    connect(live, &Button::clicked, this, &TrainingPage::liveRequested);
    connect(leave, &Button::clicked, this, &TrainingPage::leaveRequested);
    column.addWidget(live);
    column.addWidget(leave);
}

QWidget *TrainingPage::makeExercise()
{
    auto *exercise = new QWidget(this);
    auto *column = columnOf(exercise);
    m_title = new Label(Type::Headline, exercise);
    m_goal = new Label(Type::Body, exercise);
    m_goal->setObjectName(u"trainingGoal"_qs);
    m_done = new Banner(Banner::Tone::Ok, Banner::Form::Card, exercise);
    m_done->setObjectName(u"trainingDone"_qs);
    m_hint = new Banner(Banner::Tone::Info, Banner::Form::Card, exercise);
    m_hint->setObjectName(u"trainingHint"_qs);
    m_steps = new QVBoxLayout;
    m_stop = new Button(Button::Look::Secondary, {}, {}, exercise);
    m_stop->setObjectName(u"trainingStop"_qs);
    connect(m_stop, &Button::clicked, &m_controller, &TrainingController::stop);
    column->addWidget(m_title);
    column->addWidget(m_goal);
    column->addLayout(m_steps);
    column->addWidget(m_hint);
    column->addWidget(m_done);
    column->addWidget(m_stop);
    return exercise;
}

void TrainingPage::present()
{
    const auto shown = m_controller.shown();
    m_list->setVisible(!shown);
    m_exercise->setVisible(shown.has_value());
    if (shown)
        return presentExercise(*shown);
    int mastered = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool isMastered = m_controller.isMastered(allScenarios[i]);
        m_rows[i]->setTrailing(isMastered ? tr("Réussi") : QString());
        mastered += isMastered;
    }
    m_score->setText(mastered == int(m_rows.size())
                         ? tr("Tous les exercices sont réussis.")
                         : tr("Exercices réussis : %1 sur %2").arg(mastered).arg(m_rows.size()));
    const auto &error = m_controller.error();
    m_error->setVisible(error.has_value());
    if (error)
        m_error->setText(format::errorWords(*error).sentence());
}

void TrainingPage::presentExercise(Scenario scenario)
{
    const ScenarioText words = scenarioText(scenario, m_controller.props());
    if (m_built != scenario) {
        delete std::exchange(m_stepList, nullptr);
        m_stepList = new widgets::StepList(words.title, words.steps, m_exercise);
        m_stepList->setObjectName(u"trainingStepList"_qs);
        m_steps->addWidget(m_stepList);
        m_built = scenario;
    }
    const int done = m_controller.stepsDone();
    const bool isOver = !m_controller.running();
    m_title->setText(words.title);
    m_goal->setText(words.goal);
    m_stepList->setCurrent(done);
    m_hint->setVisible(!isOver && m_controller.wantsHint());
    m_hint->setText(words.hints.value(done));
    m_done->setVisible(isOver);
    m_done->setText(tr("Réussi\u202f! %1").arg(words.lesson));
    m_stop->setTitle(isOver ? tr("Autre exercice") : tr("Arrêter l’exercice"));
}

} // namespace comptoir::training
