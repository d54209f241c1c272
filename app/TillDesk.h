// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Engine.h"
#include "core/attention/AttentionDesk.h"
#include "core/enrolment/EnrolmentDesk.h"
#include "core/vouchers/VoucherDesk.h"

#include <QObject>
#include <QPointer>
#include <QThread>

namespace comptoir::app {

/// The till as the window sees it: posts each question to the engine thread and hands back a
/// future. Owns the engine thread; its end waits until the engine has closed its files.
class TillDesk : public QObject,
                 public vouchers::VoucherDesk,
                 public attention::AttentionDesk,
                 public enrolment::EnrolmentDesk
{
    Q_OBJECT

public:
    explicit TillDesk(const TillPaths &paths);
    ~TillDesk() override;

    void start();
    void sendNow();
    void noteLinkChanged();

    QFuture<Result<vouchers::Verdict>> check(const vouchers::ScanInput &input) override;
    QFuture<Result<vouchers::Verdict>> debit(const QByteArray &check, Money amount) override;
    QFuture<Result<vouchers::Verdict>> undo(OpId commit) override;
    QFuture<Result<std::vector<vouchers::RecentVerdict>>> recent(int count) override;
    QFuture<Result<std::vector<vouchers::OpenClaim>>> openClaims() override;
    QFuture<Result<vouchers::Verdict>> settle(OpId claim, bool customerLeft) override;

    QFuture<Result<std::vector<attention::Item>>> openItems() override;
    QFuture<Result<std::vector<attention::Item>>> settledItems(int count) override;
    QFuture<Result<void>> answer(OpId op, attention::Answer answer, const QString &by) override;

    std::optional<enrolment::Membership> membership() const override { return m_membership; }
    void enrol(const QString &scanned,
               std::function<void(enrolment::EnrolmentProgress)> progress) override;
    void cancel() override;

Q_SIGNALS:
    void started(bool enrolled, bool rebuilt);
    void failedToStart(const comptoir::Error &error);
    void membershipChanged(const comptoir::enrolment::Membership &membership);
    void statusChanged(const comptoir::store::SyncStatus &status);
    void dataChanged();

private:
    template <typename Answer>
    QFuture<Result<Answer>> ask(
        std::function<void(Engine &, std::function<void(Result<Answer>)>)> act);

    QThread m_thread;
    Engine *m_engine; ///< lives and dies on m_thread
    std::optional<enrolment::Membership> m_membership;
};

} // namespace comptoir::app
