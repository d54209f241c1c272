// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/CopyDesk.h"
#include "core/base/Entropy.h"
#include "core/enrolment/EnrolmentDesk.h"
#include "core/print/ReceiptPrinter.h"
#include "core/sales/CardTerminal.h"
#include "core/settings/SettingsFile.h"
#include "core/sharing/SharingDesk.h"
#include "core/staff/StaffDesk.h"
#include "core/store/Database.h"
#include "ui/attention/AttentionController.h"
#include "ui/enrolment/EnrolmentController.h"
#include "ui/format/Language.h"
#include "ui/hardware/DeviceDoctorController.h"
#include "ui/onboarding/WelcomeController.h"
#include "ui/settings/SettingsController.h"
#include "ui/shell/CameraDesk.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ScannerRouter.h"
#include "ui/sound/SoundPlayer.h"
#include "ui/staff/IdleNotice.h"
#include "ui/staff/LockPane.h"
#include "ui/staff/StaffController.h"
#include "ui/sync/SyncController.h"
#include "ui/theme/SystemScheme.h"
#include "ui/training/TrainingController.h"
#include "ui/vouchers/VouchersController.h"

class QApplication;

namespace comptoir::app {

class CounterShop;
class CustomerScreen;
class ShopDesk;

/// What the counter needs of the till below it and of the machine around it.
struct CounterPorts
{
    const Clock &clock;
    vouchers::VoucherDesk &vouchers;
    enrolment::EnrolmentDesk &enrolment;
    staff::StaffDesk &staff;
    attention::AttentionDesk &attention;
    settings::FoundSettings settings;
    settings::SettingsController::Write writeSettings;
    std::function<void()> synchronise;
    std::function<std::shared_ptr<print::ReceiptPrinter>(const settings::Settings &)> printer;
    QDir papers; ///< proofs, test sheets, first-aid cards
    std::function<bool(const QUrl &)> open; ///< QDesktopServices::openUrl
    rescue::RescueDesk *rescue = nullptr; ///< null where nothing can be saved
    sharing::SharingDesk *sharing = nullptr; ///< null where there is no shop
    ShopDesk *shop = nullptr; ///< null where nothing is sold: vouchers alone
    Entropy *entropy = nullptr; ///< where there is a shop
    sales::CardTerminal *terminal = nullptr; ///< used while the settings name one
    backup::CopyDesk *copies = nullptr; ///< null where nothing is copied
    training::TrainingPorts training = {};
};

/// Everything that a person sees, hears and touches, over the ports of the till: controllers that
/// live as long as the program, and the window whose pages are made from them again and again.
/// Tests and pictures put it on ports of their own.
class Counter : public QObject
{
    Q_OBJECT
public:
    Counter(QApplication &application, CounterPorts ports);
    ~Counter() override;

    shell::MainWindow &window() { return *m_window; }
    vouchers::VouchersController &vouchers() { return m_vouchers; }
    settings::SettingsController &settings() { return m_settings; }
    staff::StaffController &staff() { return m_staff; }
    onboarding::WelcomeController &welcome() { return m_welcome; }
    enrolment::EnrolmentController &enrolment() { return m_enrolment; }
    hardware::DeviceDoctorController &devices() { return m_devices; }
    sound::SoundPlayer &sounds() { return m_sounds; }
    const CounterPorts &ports() const { return m_ports; }
    /// "shop", "town", "till", "folder", "version": for the settings page.
    QHash<QByteArray, QString> facts() const;
    sync::SyncController &sync() { return m_sync; }
    attention::AttentionController &attention() { return m_attention; }
    /// Null where nothing is sold.
    CounterShop *shop() { return m_shop.get(); }
    /// The screen that faces the customer; null where nothing is sold.
    CustomerScreen *customerScreen() { return m_customer.get(); }
    /// Null unless this till trains.
    training::TrainingController *training() { return m_training.get(); }

    /// The till below is open. A till without a town, or a welcome that was cut off, is welcomed.
    void open(bool enrolled);
    /// What is sold is read from there, in this thread; null: no more.
    void readFrom(store::Database *database);
    void showWelcome();
    void showOperators();
    /// The shop's keys and its printed code.
    void showShopKeys();
    void setMembership(const enrolment::Membership &membership);
    void setSyncStatus(const store::SyncStatus &status);
    /// Vouchers, lists or questions have changed on disk.
    void refresh();
    /// The books were put back from a copy: what is not in them.
    void showTakenUp(const fiscal::NewSeries &series);
    /// A failure that stops the till: one page, and the way out.
    void showFailure(const Error &error);
    /// A camera, a video file, a picture or a folder of pictures; "": the default camera.
    void showToCamera(const QString &place);
    void restartCamera();
    /// To the page on screen, if it has a place for the picture.
    void lendCamera();

    /// Changes settings as the person at the till.
    /// Grows with each change: an offer to undo is for one change only.
    int changeCount() const { return m_changes; }
    void change(const std::function<void(settings::Settings &)> &edit);
    /// Composes a paper for the customer in the language of receipts.
    void inReceiptLanguage(const std::function<void()> &compose);
    void inLanguage(format::Language language, const std::function<void()> &compose);

private:
    std::vector<shell::Section> sections();
    onboarding::WelcomePorts welcomePorts();
    hardware::DevicePorts devicePorts();
    void connectWindow();
    void connectControllers();
    void connectShop();
    void applySettings(const settings::Settings &before, const settings::Settings &after);
    void configure(const settings::Settings &settings);
    void dress();
    void redress();
    void coverWindow();
    void showKept();
    void leaveWelcome(onboarding::Destination destination);
    void takeScan(const QString &text, const QString &raw);
    void scaleFont(int steps);
    void toggleOutdoor();

    CounterPorts m_ports;
    QApplication &m_application;
    theme::SystemScheme m_systemScheme; ///< before the application is dressed
    format::Interpreter m_interpreter;
    settings::SettingsController m_settings;
    sound::SoundPlayer m_sounds;
    staff::StaffController m_staff;
    vouchers::VouchersController m_vouchers;
    enrolment::EnrolmentController m_enrolment;
    onboarding::WelcomeController m_welcome;
    sync::SyncController m_sync;
    attention::AttentionController m_attention;
    shell::ScannerRouter m_scanner;
    hardware::DeviceDoctorController m_devices;
    enrolment::Membership m_membership;
    std::unique_ptr<CounterShop> m_shop;
    std::unique_ptr<training::TrainingController> m_training;
    std::unique_ptr<CustomerScreen> m_customer;
    bool m_showsLock = false;
    int m_changes = 0;
    settings::Theme m_indoors = settings::Theme::System; ///< before "outdoor" was switched on
    std::unique_ptr<shell::MainWindow> m_window;
    std::unique_ptr<staff::IdleNotice> m_notice;
    std::unique_ptr<staff::LockPane> m_lock; ///< over the window
    std::unique_ptr<shell::CameraDesk> m_camera;
};

} // namespace comptoir::app
