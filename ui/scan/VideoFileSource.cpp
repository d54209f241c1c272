// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/VideoFileSource.h"

#include <QUrl>

namespace comptoir::scan {

VideoFileSource::VideoFileSource(const QString &file)
{
    m_player.setVideoSink(sink());
    m_player.setLoops(QMediaPlayer::Infinite);
    connect(&m_player, &QMediaPlayer::errorOccurred, this, &VideoFileSource::reportError);
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &VideoFileSource::followStatus);
    m_player.setSource(QUrl::fromLocalFile(file));
}

VideoFileSource::~VideoFileSource()
{
    m_player.disconnect(this);
    m_player.stop();
}

void VideoFileSource::start()
{
    if (m_player.error() != QMediaPlayer::NoError)
        return reportError(m_player.error());
    if (m_player.playbackState() == QMediaPlayer::PlayingState)
        return;
    setState(SourceState::Starting);
    m_player.play();
}

void VideoFileSource::stop()
{
    m_player.stop();
    setState(SourceState::Stopped);
}

void VideoFileSource::reportError(QMediaPlayer::Error error)
{
    if (error == QMediaPlayer::NoError)
        return;
    setState(error == QMediaPlayer::FormatError ? SourceState::PluginMissing
                                                : SourceState::Unreadable);
}

void VideoFileSource::followStatus(QMediaPlayer::MediaStatus status)
{
    if (status == QMediaPlayer::InvalidMedia && m_player.error() == QMediaPlayer::NoError)
        setState(SourceState::Unreadable);
    // A sound file plays without a frame.
    else if (status == QMediaPlayer::BufferedMedia && !m_player.hasVideo())
        setState(SourceState::Unreadable);
}

} // namespace comptoir::scan
