// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/CameraSource.h"

#include <algorithm>

namespace comptoir::scan {

CameraSource::CameraSource(QString name) : m_name(std::move(name))
{
    m_session.setVideoSink(sink());
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, &CameraSource::followDevices);
}

CameraSource::~CameraSource()
{
    close();
    m_session.setVideoSink(nullptr);
}

void CameraSource::start()
{
    m_wanted = true;
    if (m_camera)
        return;
    const auto found = device();
    if (found.isNull())
        return setState(SourceState::NoCamera);
    open(found);
}

void CameraSource::stop()
{
    m_wanted = false;
    close();
    setState(SourceState::Stopped);
}

QCameraDevice CameraSource::device() const
{
    if (m_name.isEmpty())
        return QMediaDevices::defaultVideoInput();
    for (const auto &device : QMediaDevices::videoInputs()) {
        if (QString::fromUtf8(device.id()) == m_name || device.description() == m_name)
            return device;
    }
    return {};
}

static QCameraFormat bestFormat(const QCameraDevice &device)
{
    const auto distance = [](const QCameraFormat &format) {
        const int slow = format.maxFrameRate() < 24 ? 10'000 : 0;
        return std::abs(format.resolution().height() - 720)
            + std::abs(format.resolution().width() - 1280) + slow;
    };
    const auto formats = device.videoFormats();
    const auto best = std::min_element(
        formats.begin(), formats.end(),
        [&](const auto &a, const auto &b) { return distance(a) < distance(b); });
    return best == formats.end() ? QCameraFormat() : *best;
}

void CameraSource::open(const QCameraDevice &device)
{
    setState(SourceState::Starting);
    m_camera = std::make_unique<QCamera>(device);
    connect(m_camera.get(), &QCamera::errorOccurred, this, &CameraSource::reportError);
    if (const auto format = bestFormat(device); !format.isNull())
        m_camera->setCameraFormat(format);
    if (m_camera->isFocusModeSupported(QCamera::FocusModeAutoNear))
        m_camera->setFocusMode(QCamera::FocusModeAutoNear);
    m_session.setCamera(m_camera.get());
    m_camera->start();
}

void CameraSource::close()
{
    if (!m_camera)
        return;
    m_camera->stop();
    m_session.setCamera(nullptr);
    // Perhaps called from one of its signals.
    m_camera->disconnect(this);
    m_camera.release()->deleteLater();
}

void CameraSource::followDevices()
{
    if (!m_wanted)
        return;
    if (!m_camera)
        return start();
    const auto devices = QMediaDevices::videoInputs();
    if (!devices.contains(m_camera->cameraDevice())) {
        close();
        setState(SourceState::CameraLost);
    }
}

void CameraSource::reportError(QCamera::Error error)
{
    if (error == QCamera::NoError)
        return;
    close();
    setState(device().isNull() ? SourceState::CameraLost : SourceState::CameraFailed);
}

} // namespace comptoir::scan
