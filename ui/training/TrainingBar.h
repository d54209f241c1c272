// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace comptoir::widgets {
class Button;
class Label;
} // namespace comptoir::widgets

namespace comptoir::training {

class TrainingController;

/// "FORMATION : rien n'est réel", under the strip of every screen, with the step of the exercise
/// and what it puts into one's hands.
class TrainingBar : public QWidget
{
    Q_OBJECT
public:
    explicit TrainingBar(TrainingController &controller, QWidget *parent = nullptr);

Q_SIGNALS:
    void exercisesRequested();
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void present();
    void place();
    widgets::Button *addAct(const QString &text, const char *name);

    TrainingController &m_controller;
    QBoxLayout *m_row = nullptr;
    QBoxLayout *m_acts = nullptr;
    widgets::Label *m_text = nullptr;
    widgets::Button *m_voucher = nullptr;
    widgets::Button *m_paper = nullptr;
    widgets::Button *m_steps = nullptr;
};

} // namespace comptoir::training
