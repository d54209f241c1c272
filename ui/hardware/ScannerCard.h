// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hardware/DeviceCard.h"

namespace comptoir::hardware {

/// The keyboard scanner: shows the test code and says how the scanner types.
class ScannerCard : public DeviceCard
{
    Q_OBJECT
public:
    explicit ScannerCard(DeviceDoctorController &controller, QWidget *parent = nullptr);

private:
    void present();
    void presentResult(const scan::ScannerCalibration &found);
    void printCode();

    DeviceDoctorController &m_controller;
    QWidget *m_code = nullptr;
    widgets::Label *m_sheet = nullptr; ///< why the sheet was not saved
};

} // namespace comptoir::hardware
