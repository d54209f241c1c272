// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/PictureSource.h"

#include "ui/scan/FrameLuminance.h"
#include "ui/scan/GreyPicture.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>

#include <chrono>

namespace comptoir::scan {

static constexpr int framesEach = 30;
static constexpr auto interval = std::chrono::milliseconds(33);
static constexpr QSize largest(1920, 1080);

static QStringList picturesOf(const QString &fileOrFolder)
{
    if (!QFileInfo(fileOrFolder).isDir())
        return {fileOrFolder};
    const QDir folder(fileOrFolder);
    QStringList pictures;
    for (const auto &name : folder.entryList(QDir::Files, QDir::Name)) {
        if (QImageReader(folder.filePath(name)).canRead())
            pictures << folder.filePath(name);
    }
    return pictures;
}

/// A phone's photo is brought to what a camera would show; the JPEG reader does it while it decodes.
static QImage loadPicture(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.width() > largest.width() || size.height() > largest.height())
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
    return reader.read();
}

PictureSource::PictureSource(const QString &fileOrFolder) : m_files(picturesOf(fileOrFolder))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &PictureSource::showFrame);
}

void PictureSource::start()
{
    if (m_timer.isActive())
        return;
    if (m_files.isEmpty())
        return setState(SourceState::Unreadable);
    setState(SourceState::Starting);
    m_timer.start();
}

void PictureSource::stop()
{
    m_timer.stop();
    m_framesLeft = 0;
    setState(SourceState::Stopped);
}

bool PictureSource::loadNext()
{
    for (qsizetype tried = 0; tried < m_files.size(); ++tried) {
        const auto picture = loadPicture(m_files[m_next]);
        m_next = (m_next + 1) % m_files.size();
        if (!picture.isNull()) {
            m_picture = greyPicture(picture);
            m_framesLeft = framesEach;
            return true;
        }
    }
    return false;
}

void PictureSource::showFrame()
{
    if (m_framesLeft == 0 && !loadNext()) {
        m_timer.stop();
        return setState(SourceState::Unreadable);
    }
    --m_framesLeft;
    sink()->setVideoFrame(greyFrame(m_picture)); // a sink passes on new frames only
}

} // namespace comptoir::scan
