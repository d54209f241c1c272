// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/TillDesk.h"
#include "app/demo/DemoTown.h"
#include "core/base/Clock.h"
#include "core/training/TrainingDesk.h"

#include <QSet>

namespace comptoir::app {

class Counter;

/// The world around a till that trains: a town of its own whose cable can be pulled, customers with
/// vouchers, a printer that runs out of paper, a shelf with a wrong price.
class TrainingWorld : public training::TrainingDesk
{
public:
    struct Parts
    {
        const Clock &clock;
        Disk &disk;
        DemoTown &town;
        TillDesk &till;
        QString notes; ///< file of what was mastered
    };
    explicit TrainingWorld(const Parts &parts) : m_parts(parts) {}

    /// Whose window customers show their vouchers to.
    void setCounter(Counter *counter) { m_counter = counter; }
    /// Before the till reads from its town: a voucher is put aside that it knows when the network
    /// is cut.
    void prepare();

    QFuture<Result<training::Beginning>> begin() override;
    QFuture<Result<training::Practice>> practice(const training::Beginning &since) override;
    Result<training::Props> provoke(training::Scenario scenario) override;
    void proceed(training::Scenario scenario, int stepsDone) override;
    void putPaperIn() override;
    void restore() override;
    void show(const QString &code) override;
    QList<QByteArray> mastered() const override;
    void keepMastered(const QList<QByteArray> &names) override;

private:
    Result<training::Props> voucher(Money face, int days);
    Result<training::Props> wrongPrice();
    void takeArticleAway();
    void mendNetwork();

    Parts m_parts;
    Counter *m_counter = nullptr;
    QString m_reserve; ///< issued before, so that the till's list has it
    bool m_isCut = false;
    bool m_hasArticle = false;
};

} // namespace comptoir::app
