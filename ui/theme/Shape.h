// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace comptoir::theme {

/// What an answer means at a glance: accepted, to be confirmed, refused, something else.
enum class Tone { Ok, Hold, No, Neutral };

/// The outline carries the tone for eyes that don't tell red from green (ux.md §7).
enum class Shape { Circle, Triangle, Octagon, Square };

constexpr Shape shapeOf(Tone tone)
{
    return Shape(tone);
}

} // namespace comptoir::theme
