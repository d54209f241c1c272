// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Cue.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace comptoir::sound {

inline constexpr int samplesPerSecond = 44'100;

enum class Wave { Sine, Triangle };

/// A tone and the silence after it.
struct Note
{
    int hertz;
    int ms;
    int restMs;
    Wave wave = Wave::Sine;
};

/// Under 600 ms. Each cue has a rhythm of its own, so that it is known through a bad loudspeaker
/// and by ears that don't tell pitches apart (ux.md §7).
std::span<const Note> notesOf(theme::Cue cue);

/// 16-bit mono PCM at 44.1 kHz in the machine's byte order. Peaks at -12 dBFS times
/// `volumePercent`; every tone swells and fades within milliseconds, so that nothing cracks.
QByteArray pcmOf(std::span<const Note> notes, int volumePercent = 100);

} // namespace comptoir::sound
