// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "app/TillDesk.h"
#include "app/counter/Counter.h"
#include "app/demo/DemoTown.h"
#include "app/system/CaisseApTerminal.h"
#include "app/system/LinkWatcher.h"
#include "app/till/TrainingMode.h"
#include "app/training/TrainingWorld.h"

#include <QLockFile>

namespace comptoir::app {

/// The whole app: the engine below, the counter above, a demo town beside if it is asked for.
/// Builds them in order and takes them down in reverse.
class Till : public QObject
{
    Q_OBJECT

public:
    explicit Till(CommandLine commandLine);
    ~Till() override;
    int run();
    /// It ended to go on as the training till, or as the real one again.
    bool changesSides() const { return m_changesSides; }
    bool isTraining() const { return m_paths.isTraining; }
    /// Between what is real and what is not (S13). The program goes on with other data.
    void enterTraining(const QString &by);
    void leaveTraining(const TrainingMode::End &end);
    /// Opens everything and shows the window; run() does, and goes on with the event loop.
    void open();

    // For the tour and for tests, which walk where a person would.
    Counter &counter() { return *m_counter; }
    shell::MainWindow &window() { return m_counter->window(); }
    vouchers::VouchersController &vouchersDesk() { return m_counter->vouchers(); }
    DemoTown *demo() { return m_demo.get(); }
    const DemoReady &demoPapers() const { return m_demoReady; }
    TillDesk &desk() { return *m_desk; }

private:
    bool lockFolder();
    Result<void> openDemo();
    Result<void> openTraining();
    void furnishShop(CounterShop &shop);
    CounterPorts ports();
    training::TrainingPorts trainingPorts();
    settings::FoundSettings readSettings();
    settings::SettingsDocument settingsOfThisSide(const settings::SettingsDocument &found);
    void connectDesk();
    void onStarted(bool enrolled, bool rebuilt);
    void begin(bool enrolled, bool rebuilt);
    void noteTrainingEnded(const TrainingMode::End &end);
    void changeSides();
    void onFailedToStart(const Error &error);
    void enrolInDemo();
    void openReader();

    CommandLine m_commandLine;
    SystemClock m_clock;
    SystemEntropy m_entropy;
    SystemDisk m_disk;
    const TillPaths m_real;
    TrainingMode m_mode;
    const TillPaths m_paths; ///< of the side that this till is on
    bool m_changesSides = false;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<DemoTown> m_demo;
    DemoReady m_demoReady;
    std::optional<fiscal::NewSeries> m_takenUp; ///< of this start
    std::unique_ptr<TillDesk> m_desk;
    std::unique_ptr<TrainingWorld> m_world; ///< while it trains
    std::unique_ptr<LinkWatcher> m_links;
    std::unique_ptr<store::Database> m_reader; ///< of this thread
    CaisseApTerminal m_terminal; ///< outlives the payments over it
    std::unique_ptr<Counter> m_counter;
};

} // namespace comptoir::app
