// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scan/SourceState.h"

#include <QObject>
#include <QVideoFrame>
#include <QVideoSink>

#include <memory>

namespace comptoir::scan {

/// Where frames come from: a camera, a video file, a folder of pictures. All of them pass through
/// one QVideoSink, so that a test or a demonstration takes the way of the real camera.
class FrameSource : public QObject
{
    Q_OBJECT
public:
    /// "" is the default camera; else a folder of pictures, a picture, a video file, or a camera by
    /// its id or name (`comptoir --camera FILE|DIR|device`).
    static std::unique_ptr<FrameSource> open(const QString &place);

    virtual void start() = 0;
    virtual void stop() = 0;
    SourceState state() const { return m_state; }

Q_SIGNALS:
    void frameArrived(const QVideoFrame &frame);
    void stateChanged(comptoir::scan::SourceState state);

protected:
    FrameSource();
    void setState(SourceState state);
    /// Outlives the player or camera of the subclass: GStreamer must lose its sink last.
    QVideoSink *sink() { return &m_sink; }

private:
    void passOn(const QVideoFrame &frame);

    QVideoSink m_sink;
    SourceState m_state = SourceState::Stopped;
};

} // namespace comptoir::scan
