// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/WelcomeController.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace comptoir::enrolment {
class EnrolmentController;
class EnrolmentPage;
} // namespace comptoir::enrolment
namespace comptoir::hardware {
class DeviceCards;
class DeviceDoctorController;
} // namespace comptoir::hardware
namespace comptoir::widgets {
class Button;
class CameraSlot;
class Label;
class SegmentedControl;
} // namespace comptoir::widgets

namespace comptoir::onboarding {

class StepsPanel;

/// The welcome of a new till (ux.md S12). Enter goes on with what is chosen, Alt+← and Esc go back.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(WelcomeController &controller, enrolment::EnrolmentController &enrolment,
                hardware::DeviceDoctorController &doctor, QWidget *parent = nullptr);

    /// Each scan while the page is up: an invitation, or something held before the camera to try
    /// it.
    void onScanned(const QString &text);
    /// Of the step on screen, or nullptr: then the camera rests.
    widgets::CameraSlot *camera() const;
    void goHome();
    /// One step back, or out of a waiting enrolment; false where there is none. For the window too,
    /// whose key goes before a button that takes arrows for itself.
    bool goBack();
    /// It reflows and scrolls: whatever there is will do.
    QSize minimumSizeHint() const override { return {}; }

Q_SIGNALS:
    void cameraChanged();
    void cameraRestartRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QBoxLayout *column);
    void buildFoot(QBoxLayout *column);
    QStringList stepNames() const;
    QWidget *buildStep();
    QWidget *buildInvitation();
    QWidget *buildDevices();
    void showStep();
    void showFoot();
    QString primaryTitle() const;
    QString note() const;
    void arrange();
    void fitPrimary();
    void goOn();

    WelcomeController &m_controller;
    enrolment::EnrolmentController &m_enrolment;
    hardware::DeviceDoctorController &m_doctor;
    QBoxLayout *m_panes = nullptr;
    QBoxLayout *m_column = nullptr;
    QBoxLayout *m_head = nullptr;
    QBoxLayout *m_foot = nullptr;
    StepsPanel *m_panel = nullptr;
    widgets::Label *m_progress = nullptr;
    widgets::Label *m_title = nullptr;
    widgets::SegmentedControl *m_languages = nullptr;
    QScrollArea *m_scroll = nullptr;
    enrolment::EnrolmentPage *m_invitation = nullptr; ///< on its step only
    hardware::DeviceCards *m_devices = nullptr; ///< on its step only
    widgets::Button *m_back = nullptr;
    widgets::Label *m_note = nullptr;
    widgets::Button *m_primary = nullptr;
};

} // namespace comptoir::onboarding
