// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/TrainingController.h"

#include "ui/format/FutureAnswer.h"

namespace comptoir::training {

TrainingController::TrainingController(TrainingDesk &desk, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_mastered(desk.mastered())
{
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, [this] {
        if (++m_waited == hintSeconds)
            Q_EMIT changed();
        look();
    });
}

TrainingController::~TrainingController() = default;

bool TrainingController::isMastered(Scenario scenario) const
{
    return m_mastered.contains(scenarioName(scenario));
}

void TrainingController::begin(Scenario scenario)
{
    stop();
    const int round = ++m_round;
    // The books first: what is done before the scene is set is not part of it.
    format::whenAnswered(
        m_desk.begin(), this, [this, scenario, round](const Result<Beginning> &since) {
            if (round != m_round)
                return;
            const auto props = since ? m_desk.provoke(scenario) : fail(since.error());
            if (!props) {
                m_error = props.error();
                m_desk.restore();
                return Q_EMIT changed();
            }
            m_props = *props;
            m_since = *since;
            m_running = m_shown = scenario;
            m_paperOut = scenario == Scenario::PaperOut;
            m_seconds.start();
            Q_EMIT changed();
        });
}

void TrainingController::stop()
{
    ++m_round;
    m_seconds.stop();
    if (m_running)
        m_desk.restore();
    m_running.reset();
    m_shown.reset();
    m_since.reset();
    m_props = {};
    m_error.reset();
    m_done = m_waited = 0;
    m_paperOut = m_asking = false;
    Q_EMIT changed();
}

void TrainingController::showVoucher()
{
    if (m_running && !m_props.voucher.isEmpty())
        m_desk.show(m_props.voucher);
}

void TrainingController::putPaperIn()
{
    if (!std::exchange(m_paperOut, false))
        return;
    m_desk.putPaperIn();
    Q_EMIT changed();
}

void TrainingController::look()
{
    if (!m_running || std::exchange(m_asking, true))
        return;
    format::whenAnswered(m_desk.practice(*m_since), this,
                         [this, round = m_round](const Result<Practice> &practice) {
                             if (round != m_round)
                                 return;
                             m_asking = false;
                             if (practice)
                                 judge(*practice);
                         });
}

void TrainingController::judge(const Practice &practice)
{
    int done = training::stepsDone(*m_running, practice);
    // The roll is in the learner's hand: papers that came out without it are not this exercise.
    if (*m_running == Scenario::PaperOut && m_paperOut)
        done = std::min(done, 2);
    if (done == m_done)
        return;
    m_done = done;
    m_waited = 0;
    m_desk.proceed(*m_running, done);
    if (done == stepsOf(*m_running))
        return finish();
    Q_EMIT changed();
}

void TrainingController::finish()
{
    const Scenario scenario = *m_running;
    m_seconds.stop();
    m_running.reset();
    m_desk.restore();
    if (!isMastered(scenario)) {
        m_mastered << scenarioName(scenario);
        m_desk.keepMastered(m_mastered);
    }
    Q_EMIT changed();
    Q_EMIT mastered(scenario);
}

} // namespace comptoir::training
