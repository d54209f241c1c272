// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::widgets {
class CameraSlot;
} // namespace comptoir::widgets

namespace comptoir::hardware {

class DeviceCards;
class DeviceDoctorController;

/// "Matériel": what is plugged in, whether it works, and what to do when it does not.
class DevicesPage : public QWidget
{
    Q_OBJECT
public:
    explicit DevicesPage(DeviceDoctorController &controller, QWidget *parent = nullptr);

    widgets::CameraSlot *camera() const;
    void goHome();

Q_SIGNALS:
    void cameraRestartRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    DeviceCards *m_cards = nullptr;
};

} // namespace comptoir::hardware
