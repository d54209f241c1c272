// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "app/TillDesk.h"
#include "app/counter/Counter.h"
#include "app/demo/DemoTown.h"
#include "app/system/CaisseApTerminal.h"
#include "app/system/LinkWatcher.h"

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
    CounterPorts ports();
    settings::FoundSettings readSettings();
    void connectDesk();
    void onStarted(bool enrolled, bool rebuilt);
    void onFailedToStart(const Error &error);
    void enrolInDemo();
    void openTrialTown();
    void openReader();

    CommandLine m_commandLine;
    TillPaths m_paths;
    SystemClock m_clock;
    SystemEntropy m_entropy;
    SystemDisk m_disk;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<DemoTown> m_demo;
    DemoReady m_demoReady;
    std::optional<fiscal::NewSeries> m_takenUp; ///< of this start
    std::unique_ptr<TillDesk> m_desk;
    std::unique_ptr<LinkWatcher> m_links;
    std::unique_ptr<store::Database> m_reader; ///< of this thread
    CaisseApTerminal m_terminal; ///< outlives the payments over it
    std::unique_ptr<Counter> m_counter;
};

} // namespace comptoir::app
