// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hardware/DeviceCard.h"

namespace comptoir::hardware {

/// The cash drawer, which hangs on the printer.
class DrawerCard : public DeviceCard
{
    Q_OBJECT
public:
    explicit DrawerCard(DeviceDoctorController &controller, QWidget *parent = nullptr);

private:
    void present();
    void offerTest(const QString &title);

    DeviceDoctorController &m_controller;
};

} // namespace comptoir::hardware
