// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hardware/DeviceCard.h"

namespace comptoir::widgets {
class CameraSlot;
} // namespace comptoir::widgets

namespace comptoir::hardware {

/// The camera's picture and what it reads: the kind of code only, which may be personal.
class CameraCard : public DeviceCard
{
    Q_OBJECT
public:
    explicit CameraCard(DeviceDoctorController &controller, QWidget *parent = nullptr);

    widgets::CameraSlot *slot() const { return m_slot; }

private:
    void present();

    DeviceDoctorController &m_controller;
    widgets::CameraSlot *m_slot = nullptr;
};

} // namespace comptoir::hardware
