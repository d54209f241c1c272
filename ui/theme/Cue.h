// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace comptoir::theme {

/// What an answer sounds like, or how it flashes where it can't be heard (ux.md §7).
enum class Cue {
    Click, ///< a code was captured
    Ok, ///< valid
    Done, ///< debited
    Hold, ///< to be confirmed
    No, ///< refused
    Blip, ///< something else than a voucher
    Order, ///< somebody waits for an answer
};

} // namespace comptoir::theme
