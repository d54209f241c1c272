// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hardware/DeviceCard.h"

namespace comptoir::widgets {
class Field;
class SegmentedControl;
} // namespace comptoir::widgets

namespace comptoir::hardware {

/// The receipt printer: which one, and whether its test page is right.
class PrinterCard : public DeviceCard
{
    Q_OBJECT
public:
    explicit PrinterCard(DeviceDoctorController &controller, QWidget *parent = nullptr);

private:
    void present();
    void presentChoice(const settings::Settings &chosen);
    void presentTest(const settings::Settings &chosen);
    void offerTest(const QString &title);
    void offerWidths();

    DeviceDoctorController &m_controller;
    widgets::SegmentedControl *m_kind = nullptr;
    widgets::Field *m_address = nullptr;
    widgets::SegmentedControl *m_columns = nullptr;
    widgets::Label *m_columnsName = nullptr;
};

} // namespace comptoir::hardware
