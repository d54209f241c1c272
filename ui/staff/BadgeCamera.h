// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::widgets {
class CameraSlot;
} // namespace comptoir::widgets

namespace comptoir::staff {

class StaffController;

/// Where the camera looks for a badge, in the place of the keys. The camera is borrowed from the
/// page behind while this is open, and goes back when it is hidden.
class BadgeCamera : public QWidget
{
    Q_OBJECT
public:
    explicit BadgeCamera(StaffController &controller, QWidget *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    StaffController &m_controller;
    widgets::CameraSlot *m_slot = nullptr; ///< while open
    bool m_isOpen = false;
};

} // namespace comptoir::staff
