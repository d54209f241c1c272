// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace comptoir::format {

/// French words, plural forms, numbers and dates for the whole program. False when the compiled
/// translation is missing. Belgium and France share it.
bool speakFrench(QCoreApplication &application);

} // namespace comptoir::format
