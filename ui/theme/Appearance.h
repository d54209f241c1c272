// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace comptoir::theme {

/// Outdoor changes size and weight, not only colour (ux.md §9.2); by night it is the dark palette
/// with the outdoor sizes.
enum class Scheme { Light, Dark, Outdoor, OutdoorNight };

/// For fingers, or for a mouse on a PC.
enum class Density { Touch, Compact };

/// Everything that a person may choose about how the program looks.
struct Appearance
{
    Scheme scheme = Scheme::Light;
    int fontPercent = 100; ///< 90 to 200
    Density density = Density::Touch;
    bool reducedMotion = false;
    bool leftHanded = false; ///< the right pane stands at the left
    friend bool operator==(const Appearance &, const Appearance &) = default;
};

} // namespace comptoir::theme
