// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/SoundPlayer.h"

#include "ui/sound/SoundOutput.h"

#include <QAudioDevice>

#include <algorithm>

namespace comptoir::sound {

SoundPlayer::SoundPlayer(QObject *parent) : QObject(parent), m_output(new SoundOutput)
{
    m_output->moveToThread(&m_thread);
    m_thread.setObjectName(u"sound"_qs);
    connect(&m_thread, &QThread::finished, m_output, &QObject::deleteLater);
    connect(m_output, &SoundOutput::failed, this, [this] { update(false); });
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, &SoundPlayer::followDevices);
    m_thread.start();
    configure(m_enabled, m_volume);
    followDevices();
}

SoundPlayer::~SoundPlayer()
{
    m_thread.quit();
    m_thread.wait();
}

void SoundPlayer::configure(bool enabled, int volumePercent)
{
    m_enabled = enabled;
    m_volume = std::clamp(volumePercent, 0, 100);
    QMetaObject::invokeMethod(
        m_output, [output = m_output, volume = m_volume] { output->setVolume(volume); });
    update(m_hasDevice);
}

void SoundPlayer::play(theme::Cue cue)
{
    if (isAudible())
        QMetaObject::invokeMethod(m_output, [output = m_output, cue] { output->play(cue); });
}

void SoundPlayer::followDevices()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    QMetaObject::invokeMethod(m_output, [output = m_output, device] { output->open(device); });
    update(!device.isNull());
}

void SoundPlayer::update(bool hasDevice)
{
    m_hasDevice = hasDevice;
    if (isAudible() == m_wasAudible)
        return;
    m_wasAudible = isAudible();
    Q_EMIT audibleChanged(m_wasAudible);
}

} // namespace comptoir::sound
