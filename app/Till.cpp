// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Till.h"

#include "app/Tour.h"
#include "ui/scan/FrameSource.h"
#include "ui/shell/FailurePage.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>

#include <cstdio>

namespace comptoir::app {

Till::Till(CommandLine commandLine)
    : m_commandLine(std::move(commandLine)),
      m_paths(TillPaths::under(m_commandLine.data)),
      m_scanner(std::make_unique<shell::ScannerRouter>(*qApp, m_clock))
{
    theme::dress(*qApp);
    connect(m_scanner.get(), &shell::ScannerRouter::scanned, this, [this](const QString &text) {
        onScanned(text, vouchers::ScanSource::KeyboardScanner);
    });
}

Till::~Till()
{
    m_camera.reset();
    m_window.reset(); // its pages still speak to the desk
}

int Till::run()
{
    QDir().mkpath(m_paths.folder);
    m_lock = std::make_unique<QLockFile>(m_paths.folder + QStringLiteral("/lock"));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(100))
        openDesk();
    else
        onFailedToStart(Error{"till/already-running", m_paths.folder, {}});
    m_window->show();
    if (m_commandLine.tour.isEmpty())
        return QApplication::exec();
    Tour tour(*this, m_commandLine.tour);
    return QApplication::exec();
}

void Till::openDesk()
{
    if (m_commandLine.demo) {
        if (const auto ready = openDemo(); !ready) {
            onFailedToStart(ready.error());
            return;
        }
    }
    m_desk = std::make_unique<TillDesk>(m_paths);
    m_controller = std::make_unique<vouchers::VouchersController>(*m_desk, m_clock);
    m_vouchers = new vouchers::VouchersPage(
        *m_controller, {QDir(m_paths.proofs()), &QDesktopServices::openUrl});
    openWindow({{"scan", tr("Bons"), m_vouchers}});
    connectDesk();
    m_desk->start();
}

Result<void> Till::openDemo()
{
    m_demo = std::make_unique<DemoTown>(m_paths.folder + QStringLiteral("/ville"));
    COMPTOIR_TRY(m_demoReady, m_demo->open());
    std::printf("Bons à montrer à la caméra : %s\n", qUtf8Printable(m_demoReady.sheet));
    std::fflush(stdout);
    return {};
}

void Till::openWindow(std::vector<shell::Section> sections)
{
    m_window = std::make_unique<shell::MainWindow>(m_clock, std::move(sections));
    m_window->resize(1280, 800);
}

void Till::connectDesk()
{
    connect(m_vouchers, &vouchers::VouchersPage::cameraRestartRequested, this,
            [this] { m_camera->restart(); });
    connect(m_window.get(), &shell::MainWindow::syncRequested, m_desk.get(), &TillDesk::sendNow);
    connect(m_desk.get(), &TillDesk::started, this, &Till::onStarted);
    connect(m_desk.get(), &TillDesk::failedToStart, this, &Till::onFailedToStart);
    connect(m_desk.get(), &TillDesk::membershipChanged, this, &Till::onMembership);
    connect(m_desk.get(), &TillDesk::statusChanged, this, [this](const store::SyncStatus &status) {
        m_status = status;
        m_window->setSyncStatus(status);
        m_controller->setSyncStatus(status);
    });
    connect(m_desk.get(), &TillDesk::dataChanged, m_controller.get(),
            &vouchers::VouchersController::refresh);
}

void Till::onStarted(bool enrolled, bool rebuilt)
{
    if (rebuilt)
        m_window->setBanner(
            tr("Données abîmées : reconstituées depuis la copie de sécurité, rien n’est perdu."));
    if (enrolled)
        m_controller->refresh();
    else if (m_demo)
        enrolInDemo();
    else
        askForEnrolment();
    showToCamera(m_commandLine.camera);
}

void Till::enrolInDemo()
{
    m_desk->enrol(m_demoReady.enrolment, [this](const enrolment::EnrolmentProgress &progress) {
        if (progress.step == enrolment::EnrolmentProgress::Step::Failed)
            onFailedToStart(progress.error);
    });
}

void Till::askForEnrolment()
{
    m_enrolment = new enrolment::EnrolmentPage(*m_desk);
    connect(m_enrolment, &enrolment::EnrolmentPage::cameraRestartRequested, this,
            [this] { m_camera->restart(); });
    connect(m_enrolment, &enrolment::EnrolmentPage::finished, this, [this] {
        m_camera->lendTo(m_vouchers->camera());
        m_enrolment = nullptr;
        m_window->cover(nullptr);
        m_controller->refresh();
        m_vouchers->goHome();
    });
    m_window->cover(m_enrolment);
}

void Till::onMembership(const enrolment::Membership &membership)
{
    m_window->setShop(membership.shop);
    m_controller->setShop({membership.shop, membership.town});
}

void Till::onFailedToStart(const Error &error)
{
    qWarning("the till can't start: %s %s", error.code.constData(), qUtf8Printable(error.detail));
    if (!m_window)
        openWindow({});
    m_window->cover(new shell::FailurePage(error));
}

void Till::showToCamera(const QString &place)
{
    m_camera = std::make_unique<shell::CameraDesk>(scan::FrameSource::open(place), m_clock);
    connect(m_camera.get(), &shell::CameraDesk::scanned, this,
            [this](const QString &text) { onScanned(text, vouchers::ScanSource::Camera); });
    m_camera->lendTo(m_enrolment ? m_enrolment->camera() : m_vouchers->camera());
}

void Till::onScanned(const QString &text, vouchers::ScanSource source)
{
    if (m_enrolment)
        m_enrolment->onScanned(text);
    else if (m_controller)
        m_controller->onScanned(text, source);
}

} // namespace comptoir::app
