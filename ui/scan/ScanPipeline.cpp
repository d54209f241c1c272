// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/ScanPipeline.h"

#include "ui/scan/FrameLuminance.h"
#include "ui/scan/FramePreview.h"

#include <utility>

namespace comptoir::scan {

static constexpr QSize previewBound(640, 480);
static constexpr quint64 lookEvery = 6; // five times a second, some milliseconds each

ScanPipeline::ScanPipeline(QObject *parent) : QObject(parent), m_worker([this] { work(); }) {}

ScanPipeline::~ScanPipeline()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_worker.join();
}

void ScanPipeline::take(const QVideoFrame &frame)
{
    auto readable = hasLuminance(frame) ? frame : greyFrame(frame.toImage());
    {
        const std::scoped_lock lock(m_mutex);
        std::swap(m_newest, readable);
    }
    m_wake.notify_one();
}

void ScanPipeline::setPreviewWanted(bool wanted)
{
    const std::scoped_lock lock(m_mutex);
    m_previewWanted = wanted;
}

void ScanPipeline::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stopping || m_newest.isValid(); });
        if (m_stopping)
            return;
        const auto frame = std::exchange(m_newest, QVideoFrame());
        const bool previewWanted = m_previewWanted;
        lock.unlock();
        read(frame, previewWanted);
        lock.lock();
    }
}

void ScanPipeline::read(const QVideoFrame &frame, bool previewWanted)
{
    if (previewWanted)
        post(previewOf(frame, previewBound));
    const Luminance picture = luminanceOf(frame);
    const auto symbols = m_confirmation.confirmed(m_reader.readFrame(picture, m_frameNumber++));
    if (!symbols.empty())
        QMetaObject::invokeMethod(
            this, [this, symbols] { Q_EMIT symbolsFound(symbols); }, Qt::QueuedConnection);
    else if (m_frameNumber % lookEvery == 0)
        QMetaObject::invokeMethod(
            this, [this, look = lookAt(picture)] { Q_EMIT looked(look); }, Qt::QueuedConnection);
}

// A busy GUI thread gets the newest picture once, not all that it missed.
void ScanPipeline::post(const QImage &preview)
{
    const std::scoped_lock lock(m_mutex);
    const bool announced = !m_preview.isNull();
    m_preview = preview;
    if (!announced && !preview.isNull())
        QMetaObject::invokeMethod(this, &ScanPipeline::deliverPreview, Qt::QueuedConnection);
}

void ScanPipeline::deliverPreview()
{
    QImage preview;
    {
        const std::scoped_lock lock(m_mutex);
        preview = std::exchange(m_preview, QImage());
    }
    if (!preview.isNull())
        Q_EMIT frameShown(preview);
}

} // namespace comptoir::scan
