// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/SoundOutput.h"

#include "ui/sound/SoundSynthesis.h"

namespace comptoir::sound {

namespace {

QAudioFormat monoFormat()
{
    QAudioFormat format;
    format.setSampleRate(samplesPerSecond);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

void SoundOutput::open(const QAudioDevice &device)
{
    m_sink.reset();
    if (device.isNull())
        return;
    if (!device.isFormatSupported(monoFormat())) {
        Q_EMIT failed();
        return;
    }
    m_sink = std::make_unique<QAudioSink>(device, monoFormat());
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &SoundOutput::watch);
}

void SoundOutput::setVolume(int percent)
{
    if (percent == m_volume)
        return;
    m_volume = percent;
    for (int cue = 0; cue <= int(theme::Cue::Order); ++cue)
        m_pcm.insert(theme::Cue(cue), pcmOf(notesOf(theme::Cue(cue)), percent));
}

void SoundOutput::play(theme::Cue cue)
{
    if (!m_sink)
        return;
    m_sink->stop();
    m_playing.close();
    m_playing.setData(m_pcm.value(cue));
    m_playing.open(QIODevice::ReadOnly);
    m_sink->start(&m_playing);
}

void SoundOutput::watch(QAudio::State state)
{
    if (!m_sink)
        return;
    const auto error = m_sink->error();
    if (error == QAudio::OpenError || error == QAudio::IOError || error == QAudio::FatalError)
        Q_EMIT failed();
    else if (state == QAudio::IdleState)
        m_sink->stop(); // the loudspeaker is left to others
}

} // namespace comptoir::sound
