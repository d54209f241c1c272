// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/FrameSource.h"

#include "ui/scan/CameraSource.h"
#include "ui/scan/PictureSource.h"
#include "ui/scan/VideoFileSource.h"

#include <QFileInfo>
#include <QImageReader>

namespace comptoir::scan {

std::unique_ptr<FrameSource> FrameSource::open(const QString &place)
{
    const QFileInfo file(place);
    if (place.isEmpty() || place.startsWith(u"/dev/") || !file.exists())
        return std::make_unique<CameraSource>(place);
    if (file.isDir() || QImageReader(place).canRead())
        return std::make_unique<PictureSource>(place);
    return std::make_unique<VideoFileSource>(place);
}

FrameSource::FrameSource()
{
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &FrameSource::passOn);
}

void FrameSource::setState(SourceState state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void FrameSource::passOn(const QVideoFrame &frame)
{
    // An empty frame is how a player clears its screen; a late one may follow stop().
    if (!frame.isValid() || (m_state != SourceState::Starting && m_state != SourceState::Running))
        return;
    setState(SourceState::Running);
    Q_EMIT frameArrived(frame);
}

} // namespace comptoir::scan
