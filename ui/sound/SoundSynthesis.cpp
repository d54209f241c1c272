// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/SoundSynthesis.h"

#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

namespace comptoir::sound {

namespace {

constexpr double peak = 0.251; // -12 dBFS
constexpr double fadeMs = 4;

constexpr std::array click{Note{3000, 20, 0}};
constexpr std::array ok{Note{660, 80, 40}, Note{880, 180, 0}};
constexpr std::array done{Note{660, 80, 40}, Note{880, 80, 40}, Note{1175, 240, 0}};
constexpr std::array hold{Note{587, 150, 110}, Note{587, 150, 0}};
constexpr std::array no{Note{330, 320, 50, Wave::Triangle}, Note{220, 150, 0, Wave::Triangle}};
constexpr std::array blip{Note{440, 110, 0}};
constexpr std::array order{Note{784, 90, 40}, Note{988, 90, 40}, Note{784, 90, 40},
                           Note{988, 90, 0}};

int samplesIn(int ms)
{
    return samplesPerSecond * ms / 1000;
}

/// -1 … 1 at `turns` periods after the start.
double shape(Wave wave, double turns)
{
    if (wave == Wave::Sine)
        return std::sin(2 * M_PI * turns);
    const double phase = turns - std::floor(turns);
    return phase < 0.25 ? 4 * phase : phase < 0.75 ? 2 - 4 * phase : 4 * phase - 4;
}

/// Half a cosine at both ends.
double envelope(int sample, int count)
{
    const double fade = samplesPerSecond * fadeMs / 1000;
    const double nearest = std::min(sample, count - 1 - sample);
    return nearest >= fade ? 1 : (1 - std::cos(M_PI * nearest / fade)) / 2;
}

} // namespace

std::span<const Note> notesOf(theme::Cue cue)
{
    using theme::Cue;
    switch (cue) {
    case Cue::Click:
        return click;
    case Cue::Ok:
        return ok;
    case Cue::Done:
        return done;
    case Cue::Hold:
        return hold;
    case Cue::No:
        return no;
    case Cue::Blip:
        return blip;
    case Cue::Order:
        break;
    }
    return order;
}

QByteArray pcmOf(std::span<const Note> notes, int volumePercent)
{
    const double loud = peak * std::clamp(volumePercent, 0, 100) / 100 * 32'767;
    std::vector<qint16> samples;
    for (const Note &note : notes) {
        const int count = samplesIn(note.ms);
        for (int i = 0; i < count; ++i)
            samples.push_back(
                qint16(std::lround(loud * envelope(i, count)
                                   * shape(note.wave, double(note.hertz) * i / samplesPerSecond))));
        samples.resize(samples.size() + size_t(samplesIn(note.restMs)));
    }
    return {reinterpret_cast<const char *>(samples.data()),
            qsizetype(samples.size() * sizeof(qint16))};
}

} // namespace comptoir::sound
