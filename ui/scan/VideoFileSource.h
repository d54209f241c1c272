// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scan/FrameSource.h"

#include <QMediaPlayer>

#include <optional>

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
    void reportError(QMediaPlayer::Error error, const QString &text);
    void followStatus(QMediaPlayer::MediaStatus status);
    void fail(SourceState failure);

    std::optional<SourceState> m_failure;
    QMediaPlayer m_player;
};

} // namespace comptoir::scan
