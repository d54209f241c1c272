// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scan/FrameSource.h"

#include <QMediaPlayer>

namespace comptoir::scan {

/// A video file played without end, silently.
class VideoFileSource : public FrameSource
{
    Q_OBJECT
public:
    explicit VideoFileSource(const QString &file);
    ~VideoFileSource() override;

    void start() override;
    void stop() override;

private:
    void reportError(QMediaPlayer::Error error);
    void followStatus(QMediaPlayer::MediaStatus status);

    QMediaPlayer m_player;
};

} // namespace comptoir::scan
