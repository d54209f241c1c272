// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Settings.h"

#include <QByteArrayList>
#include <QVariant>

namespace comptoir::settings {

/// Why a value was not taken as it stood in the file.
enum class Mending { None, TooLow, TooHigh, NotOneOf, WrongKind };

/// Names of the members, in the order of Settings.
QByteArrayList settingKeys();

/// The member as bool, int or QString; an enumeration by its word: "outdoor-night", "network".
QVariant settingValue(const Settings &settings, const QByteArray &key);

/// Sets the nearest value that is allowed (too low or high), or leaves what is there (the rest),
/// and says which.
Mending setSetting(Settings &settings, const QByteArray &key, const QVariant &value);

} // namespace comptoir::settings
