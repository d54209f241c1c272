// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "app/TillDesk.h"
#include "app/demo/DemoTown.h"
#include "ui/enrolment/EnrolmentController.h"
#include "ui/shell/CameraDesk.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ScannerRouter.h"
#include "ui/vouchers/VouchersController.h"

#include <QLockFile>

namespace comptoir::app {

/// The whole app: builds the till, its window and the way from a frame to a verdict, in order, and
/// takes them down in reverse.
class Till : public QObject
{
    Q_OBJECT

public:
    explicit Till(CommandLine commandLine);
    ~Till() override;
    int run();

    // For the tour, which walks where a person would.
    shell::MainWindow &window() { return *m_window; }
    /// The page that has the keys now.
    QWidget &page() { return *m_window->currentPage(); }
    vouchers::VouchersController &vouchersDesk() { return *m_controller; }
    /// A camera, a video file, a picture or a folder of pictures.
    void showToCamera(const QString &place);
    DemoTown *demo() { return m_demo.get(); }
    const DemoReady &demoPapers() const { return m_demoReady; }
    const store::SyncStatus &syncStatus() const { return m_status; }
    TillDesk &desk() { return *m_desk; }

private:
    void openDesk();
    Result<void> openDemo();
    void openWindow();
    std::vector<shell::Section> sections();
    shell::Section vouchersSection();
    shell::Section syncSection();
    void connectWindow();
    void connectDesk();
    void lendCamera();
    QWidget *makeEnrolment();
    void onStarted(bool enrolled, bool rebuilt);
    void onMembership(const enrolment::Membership &membership);
    void onFailedToStart(const Error &error);
    void askForEnrolment();
    void enrolInDemo();

    CommandLine m_commandLine;
    TillPaths m_paths;
    SystemClock m_clock;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<DemoTown> m_demo;
    DemoReady m_demoReady;
    std::unique_ptr<TillDesk> m_desk;
    store::SyncStatus m_status;
    std::unique_ptr<enrolment::EnrolmentController> m_enrolment; ///< while it is asked for
    std::unique_ptr<vouchers::VouchersController> m_controller; ///< outlives its page

    std::unique_ptr<shell::MainWindow> m_window;
    std::unique_ptr<shell::CameraDesk> m_camera;
    std::unique_ptr<shell::ScannerRouter> m_scanner;
};

} // namespace comptoir::app
