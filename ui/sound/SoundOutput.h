// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Cue.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QHash>

#include <memory>

namespace comptoir::sound {

/// One loudspeaker with every cue ready in its memory. A newer cue cuts the older one off: the
/// verdict does not wait for its click.
class SoundOutput : public QObject
{
    Q_OBJECT
public:
    void open(const QAudioDevice &device);
    void setVolume(int percent);
    void play(comptoir::theme::Cue cue);

Q_SIGNALS:
    void failed();

private:
    void watch(QAudio::State state);

    QHash<theme::Cue, QByteArray> m_pcm;
    int m_volume = 0;
    QBuffer m_playing; ///< before the sink, which reads it until its end
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace comptoir::sound
