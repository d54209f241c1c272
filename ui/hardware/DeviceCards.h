// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace comptoir::widgets {
class CameraSlot;
} // namespace comptoir::widgets

namespace comptoir::hardware {

class CameraCard;
class DeviceDoctorController;

/// The four devices, in two columns where there is room. No scrolling of its own.
class DeviceCards : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceCards(DeviceDoctorController &controller, QWidget *parent = nullptr);

    widgets::CameraSlot *camera() const;

    /// No width of its own, so that a narrower window reaches resizeEvent() and is laid out anew.
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

Q_SIGNALS:
    void cameraRestartRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrange(int columns);

    DeviceDoctorController &m_controller;
    QGridLayout *m_grid = nullptr;
    QList<QWidget *> m_cards;
    CameraCard *m_camera = nullptr;
    int m_columns = 0;
};

} // namespace comptoir::hardware
