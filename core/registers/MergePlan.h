// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registers/Register.h"

namespace comptoir::registers {

/// What becomes of a field when the till's own edits meet what the territory has now.
enum class Take {
    Same, ///< both say the same
    Mine, ///< only this till changed it
    Theirs, ///< only others changed it
    Conflict, ///< both did, and differ: a person chooses, until then the last write holds
};

/// Values by field; a field that is missing was never written.
using Values = QMap<QString, QJsonValue>;

/// Three-way merge: `base` is what the territory had when this till began to edit.
QMap<QString, Take> planMerge(const Values &base, const Values &mine, const Values &theirs);

} // namespace comptoir::registers
