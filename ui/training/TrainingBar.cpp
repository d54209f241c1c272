// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/TrainingBar.h"

#include "ui/theme/Tokens.h"
#include "ui/training/ScenarioText.h"
#include "ui/training/TrainingController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QPainter>

namespace comptoir::training {

using widgets::Button;

namespace {
constexpr int hatchWidth = 24;
constexpr int leastRow = 40; // ux.md S13
constexpr int besideWidth = 900; // for words and acts in one row
} // namespace

TrainingBar::TrainingBar(TrainingController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    setObjectName(u"trainingBar"_qs);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(hatchWidth + 12, theme::gap / 2, theme::margin, theme::gap / 2);
    m_row->setSpacing(theme::gap);
    m_text = new widgets::Label(theme::Type::Strong, this);
    m_text->setObjectName(u"trainingBarText"_qs);
    m_text->setColour(theme::colours().training.on);
    m_text->setMinimumHeight(theme::scaled(leastRow));
    m_row->addWidget(m_text, 1);
    m_acts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_acts->setSpacing(theme::gap);
    m_row->addLayout(m_acts);
    m_voucher = addAct(tr("Montrer le bon"), "trainingVoucher");
    m_paper = addAct(tr("Remettre du papier"), "trainingPaper");
    m_steps = addAct({}, "trainingSteps");
    auto *leave = addAct(tr("Quitter"), "trainingLeave");
    connect(m_voucher, &Button::clicked, &controller, &TrainingController::showVoucher);
    connect(m_paper, &Button::clicked, &controller, &TrainingController::putPaperIn);
    connect(m_steps, &Button::clicked, this, &TrainingBar::exercisesRequested);
    connect(leave, &Button::clicked, this, &TrainingBar::leaveRequested);
    connect(&controller, &TrainingController::changed, this, &TrainingBar::present);
    present();
}

Button *TrainingBar::addAct(const QString &text, const char *name)
{
    auto *act = new Button(Button::Look::OnColour, text, {}, this);
    act->setObjectName(QString::fromLatin1(name));
    act->setFamily(theme::colours().training);
    m_acts->addWidget(act, 0, Qt::AlignVCenter);
    return act;
}

void TrainingBar::present()
{
    const auto running = m_controller.running();
    const auto shown = m_controller.shown();
    QString text = tr("FORMATION : rien n’est réel");
    if (shown) {
        const ScenarioText words = scenarioText(*shown, m_controller.props());
        const QString now = running ? words.steps.value(m_controller.stepsDone())
                                    : tr("Réussi\u202f! %1").arg(words.lesson);
        text = tr("FORMATION · %1 · %2").arg(words.title, now);
    }
    if (m_text->text() != text) {
        m_text->setText(text);
        m_text->announce(text);
    }
    m_voucher->setVisible(running && !m_controller.props().voucher.isEmpty());
    m_paper->setVisible(running && m_controller.isPaperOut());
    m_steps->setTitle(
        running ? tr("Étape %1 sur %2").arg(m_controller.stepsDone() + 1).arg(stepsOf(*running))
                : tr("Exercices"));
    place();
}

void TrainingBar::resizeEvent(QResizeEvent *)
{
    place();
}

void TrainingBar::place()
{
    const bool beside = theme::unscaled(width()) >= besideWidth;
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TrainingBar::paintEvent(QPaintEvent *)
{
    const theme::Family colours = theme::colours().training;
    QPainter painter(this);
    painter.fillRect(rect(), colours.fill);
    painter.setClipRect(0, 0, hatchWidth, height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.on, 5));
    for (int x = -height(); x < hatchWidth; x += 14)
        painter.drawLine(x, height(), x + height(), 0);
}

} // namespace comptoir::training
