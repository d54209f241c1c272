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
QString linkText(store::Link link);

} // namespace comptoir::sync
