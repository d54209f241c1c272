// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Cue.h"

#include <QMediaDevices>
#include <QObject>
#include <QThread>

namespace comptoir::sound {

class SoundOutput;

/// Plays cues on the default loudspeaker, from memory and on a thread of its own: a sound server
/// that hangs must not hold up the till. Without a loudspeaker it says so, and the screen flashes.
class SoundPlayer : public QObject
{
    Q_OBJECT
public:
    explicit SoundPlayer(QObject *parent = nullptr);
    ~SoundPlayer() override;

    /// 0 to 100; no sound at all when not `enabled`.
    void configure(bool enabled, int volumePercent);
    void play(comptoir::theme::Cue cue);
    /// What is played can be heard: switched on, louder than 0, and there is a loudspeaker.
    bool isAudible() const { return m_enabled && m_volume > 0 && m_hasDevice; }

Q_SIGNALS:
    /// A loudspeaker came, went or refuses to work; settings changed.
    void audibleChanged(bool audible);

private:
    void followDevices();
    void update(bool hasDevice);

    QMediaDevices m_devices;
    QThread m_thread;
    SoundOutput *m_output; ///< lives and dies on m_thread
    bool m_enabled = true;
    int m_volume = 80;
    bool m_hasDevice = false;
    bool m_wasAudible = false;
};

} // namespace comptoir::sound
