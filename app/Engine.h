// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/system/ChosenPrinter.h"
#include "app/system/DeviceKeyStore.h"
#include "app/system/SmtpSender.h"
#include "app/system/SystemPorts.h"
#include "app/till/EnrolledTill.h"
#include "app/till/ReadBeside.h"
#include "app/till/ShopTill.h"
#include "app/till/TillStore.h"
#include "app/training/RehearsalPrinter.h"
#include "core/rescue/RescueDesk.h"
#include "core/sharing/SharingDesk.h"
#include "core/staff/StaffRegister.h"
#include "core/training/TrainingDesk.h"
#include "sync/net/EnrolmentClient.h"
#include "sync/net/HttpClient.h"
#include "sync/net/TimerAlarm.h"
#include "ui/print/PaintedText.h"

#include <QObject>

namespace comptoir::app {

/// Everything of the till that writes or talks: lives on the engine thread, owns the writing
/// connection. The window reaches it through TillDesk.
class Engine : public QObject
{
    Q_OBJECT

public:
    using Done = vouchers::RedeemVoucher::Done;
    using Progress = std::function<void(enrolment::EnrolmentProgress)>;

    explicit Engine(TillPaths paths);

    void start();
    void enrol(const QString &scanned, const Progress &progress);
    void cancelEnrolment();

    void check(const vouchers::ScanInput &input, const Done &done);
    void debit(const QByteArray &check, Money amount, const Done &done);
    Result<vouchers::Verdict> undo(OpId commit);
    Result<vouchers::Refund> refund(OpId commit, Money amount, vouchers::RefundReason reason);
    Result<vouchers::Verdict> settle(OpId claim, bool customerLeft, const QString &by);
    Result<std::vector<vouchers::RecentVerdict>> recent(int count) const;
    Result<std::vector<vouchers::OpenClaim>> openClaims() const;
    Result<std::vector<attention::Item>> openItems() const;
    Result<std::vector<attention::Item>> settledItems(int count) const;
    Result<void> answer(OpId op, attention::Answer answer, const QString &by);
    Result<rescue::SavedPack> saveUnsent(const QString &folder);
    Result<std::vector<rescue::FoundPack>> findPacks(const std::vector<rescue::Place> &places);
    Result<int> deliver(const QString &path, const sharing::RecoveryCode &code);
    Result<sharing::Standing> standing() const;
    sharing::RecoveryCode drawCode() { return sharing::RecoveryCode::draw(m_entropy); }
    Result<void> proclaim(const sharing::RecoveryCode &code);
    Result<int> useCode(const sharing::RecoveryCode &code);
    void sendNow();
    void noteLinkChanged();
    void noteMetered(bool metered);
    void changeKey(const std::function<void(Result<void>)> &done);
    void movePhotosNow();
    void noteShown(bool shown);
    /// Null before the database is open.
    ShopTill *shop() { return m_shop.get(); }
    /// After an act of the shop: what was written is sent, and its head kept.
    void shopActed();
    void usePrinter(const settings::Settings &settings);
    /// Open with the database, enrolled or not; "till/stopped" before.
    Result<staff::StaffRegister *> staff();
    Result<void> keepSettings(const QByteArray &bytes);

    /// What the books say since an exercise began.
    Result<training::Practice> practice(const training::Beginning &since) const;
    Result<training::Beginning> beginPractice() const;
    /// Training only: the printer is out of paper, until it is not.
    void setPaperOut(bool out);
    /// What this till does not have yet of another's catalogue, people and name.
    Result<training::CarriedOver> carryOver(const QString &database);

Q_SIGNALS:
    void started(bool enrolled, bool rebuilt);
    void failedToStart(const comptoir::Error &error);
    void membershipChanged(const comptoir::enrolment::Membership &membership);
    void statusChanged(const comptoir::store::SyncStatus &status);
    void dataChanged();
    /// A day, a month or a year: what is in the books now is worth a copy.
    void booksClosed();
    /// The books were put back, or found behind what was known of them.
    void booksTakenUp(const comptoir::fiscal::NewSeries &series);
    /// A copy that was to be put back is not whole: the till stayed what it was.
    void copyRefused(const comptoir::Error &error);
    /// After a power cut the database was checked while the till sold; the next start mends it.
    void damageFound(const comptoir::Error &error);

private:
    void open(const DeviceMarker &marker, const crypto::DeviceSecret &secret);
    void join(const net::Enrolled &enrolled, const crypto::DeviceSecret &secret,
              const Progress &progress);
    Result<void> recover(const DeviceMarker &marker);
    void run();
    std::unique_ptr<EnrolledTill> build(const crypto::DeviceSecret &secret);
    Result<void> openShop();
    void checkBeside();
    /// What can't be read is checked first by the next start.
    void refuseToStart(const Error &error);
    std::optional<Error> refusal() const;
    void keepNewestKeyset();
    template <typename Value>
    void wrote(const Result<Value> &written);
    void tellStatus();

    SystemClock m_clock;
    SystemEntropy m_entropy;
    SystemDisk m_disk;
    TillStore m_store;
    std::unique_ptr<staff::StaffRegister> m_staff;
    std::unique_ptr<DeviceKeyStore> m_keys;
    std::unique_ptr<net::EnrolmentClient> m_enrolment;
    DeviceMarker m_marker;
    std::unique_ptr<net::TimerAlarm> m_alarm; ///< made on the engine thread: timers stay on theirs
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<EnrolledTill> m_till;
    ChosenPrinter m_printer;
    RehearsalPrinter m_rehearsal{m_printer};
    SmtpSender m_mailer;
    print::PaintedText m_letters;
    std::unique_ptr<ShopTill> m_shop; ///< over m_till, which it may speak to
    std::unique_ptr<ReadBeside> m_check; ///< of the database, after a power cut
    qint64 m_closings = 0; ///< that the books have
    bool m_rebuilt = false;
    bool m_diskFull = false;
    bool m_metered = false;
    bool m_changingKey = false;
};

template <typename Value>
void Engine::wrote(const Result<Value> &written)
{
    if (!written && written.error().is("store/corrupt"))
        m_store.distrust();
    m_diskFull = !written && written.error().is("store/disk-full");
    if (written && m_till)
        m_till->driver().noteOpWritten();
    tellStatus();
}

} // namespace comptoir::app
