// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/RestoreNote.h"

#include <QString>

namespace comptoir::app {

/// Where a till keeps its things; one folder holds all but the mark of its chain.
struct TillPaths
{
    QString folder;
    QString markFolder = {}; ///< the same if empty
    bool isTraining = false; ///< nothing in it is real

    /// The user's data folder, or `given` when it is not empty.
    static TillPaths under(const QString &given);

    /// Of the training till beside this one: a folder of its own, with all that a till has.
    TillPaths training() const
    {
        const QString inside = folder + QStringLiteral("/formation");
        return {inside, inside, true};
    }
    /// There while this till trains, or is to hear that it did (app/till/TrainingMode).
    QString trainingMode() const { return folder + QStringLiteral("/mode-formation"); }

    QString database() const { return folder + QStringLiteral("/till.sqlite"); }
    QString blackBox() const { return folder + QStringLiteral("/blackbox"); }
    /// Who this device is, outside the database, so that a lost database can be rebuilt.
    QString marker() const { return folder + QStringLiteral("/device.json"); }
    /// Where the chain stood, so that a copy of the folder is known for one (app/till/ChainMark).
    QString chainMark() const
    {
        return (markFolder.isEmpty() ? folder : markFolder) + QStringLiteral("/chain.json");
    }
    /// There while the program runs: found at start, the last run did not end well.
    QString running() const { return folder + QStringLiteral("/running"); }
    /// 16 MiB to let go when the disk is full, so that the till can go on for the day.
    QString ballast() const { return folder + QStringLiteral("/ballast"); }
    /// Readable without the database: the language is needed to say that it can't be opened.
    QString settings() const { return folder + QStringLiteral("/settings.json"); }
    /// Named by their hash; those not sent yet have a row in the database.
    QString photos() const { return folder + QStringLiteral("/photos"); }
    /// Rescue packs of other tills that came in here, until their ops are durable.
    QString rescued() const { return folder + QStringLiteral("/rescued"); }
    /// The key that signs the books, and where their chains end (core/fiscal/HeadFile).
    QString fiscalKey() const { return folder + QStringLiteral("/cle-fiscale"); }
    QString fiscalHead() const
    {
        return (markFolder.isEmpty() ? folder : markFolder) + QStringLiteral("/fiscal-heads.json");
    }
    /// Of the shop's mail account, sealed for this machine.
    QString mailPassword() const { return folder + QStringLiteral("/compte-mail"); }
    /// Copies of the database (core/backup), and the one that waits to take its place.
    QString copies() const { return folder + QStringLiteral("/copies"); }
    backup::RestorePlaces restore() const
    {
        return {database(), folder + QStringLiteral("/reprise.sqlite"),
                folder + QStringLiteral("/reprise.json")};
    }
    QString proofs() const { return folder + QStringLiteral("/preuves"); }
};

} // namespace comptoir::app
