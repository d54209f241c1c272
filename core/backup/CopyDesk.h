// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/CheckCopy.h"
#include "core/fiscal/TakeUpBooks.h"

#include <QFuture>
#include <QObject>

namespace comptoir::backup {

/// A finished copy, as a list shows it.
struct KeptCopy
{
    QString path;
    Instant made;
    qint64 bytes = 0;
    bool isSecond = false; ///< in the folder that was chosen beside the till's own
    friend bool operator==(const KeptCopy &, const KeptCopy &) = default;
};

/// How it stands with the copies of this till.
struct CopyState
{
    std::optional<KeptCopy> last; ///< the newest in the till's own folder
    std::optional<KeptCopy> lastSecond;
    QString secondFolder; ///< empty: none was chosen
    /// Why the last try made none; what was copied before is there.
    std::optional<Error> problem;
    std::optional<Error> secondProblem;
    bool isBusy = false;
    QString waiting; ///< file name of the copy that takes over at the next start
    friend bool operator==(const CopyState &, const CopyState &) = default;
};

/// What would come back with a copy, and what would not.
struct CopyOffer
{
    KeptCopy copy;
    QString shop;
    qint64 tickets = 0;
    Instant last; ///< of its newest record
    qint64 ticketsSince = 0; ///< made since, as far as the till knows; they are not in it
    bool isOfThisTill = true; ///< the books of the till go on from it
};

struct ExportMade
{
    QString path;
    qint64 bytes = 0;
};

/// Copies, export and restore, as the window asks for them. Calls return at once: the work is done
/// beside the sales. Errors "backup/…", "store/…", "fiscal/…".
class CopyDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// As far as it was looked at; never waits for a stick.
    virtual CopyState state() const = 0;
    virtual QFuture<Result<void>> copyNow() = 0;
    /// Of both folders, newest first.
    virtual QFuture<Result<std::vector<KeptCopy>>> copies() = 0;
    /// Reads all of a copy.
    virtual QFuture<Result<CopyOffer>> offer(const QString &path) = 0;
    /// At the next start that copy takes the place of the database.
    virtual QFuture<Result<void>> restore(const QString &path) = 0;
    virtual QFuture<Result<void>> cancelRestore() = 0;
    /// Everything in open formats, as a ZIP in that folder.
    virtual QFuture<Result<ExportMade>> exportAll(const QString &folder, const QString &by) = 0;
    /// Sticks and disks that somebody plugged in: root folder and name.
    virtual QFuture<Result<std::vector<std::pair<QString, QString>>>> places() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace comptoir::backup
