// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/SyncStatus.h"
#include "ui/theme/Shape.h"

#include <QByteArray>
#include <QString>

namespace comptoir::sync {

/// The states of the chip (ux.md §4.5), the most urgent first.
enum class ChipState {
    CannotSave,
    NeedsYou,
    DataOld,
    Offline,
    Sending,
    Waiting,
    UpToDate,
    Quiet, ///< nothing waits, but the town has not said so for a while
    Unknown,
};

struct ChipWords
{
    ChipState state = ChipState::Unknown;
    QByteArray icon;
    QString text;
    QString brief; ///< for a narrow window
};

ChipWords chipWords(const store::SyncStatus &status, Instant now);

/// "Tout est enregistré sur cet appareil." and what waits: two promises, never one.
QString savedText(const store::SyncStatus &status);
QString waitingText(const store::SyncStatus &status);
/// What the last attempt found, and what to do about it.
QString linkText(const store::SyncStatus &status);

/// What everybody at the till has to know at once, wherever they are; nothing most of the time.
struct Notice
{
    QString text;
    QString action; ///< opens the page of a Wi-Fi that wants a login; empty: none
    friend bool operator==(const Notice &, const Notice &) = default;
};
Notice noticeOf(const store::SyncStatus &status, Instant now);

/// "À envoyer, prochain essai dans 2 min"
QString queueText(const store::SyncStatus &status, Instant now);
/// One kind of what waits: "2 bons débités", "17,50 €, de 11:20 à 14:02", "pas de réseau".
struct GroupWords
{
    QByteArray icon;
    QString title;
    QString detail;
    QString answer;
    QString spoken() const;
};
GroupWords groupWords(const store::QueueGroup &group, const store::SyncStatus &status, Instant now);

/// "3 perdues ici, la ville les a peut-être"
QString lostText(const store::SyncStatus &status);
/// "12,4 Go libres"
QString storageText(qint64 freeBytes);
/// "à l’heure", "en avance de 7 min": only a difference that a person would notice is one.
QString clockText(qint64 offsetMs);

/// What a person asked for, by which button.
struct Attempt
{
    enum class Kind { Synchronise, Test };
    Kind kind = Kind::Synchronise;
    Instant at;
};
/// What it came to, as far as it is known: "Essai à 14:05 : la ville répond."
QString attemptText(const Attempt &attempt, const store::SyncStatus &status);

} // namespace comptoir::sync
