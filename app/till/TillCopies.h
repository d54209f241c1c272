// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/till/ExportTill.h"
#include "core/backup/CopyDesk.h"
#include "core/backup/MakeCopy.h"
#include "core/backup/RestoreCopy.h"

#include <QThread>
#include <QTimer>

namespace comptoir::app {

/// Copies, restore and export on a thread of their own, so that neither the window nor a sale waits
/// for a slow stick. A copy is made after each closing and once a day, and when somebody asks.
class TillCopies : public backup::CopyDesk
{
    Q_OBJECT
public:
    explicit TillCopies(CopyGround ground, QObject *parent = nullptr);
    /// Waits for the copy that is being written.
    ~TillCopies() override;

    /// The till is open.
    void start();
    /// A stick or another disk; empty: none.
    void setSecondFolder(const QString &folder);
    /// After a closing: at once, or after the copy that is being made.
    void noteClosed();
    /// Makes one if the newest is not of today.
    void checkDue();

    backup::CopyState state() const override { return m_state; }
    QFuture<Result<void>> copyNow() override;
    QFuture<Result<std::vector<backup::KeptCopy>>> copies() override;
    QFuture<Result<backup::CopyOffer>> offer(const QString &path) override;
    QFuture<Result<void>> restore(const QString &path) override;
    QFuture<Result<void>> cancelRestore() override;
    QFuture<Result<backup::ExportMade>> exportAll(const QString &folder,
                                                  const QString &by) override;
    QFuture<Result<std::vector<std::pair<QString, QString>>>> places() override;

private:
    struct Looked
    {
        std::optional<backup::KeptCopy> last;
        std::optional<backup::KeptCopy> lastSecond;
        QString waiting;
    };
    struct Outcome
    {
        std::optional<Error> problem;
        std::optional<Error> secondProblem;
        Looked looked;
    };
    template <typename T>
    void beside(std::function<T()> act, std::function<void(T)> then);
    template <typename T>
    QFuture<Result<T>> ask(std::function<Result<T>()> act);

    void look();
    void take(const Looked &looked);
    void takeCopied(const Outcome &outcome);
    // On the other thread:
    Outcome copy(const QString &second) const;
    Looked lookAt(const QString &second) const;
    std::vector<backup::KeptCopy> listed(const QString &folder, bool isSecond) const;
    Result<backup::CopyOffer> offered(const QString &path) const;
    backup::RestoreCopy restorer() const { return {m_ground.disk, m_ground.paths.restore()}; }

    const CopyGround m_ground;
    backup::CopyState m_state;
    bool m_again = false; ///< a closing came while a copy was made
    std::vector<std::shared_ptr<QPromise<Result<void>>>> m_waiting;
    QTimer m_timer;
    std::optional<qint64> m_tried; ///< by the boot clock
    QThread m_thread;
    QObject *m_worker; ///< lives and dies on m_thread
};

} // namespace comptoir::app
