// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace comptoir::widgets {

/// Lets a screen reader press a checkable button as a finger does. Qt's own reading only turns the
/// mark over, and nobody hears `clicked`: a section never opened. Once for the program, before its
/// first button; again does no harm.
void installButtonReading();

} // namespace comptoir::widgets
