// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/TrainingController.h"

#include <QWidget>

class QBoxLayout;

namespace comptoir::widgets {
class Banner;
class Button;
class Label;
class ListRow;
class StepList;
} // namespace comptoir::widgets

namespace comptoir::training {

/// The exercises with what was mastered; of the one under way its goal, its steps and a hint.
class TrainingPage : public QWidget
{
    Q_OBJECT
public:
    explicit TrainingPage(TrainingController &controller, QWidget *parent = nullptr);

Q_SIGNALS:
    void leaveRequested();
    void liveRequested();

private:
    QWidget *makeList();
    QWidget *makeExercise();
    void addOutlets(QBoxLayout &column);
    void present();
    void presentExercise(Scenario scenario);

    TrainingController &m_controller;
    QWidget *m_list = nullptr;
    QWidget *m_exercise = nullptr;
    widgets::Banner *m_error = nullptr;
    widgets::Label *m_score = nullptr;
    std::vector<widgets::ListRow *> m_rows;
    QBoxLayout *m_steps = nullptr;
    widgets::StepList *m_stepList = nullptr;
    std::optional<Scenario> m_built;
    widgets::Label *m_title = nullptr;
    widgets::Label *m_goal = nullptr;
    widgets::Banner *m_hint = nullptr;
    widgets::Banner *m_done = nullptr;
    widgets::Button *m_stop = nullptr;
};

} // namespace comptoir::training
