// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/CarryOver.h"
#include "core/training/Scenario.h"

#include <QFuture>

namespace comptoir::training {

/// Where the books stood when an exercise began.
struct Beginning
{
    qint64 lastTicket = 0;
    qint64 copies = 0; ///< records of the chain of duplicates
    Instant at;
};

/// What an exercise put into the hands of the learner.
struct Props
{
    QString voucher; ///< text of the code that the customer shows; empty: none
    Money face; ///< of it
    QString article; ///< name of the practice article; empty: none
};

/// What the training screens ask of the till and of what plays the world around it.
class TrainingDesk
{
public:
    TrainingDesk() = default;
    TrainingDesk(const TrainingDesk &) = delete;
    TrainingDesk &operator=(const TrainingDesk &) = delete;
    virtual ~TrainingDesk() = default;

    virtual QFuture<Result<Beginning>> begin() = 0;
    virtual QFuture<Result<Practice>> practice(const Beginning &since) = 0;
    /// Sets the scene: the link is cut, the printer is out of paper, a voucher is in a customer's
    /// hand. Errors: "issuance/…", "store/…".
    virtual Result<Props> provoke(Scenario scenario) = 0;
    /// The next act of the play, when so many steps are done: the link comes back.
    virtual void proceed(Scenario scenario, int stepsDone) = 0;
    /// The learner put in a new roll.
    virtual void putPaperIn() = 0;
    /// The world is whole again.
    virtual void restore() = 0;
    /// The customer holds out a code.
    virtual void show(const QString &code) = 0;
    /// Names of the exercises that were mastered, as they are kept.
    virtual QList<QByteArray> mastered() const = 0;
    virtual void keepMastered(const QList<QByteArray> &names) = 0;
};

} // namespace comptoir::training
