// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scan/FrameSource.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>

namespace comptoir::scan {

/// A camera of the system, at about 1280 × 720: more costs time and reads no further (a code of 45
/// modules needs 3 pixels each).
class CameraSource : public FrameSource
{
    Q_OBJECT
public:
    /// A camera's id or description; the default camera when empty.
    explicit CameraSource(QString name);
    ~CameraSource() override;

    void start() override;
    void stop() override;

private:
    QCameraDevice device() const;
    void open(const QCameraDevice &device);
    void close();
    void followDevices();
    void reportError(QCamera::Error error);

    QString m_name;
    bool m_wanted = false;
    QMediaDevices m_devices;
    QMediaCaptureSession m_session;
    std::unique_ptr<QCamera> m_camera;
};

} // namespace comptoir::scan
