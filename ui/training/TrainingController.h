// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/TrainingPorts.h"

#include <QObject>
#include <QTimer>

namespace comptoir::training {

/// One exercise after the other: sets its scene, looks into the books until they show that it was
/// mastered, and remembers that.
class TrainingController : public QObject
{
    Q_OBJECT
public:
    explicit TrainingController(TrainingDesk &desk, QObject *parent = nullptr);
    ~TrainingController() override;

    /// Nothing between exercises.
    std::optional<Scenario> running() const { return m_running; }
    /// The one that is shown: under way, or just mastered.
    std::optional<Scenario> shown() const { return m_shown; }
    int stepsDone() const { return m_done; }
    bool isMastered(Scenario scenario) const;
    const Props &props() const { return m_props; }
    /// Nobody got on for half a minute.
    bool wantsHint() const { return m_waited >= hintSeconds; }
    bool isPaperOut() const { return m_paperOut; }
    const std::optional<Error> &error() const { return m_error; }

    void begin(Scenario scenario);
    /// Gives it up, or back to the list after it was mastered.
    void stop();
    /// The customer shows the voucher of the exercise.
    void showVoucher();
    void putPaperIn();
    /// Looks into the books now; by itself each second while an exercise runs.
    void look();

    static constexpr int hintSeconds = 30;

Q_SIGNALS:
    void changed();
    void mastered(comptoir::training::Scenario scenario);

private:
    void judge(const Practice &practice);
    void finish();

    TrainingDesk &m_desk;
    QTimer m_seconds;
    std::optional<Scenario> m_running;
    std::optional<Scenario> m_shown;
    std::optional<Beginning> m_since;
    Props m_props;
    std::optional<Error> m_error;
    QList<QByteArray> m_mastered;
    int m_done = 0;
    int m_waited = 0; ///< seconds without a step
    int m_round = 0; ///< answers to an exercise that was given up count for nothing
    bool m_asking = false;
    bool m_paperOut = false;
};

} // namespace comptoir::training
