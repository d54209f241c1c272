// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/BarcodeReader.h"
#include "core/scan/LinearConfirmation.h"
#include "ui/scan/FrameLook.h"

#include <QImage>
#include <QObject>
#include <QVideoFrame>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace comptoir::scan {

/// From frames to codes: a thread of its own reads the newest frame, whatever came meanwhile is
/// dropped. Nothing is decoded in the GUI thread, and no frame outlives the next one.
class ScanPipeline : public QObject
{
    Q_OBJECT
public:
    explicit ScanPipeline(QObject *parent = nullptr);
    /// Waits for the frame in work, at most some tens of milliseconds.
    ~ScanPipeline() override;

    /// To be connected to FrameSource::frameArrived.
    void take(const QVideoFrame &frame);
    /// Reading goes on when nobody wants to see the picture.
    void setPreviewWanted(bool wanted);

Q_SIGNALS:
    /// In the GUI thread, once for each frame in which codes were read and may be believed.
    void symbolsFound(const std::vector<comptoir::scan::Symbol> &symbols);
    /// In the GUI thread, a few times a second while nothing is read.
    void looked(const comptoir::scan::FrameLook &look);
    /// In the GUI thread: what the camera sees, at most 640 × 480.
    void frameShown(const QImage &preview);

private:
    void work();
    void read(const QVideoFrame &frame, bool previewWanted);
    void post(const QImage &preview);
    void deliverPreview();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    QVideoFrame m_newest;
    QImage m_preview;
    bool m_previewWanted = true;
    bool m_stopping = false;

    BarcodeReader m_reader; // the worker's alone, as the next two
    LinearConfirmation m_confirmation;
    quint64 m_frameNumber = 0;

    std::thread m_worker; // last: starts when the rest is there
};

} // namespace comptoir::scan
