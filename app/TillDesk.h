// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Engine.h"
#include "app/till/ShopDesk.h"
#include "app/till/TillCopies.h"
#include "core/attention/AttentionDesk.h"
#include "core/enrolment/EnrolmentDesk.h"
#include "core/rescue/RescueDesk.h"
#include "core/sharing/SharingDesk.h"
#include "core/staff/StaffDesk.h"
#include "core/training/TrainingDesk.h"
#include "core/vouchers/VoucherDesk.h"

#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThread>

namespace comptoir::app {

/// The till as the window sees it: posts each question to the engine thread and hands back a
/// future. Owns the engine thread; its end waits until the engine has closed its files.
class TillDesk : public QObject,
                 public vouchers::VoucherDesk,
                 public attention::AttentionDesk,
                 public enrolment::EnrolmentDesk,
                 public staff::StaffDesk,
                 public rescue::RescueDesk,
                 public sharing::SharingDesk
{
    Q_OBJECT

public:
    explicit TillDesk(const TillPaths &paths);
    ~TillDesk() override;

    void start();
    void sendNow();
    void noteLinkChanged();
    void noteMetered(bool metered);
    /// Photos both ways, also over a link where each byte is paid for.
    void movePhotosNow();
    void noteShown(bool shown);

    QFuture<Result<vouchers::Verdict>> check(const vouchers::ScanInput &input) override;
    QFuture<Result<vouchers::Verdict>> debit(const QByteArray &check, Money amount) override;
    QFuture<Result<vouchers::Verdict>> undo(OpId commit) override;
    QFuture<Result<vouchers::Refund>> refund(OpId commit, Money amount,
                                             vouchers::RefundReason reason) override;
    QFuture<Result<std::vector<vouchers::RecentVerdict>>> recent(int count) override;
    QFuture<Result<std::vector<vouchers::OpenClaim>>> openClaims() override;
    QFuture<Result<vouchers::Verdict>> settle(OpId claim, bool customerLeft,
                                              const QString &by) override;

    QFuture<Result<std::vector<attention::Item>>> openItems() override;
    QFuture<Result<std::vector<attention::Item>>> settledItems(int count) override;
    QFuture<Result<void>> answer(OpId op, attention::Answer answer, const QString &by) override;

    std::optional<enrolment::Membership> membership() const override { return m_membership; }
    void enrol(const QString &scanned,
               std::function<void(enrolment::EnrolmentProgress)> progress) override;
    void cancel() override;

    QFuture<Result<std::vector<staff::Operator>>> operators() override;
    QFuture<Result<staff::Operator>> save(const staff::Operator &person, const QString &pin,
                                          const QString &by) override;
    QFuture<Result<void>> remove(OperatorId id, const QString &by) override;
    QFuture<Result<staff::Unlocking>> unlock(const staff::Proof &proof) override;
    QFuture<Result<staff::Unlocking>> allow(const staff::Override &request) override;
    QFuture<Result<void>> noteLeft(OperatorId id) override;
    QFuture<Result<void>> noteGuest() override;
    QFuture<Result<QString>> makeBadge(OperatorId id, const QString &by) override;
    QFuture<Result<void>> withdrawBadge(OperatorId id, const QString &by) override;

    std::vector<rescue::Place> rescuePlaces() override;
    QFuture<Result<rescue::SavedPack>> saveUnsent(const rescue::Place &place) override;
    QFuture<Result<std::vector<rescue::FoundPack>>> findPacks() override;
    QFuture<Result<int>> deliver(const QString &path, const sharing::RecoveryCode &code) override;

    QFuture<Result<sharing::Standing>> standing() override;
    QFuture<Result<sharing::RecoveryCode>> drawCode() override;
    QFuture<Result<void>> proclaim(const sharing::RecoveryCode &code) override;
    QFuture<Result<int>> useCode(const sharing::RecoveryCode &code) override;
    /// Another signing key for this till, as it gets one by itself every year: kept at once, told
    /// to the town when there is a link, in use from the start after that.
    /// "device/key-change-under-way" before the last one is in use.
    QFuture<Result<void>> changeKey();
    QFuture<Result<training::Beginning>> beginPractice();
    QFuture<Result<training::Practice>> practice(const training::Beginning &since);
    void setPaperOut(bool out);
    QFuture<Result<training::CarriedOver>> carryOver(const QString &database);
    /// Sale, books, paper and catalogue: the same till, asked the same way.
    ShopDesk &shop() { return m_shop; }
    /// Copies, restore and export of all of it.
    TillCopies &copies() { return m_copies; }
    /// Whose printer it is from now on.
    void usePrinter(const settings::Settings &settings);
    /// Writes the settings file, as given by ui/settings.
    QFuture<Result<void>> keepSettings(const QByteArray &bytes);

Q_SIGNALS:
    void started(bool enrolled, bool rebuilt);
    void failedToStart(const comptoir::Error &error);
    void membershipChanged(const comptoir::enrolment::Membership &membership);
    void statusChanged(const comptoir::store::SyncStatus &status);
    void dataChanged();
    void booksTakenUp(const comptoir::fiscal::NewSeries &series);
    void copyRefused(const comptoir::Error &error);
    void damageFound(const comptoir::Error &error);

private:
    template <typename Answer>
    QFuture<Result<Answer>> ask(
        std::function<void(Engine &, std::function<void(Result<Answer>)>)> act);
    template <typename Answer>
    QFuture<Result<Answer>> askStaff(std::function<Result<Answer>(staff::StaffRegister &)> act);

    const TillPaths m_paths;
    QThread m_thread;
    Engine *m_engine; ///< lives and dies on m_thread
    ShopDesk m_shop;
    SystemDisk m_disk; ///< of the copies
    SystemClock m_clock;
    SystemEntropy m_entropy;
    TillCopies m_copies; ///< ends before the engine that it speaks to
    std::optional<enrolment::Membership> m_membership;
};

template <typename Answer>
QFuture<Result<Answer>> TillDesk::ask(
    std::function<void(Engine &, std::function<void(Result<Answer>)>)> act)
{
    const auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, promise, act = std::move(act)] {
        act(*engine, [promise](Result<Answer> answer) {
            promise->addResult(std::move(answer));
            promise->finish();
        });
    });
    return promise->future();
}

} // namespace comptoir::app
