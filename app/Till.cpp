// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Till.h"

#include "app/Tour.h"
#include "ui/format/ErrorText.h"
#include "ui/shell/FailurePage.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/CameraSlot.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>

#include <cstdio>

namespace comptoir::app {

namespace {

constexpr int cameraRestMs = 60'000;

widgets::CameraState shownState(scan::SourceState state)
{
    switch (state) {
    case scan::SourceState::Stopped:
        return widgets::CameraState::Asleep;
    case scan::SourceState::Starting:
        return widgets::CameraState::Starting;
    case scan::SourceState::Running:
        return widgets::CameraState::Running;
    case scan::SourceState::NoCamera:
        return widgets::CameraState::None;
    case scan::SourceState::CameraLost:
        return widgets::CameraState::Unplugged;
    case scan::SourceState::CameraFailed:
    case scan::SourceState::PluginMissing:
    case scan::SourceState::Unreadable:
        break;
    }
    return widgets::CameraState::Failed;
}

} // namespace

Till::Till(CommandLine commandLine)
    : m_commandLine(std::move(commandLine)), m_paths(TillPaths::under(m_commandLine.data))
{
    theme::dress(*qApp);
    m_cameraRest.setSingleShot(true);
    m_cameraRest.setInterval(cameraRestMs);
    connect(&m_cameraRest, &QTimer::timeout, this, &Till::stopCamera);
    connect(&m_pipeline, &scan::ScanPipeline::symbolsFound, this, &Till::onSymbols);
    connect(&m_pipeline, &scan::ScanPipeline::frameShown, this, [this](const QImage &frame) {
        if (m_view)
            m_view->showFrame(frame);
    });
}

Till::~Till()
{
    m_source.reset();
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
        m_demo = std::make_unique<DemoTown>(m_paths.folder + QStringLiteral("/ville"));
        const auto ready = m_demo->open();
        if (!ready) {
            onFailedToStart(ready.error());
            return;
        }
        m_demoReady = *ready;
        std::printf("Bons à montrer à la caméra : %s\n", qUtf8Printable(m_demoReady.sheet));
        std::fflush(stdout);
    }
    m_desk = std::make_unique<TillDesk>(m_paths);
    m_vouchers = new vouchers::VouchersPage(*m_desk, m_clock,
                                            {QDir(m_paths.proofs()), &QDesktopServices::openUrl});
    openWindow({{"scan", tr("Bons"), m_vouchers}});
    connect(m_vouchers, &vouchers::VouchersPage::cameraRestartRequested, this, &Till::startCamera);
    connect(m_window.get(), &shell::MainWindow::syncRequested, m_desk.get(), &TillDesk::sendNow);
    connect(m_desk.get(), &TillDesk::started, this, &Till::onStarted);
    connect(m_desk.get(), &TillDesk::failedToStart, this, &Till::onFailedToStart);
    connect(m_desk.get(), &TillDesk::membershipChanged, this, &Till::onMembership);
    connect(m_desk.get(), &TillDesk::statusChanged, this, [this](const store::SyncStatus &status) {
        m_status = status;
        m_window->setSyncStatus(status);
        m_vouchers->setSyncStatus(status);
    });
    connect(m_desk.get(), &TillDesk::dataChanged, m_vouchers, [this] { m_vouchers->controller().refresh(); });
    m_desk->start();
}

void Till::onStarted(bool enrolled, bool rebuilt)
{
    if (rebuilt)
        m_window->setBanner(tr("Les données étaient abîmées : elles ont été reconstituées depuis la copie de "
                              "sécurité. Rien n’est perdu ; l’ancien fichier est gardé."));
    if (enrolled)
        m_vouchers->controller().refresh();
    else if (m_demo)
        enrolInDemo();
    else
        askForEnrolment();
    startCamera();
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
    connect(m_enrolment, &enrolment::EnrolmentPage::cameraRestartRequested, this, &Till::startCamera);
    connect(m_enrolment, &enrolment::EnrolmentPage::finished, this, [this] {
        m_enrolment = nullptr;
        m_view = nullptr; // goes with the page
        m_window->cover(nullptr);
        startCamera();
        m_vouchers->controller().refresh();
        m_vouchers->goHome();
    });
    m_window->cover(m_enrolment);
}

void Till::onMembership(const enrolment::Membership &membership)
{
    m_window->setShop(membership.shop);
    m_vouchers->setShop(membership.shop, membership.town);
}

void Till::openWindow(std::vector<shell::Section> sections)
{
    m_window = std::make_unique<shell::MainWindow>(m_clock, std::move(sections));
    m_window->resize(1280, 800);
}

void Till::onFailedToStart(const Error &error)
{
    qWarning("the till can't start: %s %s", error.code.constData(), qUtf8Printable(error.detail));
    if (!m_window)
        openWindow({});
    m_window->cover(new shell::FailurePage(error));
}

widgets::CameraSlot *Till::cameraSlot() const
{
    return m_enrolment ? m_enrolment->camera() : m_vouchers->camera();
}

void Till::startCamera()
{
    if (!m_view) {
        m_view = new scan::CameraView;
        cameraSlot()->setView(m_view);
    }
    showToCamera(m_commandLine.camera);
}

void Till::showToCamera(const QString &place)
{
    m_source.reset();
    m_source = scan::FrameSource::open(place);
    connect(m_source.get(), &scan::FrameSource::frameArrived, &m_pipeline, &scan::ScanPipeline::take);
    connect(m_source.get(), &scan::FrameSource::stateChanged, this, &Till::onSourceState);
    m_source->start();
    m_cameraRest.start();
}

void Till::stopCamera()
{
    if (m_source)
        m_source->stop();
    if (m_view)
        m_view->clear();
}

void Till::onSourceState(scan::SourceState state)
{
    cameraSlot()->setState(shownState(state));
}

void Till::onSymbols(const std::vector<scan::Symbol> &symbols)
{
    m_cameraRest.start();
    for (const scan::Symbol &symbol : symbols) {
        if (m_enrolment)
            m_enrolment->onScanned(symbol.text);
        else if (m_vouchers)
            m_vouchers->onScanned(symbol.text, vouchers::ScanSource::Camera);
    }
}

} // namespace comptoir::app
