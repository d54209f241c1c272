// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counter/Counter.h"

#include "app/counter/CounterSections.h"
#include "app/counter/CounterShop.h"
#include "app/counter/CustomerScreen.h"
#include "app/counter/Display.h"
#include "app/counter/TrainingSections.h"
#include "core/scan/KeyboardLayoutCalibration.h"
#include "core/staff/BadgeCode.h"
#include "ui/format/ErrorText.h"
#include "ui/format/MoneyText.h"
#include "ui/scan/FrameSource.h"
#include "ui/shell/FailurePage.h"
#include "ui/staff/OperatorSheet.h"
#include "ui/staff/OverrideSheet.h"
#include "ui/sync/ShopKeysSheet.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/CameraSlot.h"

#include <QApplication>
#include <QSysInfo>

#include <utility>

namespace comptoir::app {

Counter::Counter(QApplication &application, CounterPorts ports)
    : m_ports(std::move(ports)),
      m_application(application),
      m_systemScheme(application.palette()),
      m_interpreter(application),
      m_settings(m_ports.settings, m_ports.clock, m_ports.writeSettings),
      m_staff(m_ports.staff, m_ports.clock),
      m_vouchers(m_ports.vouchers, m_ports.clock),
      m_enrolment(m_ports.enrolment),
      m_welcome(welcomePorts(), m_ports.staff),
      m_sync(m_ports.clock, m_ports.rescue),
      m_attention(m_ports.attention),
      m_scanner(application, m_ports.clock),
      m_devices(devicePorts(), m_ports.clock)
{
    if (m_ports.shop)
        m_shop = std::make_unique<CounterShop>(*this, *m_ports.shop);
    if (m_ports.training.desk)
        m_training = std::make_unique<training::TrainingController>(*m_ports.training.desk);
    configure(m_settings.settings());
    dress();
    m_window = std::make_unique<shell::MainWindow>(m_ports.clock, [this] { return sections(); });
    m_window->resize(1280, 800);
    connectWindow();
    connectControllers();
    connectShop();
    showTraining(*this);
}

Counter::~Counter()
{
    m_customer.reset();
    m_camera.reset();
    m_lock.reset();
    m_notice.reset();
    m_window.reset(); // its pages still speak to the controllers
    m_training.reset();
    m_shop.reset();
}

std::vector<shell::Section> Counter::sections()
{
    return sectionsOf(*this);
}

void Counter::dress()
{
    m_interpreter.speak(languageOf(m_settings.settings()));
    theme::dress(m_application, appearanceOf(m_settings.settings(), m_systemScheme.scheme()));
}

void Counter::inReceiptLanguage(const std::function<void()> &compose)
{
    m_interpreter.during(receiptLanguageOf(m_settings.settings()), compose);
}

void Counter::inLanguage(format::Language language, const std::function<void()> &compose)
{
    if (language == m_interpreter.language())
        return compose(); // it is spoken already
    m_interpreter.during(language, compose);
}

onboarding::WelcomePorts Counter::welcomePorts()
{
    onboarding::WelcomePorts ports;
    ports.settings = [this] { return m_settings.settings(); };
    ports.change = [this](const auto &edit) { change(edit); };
    ports.isEnrolled = [this] { return m_ports.enrolment.membership().has_value(); };
    if (m_ports.training.enter)
        ports.train = [this] { m_ports.training.enter({}); };
    if (m_ports.copies)
        ports.restoreCopy = [this] { restoreCopyAt(*this); };
    ports.systemLanguage = QLocale::system().name();
    if (m_ports.shop) {
        ports.openShop = [this](const auto &shop) { return m_shop->begin(shop); };
        ports.trades = &CounterShop::trades;
    }
    return ports;
}

hardware::DevicePorts Counter::devicePorts()
{
    hardware::DevicePorts ports;
    ports.settings = [this] { return m_settings.settings(); };
    ports.change = [this](const auto &edit) { change(edit); };
    ports.listenToScanner = [this](std::function<void(const QString &)> listener) {
        m_scanner.listenRaw(std::move(listener));
    };
    ports.printer = m_ports.printer;
    ports.shop = [this] { return m_membership.shop; };
    ports.papers = m_ports.papers;
    ports.open = m_ports.open;
    return ports;
}

void Counter::connectWindow()
{
    connect(m_window.get(), &shell::MainWindow::sectionShown, this, &Counter::lendCamera);
    connect(m_window.get(), &shell::MainWindow::scanRequested, this, &Counter::restartCamera);
    connect(m_window.get(), &shell::MainWindow::fontScaleRequested, this, &Counter::scaleFont);
    connect(m_window.get(), &shell::MainWindow::outdoorRequested, this, &Counter::toggleOutdoor);
    connect(m_window.get(), &shell::MainWindow::lockRequested, this, [this] { m_staff.lock(); });
    connect(m_window.get(), &shell::MainWindow::operatorRequested, this, &Counter::showOperators);
    connect(m_window.get(), &shell::MainWindow::portalRequested, &m_sync,
            &sync::SyncController::openPortal);
    m_window->setCommands([this] { return commandsOf(*this); });
    coverWindow();
    const auto follow = [this] {
        m_window->setLocked(m_staff.isLocked());
        m_window->setOperator(m_staff.currentName());
        m_attention.setOperator(m_staff.currentName());
        m_vouchers.setOperator(m_staff.currentName());
    };
    connect(&m_staff, &staff::StaffController::operatorChanged, this, follow);
    connect(&m_staff, &staff::StaffController::operatorsChanged, this, [this, follow] {
        follow();
        if (std::exchange(m_showsLock, m_staff.hasLock()) != m_showsLock)
            redress(); // "Verrouiller" comes and goes with the first operator
    });
    connect(&m_staff, &staff::StaffController::locked, this, follow);
    connect(&m_staff, &staff::StaffController::unlocked, this, follow);
    m_staff.watch(m_application);
}

// Over the window and in its looks: made anew with it, and locked if the till is.
void Counter::coverWindow()
{
    m_notice = std::make_unique<staff::IdleNotice>(m_staff, m_window.get());
    m_lock = std::make_unique<staff::LockPane>(m_staff, m_ports.clock, m_application,
                                               m_window.get());
    m_lock->setShop(m_membership.shop);
    showKept();
}

// What goes on behind the lock, so that nobody fears for it.
void Counter::showKept()
{
    const auto &verdict = m_vouchers.verdict();
    const bool waits = verdict && m_vouchers.isDebitable();
    m_lock->setKept(
        waits
            ? tr("Bon de %1 à l’écran : rien n’est perdu.").arg(format::moneyText(verdict->balance))
            : QString());
}

void Counter::connectControllers()
{
    const auto tell = [this](const Error &error) {
        m_window->setBanner(format::errorWords(error).sentence());
    };
    connect(&m_settings, &settings::SettingsController::saveFailed, this, tell);
    connect(&m_staff, &staff::StaffController::failed, this, tell);
    connect(&m_staff, &staff::StaffController::locked, this, &Counter::showKept);
    connect(&m_staff, &staff::StaffController::cameraAsked, this, [this](QWidget *slot) {
        auto *place = qobject_cast<widgets::CameraSlot *>(slot);
        if (!place || !m_camera)
            return lendCamera();
        m_camera->lendTo(place);
        m_camera->restart();
    });
    connect(&m_systemScheme, &theme::SystemScheme::changed, this, [this] {
        if (m_settings.settings().theme == settings::Theme::System)
            redress();
    });
    connect(&m_settings, &settings::SettingsController::changed, this, &Counter::applySettings);
    connect(&m_scanner, &shell::ScannerRouter::scanned, this, &Counter::takeScan);
    connect(&m_vouchers, &vouchers::VouchersController::cueGiven, &m_sounds,
            &sound::SoundPlayer::play);
    connect(&m_sounds, &sound::SoundPlayer::audibleChanged, this,
            [this] { configure(m_settings.settings()); });
    connect(&m_vouchers, &vouchers::VouchersController::changed, this, [this] {
        using Phase = vouchers::VouchersController::Phase;
        m_staff.setBusy(m_vouchers.phase() == Phase::Checking
                        || m_vouchers.phase() == Phase::Debiting);
    });
    connect(&m_vouchers, &vouchers::VouchersController::questionRequested, this,
            [this] { m_window->showSection("attention"); });
    connect(&m_sync, &sync::SyncController::portalRequested, this,
            [this](const QString &url) { m_ports.open(QUrl(url)); });
    connect(&m_sync, &sync::SyncController::keysRequested, this, &Counter::showShopKeys);
    connect(&m_sync, &sync::SyncController::sendRequested, this, [this] { m_ports.synchronise(); });
    connect(&m_attention, &attention::AttentionController::changed, this,
            [this] { m_window->setBadge("attention", int(m_attention.open().size())); });
    connect(&m_vouchers, &vouchers::VouchersController::previewChanged, this, [this](bool shown) {
        if (m_camera)
            m_camera->setPreviewShown(shown);
        if (shown != m_settings.settings().cameraPreview)
            change([shown](settings::Settings &settings) { settings.cameraPreview = shown; });
    });
    connect(&m_welcome, &onboarding::WelcomeController::finished, this, &Counter::leaveWelcome);
    connect(&m_enrolment, &enrolment::EnrolmentController::enrolled, this,
            [this] { m_welcome.onEnrolled(); });
}

void Counter::connectShop()
{
    if (!m_shop)
        return;
    m_customer = std::make_unique<CustomerScreen>(*this);
    m_customer->arrange();
    connect(m_shop.get(), &CounterShop::establishmentChanged, this, [this] {
        if (!m_ports.enrolment.membership())
            m_window->setShop({m_shop->reader().establishment().name, {}, {}});
    });
    connect(m_shop.get(), &CounterShop::itemCreationRequested, this, [this](const QString &code) {
        m_shop->catalogue().create(code);
        m_window->showSection("catalogue");
    });
    connect(&m_shop->sales().pay(), &sales::PayController::cueGiven, &m_sounds,
            &sound::SoundPlayer::play);
    connect(&m_shop->sales().sell(), &sales::SellController::cueGiven, &m_sounds,
            &sound::SoundPlayer::play);
    connect(&m_shop->sales().sell(), &sales::SellController::undoOffered, this,
            [this](const QString &text, int revision) {
                m_window->offerUndo(
                    text, [this, revision] { m_shop->sales().sell().undoIfStill(revision); });
            });
    connect(&m_shop->sales().pay(), &sales::PayController::changed, this, [this] {
        using Phase = sales::PayController::Phase;
        const Phase phase = m_shop->sales().pay().phase();
        m_staff.setBusy(phase == Phase::Card || phase == Phase::Completing);
    });
}

void Counter::configure(const settings::Settings &settings)
{
    m_sounds.configure(settings.sounds, settings.volume);
    m_staff.configure(settings.lockMinutes, settings.guest);
    m_staff.setLimits(limitsOf(settings));
    m_scanner.setScanner(settings.scannerPrefix, scan::layoutNamed(settings.scannerLayout));
    m_vouchers.setWantsFlash(settings.flash || !m_sounds.isAudible());
    m_vouchers.setReturnSeconds(settings.returnSeconds);
    m_vouchers.setShowsPreview(settings.cameraPreview);
}

void Counter::applySettings(const settings::Settings &before, const settings::Settings &after)
{
    configure(after);
    if (m_shop)
        m_shop->configure(after);
    if (m_customer)
        m_customer->arrange();
    ++m_changes;
    const theme::Scheme system = m_systemScheme.scheme();
    if (appearanceOf(before, system) != appearanceOf(after, system)
        || languageOf(before) != languageOf(after))
        redress();
}

void Counter::redress()
{
    dress();
    m_window->rebuild();
    coverWindow();
}

void Counter::change(const std::function<void(settings::Settings &)> &edit)
{
    settings::Settings next = m_settings.settings();
    edit(next);
    m_settings.change(next, m_staff.currentName());
}

void Counter::scaleFont(int steps)
{
    change([steps](settings::Settings &settings) {
        settings.fontPercent = steps == 0 ? 100
                                          : std::clamp(settings.fontPercent + 10 * steps, 90, 200);
    });
}

void Counter::toggleOutdoor()
{
    change([this](settings::Settings &settings) {
        const bool isOutdoors = settings.theme == settings::Theme::Outdoor;
        if (!isOutdoors)
            m_indoors = settings.theme;
        settings.theme = isOutdoors ? m_indoors : settings::Theme::Outdoor;
    });
}

void Counter::open(bool enrolled)
{
    m_staff.refresh();
    if (enrolled)
        refresh();
    if (!onboarding::WelcomeController::isNeeded(m_settings.settings(), enrolled))
        return;
    if (enrolled) // known only now, after the welcome was resumed
        m_welcome.onEnrolled();
    showWelcome();
}

void Counter::showWelcome()
{
    m_window->cover(welcomeSectionOf(*this));
    lendCamera();
}

void Counter::showOperators()
{
    (new staff::OperatorSheet(m_staff, m_window.get()))->open();
}

void Counter::showShopKeys()
{
    if (!m_ports.sharing)
        return;
    const auto allow = [this](const QString &act, const std::function<void()> &go) {
        const staff::Act settings{staff::Right::ChangeSettings, act};
        staff::OverrideSheet::ask(m_staff, m_window.get(), settings,
                                  [go](const staff::Operator &) { go(); });
    };
    (new sync::ShopKeysSheet(
         {*m_ports.sharing, m_ports.clock, m_membership.shop, m_ports.papers, m_ports.open, allow},
         m_window.get()))
        ->open();
}

void Counter::leaveWelcome(onboarding::Destination destination)
{
    m_window->uncover();
    refresh();
    m_staff.refresh();
    if (destination == onboarding::Destination::Settings)
        m_window->showSection(shell::settingsSection);
    else if (destination == onboarding::Destination::Help)
        m_window->showSection(shell::helpSection);
    else if (destination == onboarding::Destination::FirstSale)
        m_window->showSection("sale");
    else
        m_window->showSection("vouchers");
}

void Counter::setMembership(const enrolment::Membership &membership)
{
    m_membership = membership;
    m_window->setShop({membership.shop, membership.town, {}});
    m_vouchers.setShop({membership.shop, membership.town});
    m_attention.setShop(membership.shop, membership.town);
    m_lock->setShop(membership.shop);
    if (m_shop && m_shop->reader().isOpen())
        m_shop->beginAs(membership.shop);
}

QHash<QByteArray, QString> Counter::facts() const
{
    return {{"shop", m_membership.shop},
            {"town", m_membership.town},
            {"till", QSysInfo::prettyProductName()},
            {"folder", m_ports.papers.absolutePath()},
            {"version", QApplication::applicationVersion()}};
}

void Counter::setSyncStatus(const store::SyncStatus &status)
{
    m_window->setSyncStatus(status);
    m_vouchers.setSyncStatus(status);
    m_sync.setStatus(status);
    m_attention.noteCount(status.attention);
}

void Counter::refresh()
{
    m_vouchers.refresh();
    m_attention.refresh();
    if (m_shop)
        m_shop->refresh();
    if (m_customer)
        m_customer->refresh();
}

void Counter::readFrom(store::Database *database)
{
    if (m_shop)
        m_shop->open(database);
    if (m_shop && database)
        m_shop->beginAs(m_membership.shop);
}

void Counter::showTakenUp(const fiscal::NewSeries &series)
{
    if (!series.beganSeries())
        return m_window->setBanner(tr("Copie reprise : tout y est, la numérotation continue."));
    const qint64 lost = series.lostTickets();
    m_window->setBanner(
        lost > 0 ? tr("Copie reprise : %n ticket(s) fait(s) ensuite manque(nt). La suite porte la "
                      "série %1 ; prévenez votre comptable.",
                      nullptr, int(lost))
                       .arg(series.after)
                 : tr("Copie reprise : des tickets faits ensuite manquent peut-être. La suite "
                      "porte la série %1 ; prévenez votre comptable.")
                       .arg(series.after));
}

void Counter::showFailure(const Error &error)
{
    shell::Section section{"failure", "alert-octagon", tr("Comptoir ne peut pas démarrer")};
    section.make = [error] { return new shell::FailurePage(error); };
    m_window->cover(std::move(section));
}

void Counter::showToCamera(const QString &place)
{
    m_camera = std::make_unique<shell::CameraDesk>(scan::FrameSource::open(place), m_ports.clock);
    connect(m_camera.get(), &shell::CameraDesk::scanned, this, [this](const QString &text) {
        m_staff.noteInput(); // somebody is there, though no key was touched
        if (staff::BadgeCode::looksLike(text))
            return m_staff.takeBadge(text);
        m_window->takeScan({text, vouchers::ScanSource::Camera, text});
    });
    connect(m_camera.get(), &shell::CameraDesk::gaveUp, this, [this] {
        if (!m_staff.isLocked())
            m_vouchers.onUnreadable();
    });
    m_camera->setPreviewShown(m_vouchers.showsPreview());
    lendCamera();
}

void Counter::restartCamera()
{
    if (m_camera)
        m_camera->restart();
}

void Counter::lendCamera()
{
    if (!m_camera)
        return;
    widgets::CameraSlot *place = nullptr;
    if (QWidget *page = m_window->currentPage())
        for (auto *slot : page->findChildren<widgets::CameraSlot *>())
            if (!place || slot->isVisibleTo(page)) // behind an answer it comes back by itself
                place = slot;
    m_camera->lendTo(place);
}

void Counter::takeScan(const QString &text, const QString &raw)
{
    if (staff::BadgeCode::looksLike(text))
        return m_staff.takeBadge(text);
    m_window->takeScan({text, vouchers::ScanSource::KeyboardScanner, raw});
}

} // namespace comptoir::app
