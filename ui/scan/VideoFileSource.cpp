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
    if (m_failure)
        return setState(*m_failure);
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

void VideoFileSource::reportError(QMediaPlayer::Error error, const QString &text)
{
    // Qt 6.4 has one error code for all; in each language GStreamer names itself only where it says
    // that a plug-in is missing.
    if (error == QMediaPlayer::FormatError || text.contains(u"GStreamer"))
        fail(SourceState::PluginMissing);
    else if (error != QMediaPlayer::NoError)
        fail(SourceState::Unreadable);
}

void VideoFileSource::followStatus(QMediaPlayer::MediaStatus status)
{
    // A sound file plays without a frame.
    const bool soundOnly = status == QMediaPlayer::BufferedMedia && !m_player.hasVideo();
    if (soundOnly || (status == QMediaPlayer::InvalidMedia && !m_failure))
        fail(SourceState::Unreadable);
}

// The first error is the cause, the next ones follow from it.
void VideoFileSource::fail(SourceState failure)
{
    if (!m_failure)
        m_failure = failure;
    if (state() != SourceState::Stopped)
        setState(*m_failure);
}

} // namespace comptoir::scan
