// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Till.h"

#include "app/Tour.h"
#include "ui/enrolment/EnrolmentPage.h"
#include "ui/scan/FrameSource.h"
#include "ui/shell/FailurePage.h"
#include "ui/sync/SyncPage.h"
#include "ui/theme/Tokens.h"
#include "ui/vouchers/VouchersPage.h"
#include "ui/widgets/CameraSlot.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>

#include <cstdio>

namespace comptoir::app {

namespace {

QList<shell::KeyHint> vouchersKeys()
{
    return {
        {{}, Till::tr("Montant à débiter"), Till::tr("Chiffres et virgule")},
        {QKeySequence(Qt::Key_Return), Till::tr("Débiter, ou valider la réponse"), {}},
        {QKeySequence(Qt::Key_Escape), Till::tr("Ne pas débiter, bon suivant"), {}},
        {QKeySequence(Qt::Key_Backspace), Till::tr("Effacer le dernier chiffre"), {}},
        {QKeySequence(Qt::Key_Delete), Till::tr("Effacer le montant"), {}},
        {QKeySequence(Qt::Key_F3), Till::tr("Taper le code"), {}},
        {QKeySequence(Qt::CTRL | Qt::Key_L), Till::tr("Revoir la dernière réponse"), {}},
        {QKeySequence(Qt::CTRL | Qt::Key_P), Till::tr("Preuve de débit"), {}},
    };
}

} // namespace

Till::Till(CommandLine commandLine)
    : m_commandLine(std::move(commandLine)),
      m_paths(TillPaths::under(m_commandLine.data)),
      m_scanner(std::make_unique<shell::ScannerRouter>(*qApp, m_clock))
{
    theme::dress(*qApp);
    connect(m_scanner.get(), &shell::ScannerRouter::scanned, this,
            [this](const QString &text, const QString &raw) {
                if (m_window)
                    m_window->takeScan({text, vouchers::ScanSource::KeyboardScanner, raw});
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
    openWindow();
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

void Till::openWindow()
{
    m_window = std::make_unique<shell::MainWindow>(m_clock, [this] { return sections(); });
    connectWindow();
}

// Asked again at each rebuild: in the language and the looks of the moment.
std::vector<shell::Section> Till::sections()
{
    if (!m_desk)
        return {};
    return {vouchersSection(), syncSection()};
}

shell::Section Till::vouchersSection()
{
    shell::Section section{"vouchers", "qrcode", tr("Bons")};
    section.make = [this] {
        auto *page = new vouchers::VouchersPage(
            *m_controller, {QDir(m_paths.proofs()), &QDesktopServices::openUrl});
        connect(page, &vouchers::VouchersPage::cameraRestartRequested, this,
                [this] { m_camera->restart(); });
        return page;
    };
    section.takeScan = [this](const shell::Scan &scan) {
        m_controller->onScanned(scan.text, scan.source);
    };
    section.goHome = [](QWidget &page) { static_cast<vouchers::VouchersPage &>(page).goHome(); };
    section.keys = vouchersKeys();
    return section;
}

shell::Section Till::syncSection()
{
    shell::Section section{shell::syncSection, "refresh", tr("Synchronisation"),
                           shell::Place::More};
    section.make = [this] {
        auto *page = new sync::SyncPage(m_clock);
        page->setStatus(m_status);
        connect(page, &sync::SyncPage::syncRequested, m_desk.get(), &TillDesk::sendNow);
        connect(m_window.get(), &shell::MainWindow::syncStatusChanged, page,
                &sync::SyncPage::setStatus);
        return page;
    };
    section.goHome = [](QWidget &page) { static_cast<sync::SyncPage &>(page).goHome(); };
    section.keys = {{QKeySequence(Qt::Key_Return), tr("Synchroniser maintenant"), {}}};
    return section;
}

void Till::connectWindow()
{
    connect(m_window.get(), &shell::MainWindow::sectionShown, this, &Till::lendCamera);
    connect(m_window.get(), &shell::MainWindow::scanRequested, this, [this] {
        if (m_camera)
            m_camera->restart();
    });
}

// The camera goes to the page on screen, if it has a place for the picture.
void Till::lendCamera()
{
    if (!m_camera)
        return;
    QWidget *page = m_window->currentPage();
    m_camera->lendTo(page ? page->findChild<widgets::CameraSlot *>() : nullptr);
}

void Till::connectDesk()
{
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
    m_enrolment = std::make_unique<enrolment::EnrolmentController>(*m_desk);
    shell::Section section{"enrolment", "qrcode", tr("Rattachement")};
    section.make = [this] { return makeEnrolment(); };
    section.goHome = [](QWidget &page) { static_cast<enrolment::EnrolmentPage &>(page).goHome(); };
    section.takeScan = [this](const shell::Scan &scan) { m_enrolment->onScanned(scan.text); };
    m_window->cover(std::move(section));
}

QWidget *Till::makeEnrolment()
{
    auto *page = new enrolment::EnrolmentPage(*m_enrolment);
    connect(page, &enrolment::EnrolmentPage::cameraRestartRequested, this,
            [this] { m_camera->restart(); });
    connect(page, &enrolment::EnrolmentPage::finished, this, [this] {
        m_window->uncover();
        m_controller->refresh();
    });
    return page;
}

void Till::onMembership(const enrolment::Membership &membership)
{
    m_window->setShop({membership.shop, membership.town, {}});
    m_controller->setShop({membership.shop, membership.town});
}

void Till::onFailedToStart(const Error &error)
{
    qWarning("the till can't start: %s %s", error.code.constData(), qUtf8Printable(error.detail));
    if (!m_window)
        openWindow();
    shell::Section section{"failure", "alert-octagon", tr("Comptoir ne peut pas démarrer")};
    section.make = [error] { return new shell::FailurePage(error); };
    m_window->cover(std::move(section));
}

void Till::showToCamera(const QString &place)
{
    m_camera = std::make_unique<shell::CameraDesk>(scan::FrameSource::open(place), m_clock);
    connect(m_camera.get(), &shell::CameraDesk::scanned, this, [this](const QString &text) {
        m_window->takeScan({text, vouchers::ScanSource::Camera, text});
    });
    lendCamera();
}

} // namespace comptoir::app
