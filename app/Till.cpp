// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Till.h"

#include "app/FirstPaint.h"
#include "app/Tour.h"
#include "app/system/PrinterConnection.h"
#include "ui/format/ErrorText.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>

#include <cstdio>

namespace comptoir::app {

Till::Till(CommandLine commandLine)
    : m_commandLine(std::move(commandLine)),
      m_real(TillPaths::under(m_commandLine.data)),
      m_mode(m_disk, m_real),
      m_paths(m_mode.isOn() ? m_real.training() : m_real)
{}

Till::~Till()
{
    if (m_counter)
        m_counter->readFrom(nullptr);
    m_counter.reset(); // its controllers still speak to the desk
}

int Till::run()
{
    open();
    if (m_commandLine.tour.isEmpty())
        return QApplication::exec();
    Tour tour(*this, m_commandLine.tour);
    return QApplication::exec();
}

void Till::open()
{
    QDir().mkpath(m_paths.folder);
    const bool isAlone = lockFolder();
    const bool hasTown = (isTraining() || m_commandLine.demo) && isAlone;
    const auto demo = !hasTown ? Result<void>() : isTraining() ? openTraining() : openDemo();
    m_desk = std::make_unique<TillDesk>(m_paths);
    if (isTraining() && hasTown && demo)
        m_world = std::make_unique<TrainingWorld>(TrainingWorld::Parts{
            m_clock, m_disk, *m_demo, *m_desk, m_paths.folder + QStringLiteral("/exercices")});
    m_counter = std::make_unique<Counter>(*qApp, ports());
    if (m_world) {
        m_world->setCounter(m_counter.get());
        m_world->prepare();
    }
    connectDesk();
    if (!isAlone)
        onFailedToStart(Error{"till/already-running", m_paths.folder, {}});
    else if (!demo)
        onFailedToStart(demo.error());
    else
        m_desk->start();
    new FirstPaint(m_counter->window());
    m_counter->window().show();
}

bool Till::lockFolder()
{
    // The real till's, in training too: one program for both.
    m_lock = std::make_unique<QLockFile>(m_real.folder + QStringLiteral("/lock"));
    m_lock->setStaleLockTime(0);
    return m_lock->tryLock(100);
}

Result<void> Till::openDemo()
{
    m_demo = std::make_unique<DemoTown>(m_paths.folder + QStringLiteral("/ville"));
    COMPTOIR_TRY(m_demoReady, m_demo->open());
    std::printf("Bons à montrer à la caméra : %s\n", qUtf8Printable(m_demoReady.sheet));
    std::fflush(stdout);
    return {};
}

CounterPorts Till::ports()
{
    return {m_clock,
            *m_desk,
            *m_desk,
            *m_desk,
            *m_desk,
            readSettings(),
            [this](const QByteArray &bytes) {
                // A second program on the same folder keeps nothing.
                return m_lock->isLocked() ? m_desk->keepSettings(bytes)
                                          : QtFuture::makeReadyFuture(Result<void>());
            },
            [this] { m_desk->sendNow(); },
            [](const settings::Settings &settings) -> std::shared_ptr<print::ReceiptPrinter> {
                return std::make_shared<PrinterConnection>(settings);
            },
            QDir(m_paths.proofs()),
            &QDesktopServices::openUrl,
            m_desk.get(),
            m_desk.get(),
            &m_desk->shop(),
            &m_entropy,
            isTraining() ? nullptr : &m_terminal, // real cards pay for nothing here
            &m_desk->copies(),
            trainingPorts()};
}

settings::FoundSettings Till::readSettings()
{
    settings::FoundSettings found = settings::SettingsFile(m_disk, m_paths.settings()).read();
    found.document = settingsOfThisSide(found.document);
    if (m_demo) { // it is set up already
        settings::Settings welcomed = found.document.values();
        welcomed.welcomed = true;
        found.document = found.document.with(welcomed, {}, m_clock.now());
    }
    return found;
}

void Till::connectDesk()
{
    connect(m_desk.get(), &TillDesk::started, this, &Till::onStarted);
    connect(m_desk.get(), &TillDesk::booksTakenUp, this,
            [this](const fiscal::NewSeries &series) { m_takenUp = series; });
    const auto tell = [this](const Error &error) {
        m_counter->window().setBanner(format::errorWords(error).sentence());
    };
    connect(m_desk.get(), &TillDesk::copyRefused, m_counter.get(), tell);
    connect(m_desk.get(), &TillDesk::damageFound, m_counter.get(), tell);
    connect(m_desk.get(), &TillDesk::failedToStart, this, &Till::onFailedToStart);
    connect(m_desk.get(), &TillDesk::membershipChanged, m_counter.get(), &Counter::setMembership);
    connect(m_desk.get(), &TillDesk::statusChanged, m_counter.get(), &Counter::setSyncStatus);
    connect(m_desk.get(), &TillDesk::dataChanged, m_counter.get(), &Counter::refresh);
    m_links = std::make_unique<LinkWatcher>();
    connect(m_links.get(), &LinkWatcher::linkChanged, m_desk.get(), &TillDesk::noteLinkChanged);
    connect(m_links.get(), &LinkWatcher::meteredChanged, m_desk.get(), &TillDesk::noteMetered);
    m_desk->noteMetered(m_links->isMetered());
    connect(qApp, &QGuiApplication::applicationStateChanged, m_desk.get(),
            [this](Qt::ApplicationState state) {
                m_desk->noteShown(state == Qt::ApplicationActive
                                  || state == Qt::ApplicationInactive);
            });
}

void Till::begin(bool enrolled, bool rebuilt)
{
    if (rebuilt)
        m_counter->window().setBanner(
            tr("Données abîmées : reconstituées depuis la copie de sécurité, rien n’est perdu."));
    if (m_takenUp)
        m_counter->showTakenUp(*m_takenUp);
    const auto useDevices = [this] {
        m_desk->copies().setSecondFolder(m_counter->settings().settings().copyFolder);
        m_desk->usePrinter(m_counter->settings().settings());
        m_terminal.use(m_counter->settings().settings());
    };
    useDevices();
    connect(&m_counter->settings(), &settings::SettingsController::changed, m_desk.get(),
            useDevices);
    openReader();
    if (m_demo && m_counter->shop())
        furnishShop(*m_counter->shop());
    m_counter->open(enrolled || m_demo);
    if (!enrolled && m_demo)
        enrolInDemo();
    m_counter->showToCamera(m_commandLine.camera);
    if (m_commandLine.training && !isTraining())
        enterTraining({});
}

// What is typed is searched in this thread: the engine may be waiting for a disk.
void Till::openReader()
{
    auto opened = store::Database::open(m_paths.database(), store::Database::Access::ReadOnly);
    if (!opened)
        return onFailedToStart(opened.error());
    m_reader = std::move(*opened);
    m_counter->readFrom(m_reader.get());
}

void Till::enrolInDemo()
{
    m_desk->enrol(m_demoReady.enrolment, [this](const enrolment::EnrolmentProgress &progress) {
        if (progress.step == enrolment::EnrolmentProgress::Step::Failed)
            onFailedToStart(progress.error);
    });
}

void Till::onFailedToStart(const Error &error)
{
    qWarning("the till can't start: %s %s", error.code.constData(), qUtf8Printable(error.detail));
    m_counter->showFailure(error);
}

} // namespace comptoir::app
