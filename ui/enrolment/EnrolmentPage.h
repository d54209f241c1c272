// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/enrolment/EnrolmentController.h"

#include <QWidget>

class QBoxLayout;
class QStackedLayout;

namespace comptoir::widgets {
class Button;
class CameraSlot;
class Field;
class Label;
class ShapeView;
} // namespace comptoir::widgets

namespace comptoir::enrolment {

/// "J’ai un code d’invitation" (ux.md S12): the desk's code is shown to the camera or pasted, the
/// six digits are compared, and the till belongs to its town.
class EnrolmentPage : public QWidget
{
    Q_OBJECT
public:
    /// A page by itself, or a step of the welcome, which brings its own title and buttons.
    enum class Frame { Page, Step };

    explicit EnrolmentPage(EnrolmentController &controller, Frame frame = Frame::Page,
                           QWidget *parent = nullptr);
    /// A page with a controller of its own, where nothing outlives it.
    explicit EnrolmentPage(EnrolmentDesk &desk, QWidget *parent = nullptr);
    ~EnrolmentPage() override;

    /// The buttons as they should be now.
    struct Foot
    {
        QString primary;
        bool hasPrimary = true;
        bool canPrimary = false;
        bool canCancel = false;
    };
    Foot foot() const;
    void doPrimary();
    void goBack();

    void onScanned(const QString &text) { m_controller.onScanned(text); }
    widgets::CameraSlot *camera() const { return m_camera; }
    void goHome();

    /// No width of its own, so that a narrower window reaches resizeEvent() and is laid out anew.
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

Q_SIGNALS:
    void enrolled(const comptoir::enrolment::Membership &membership);
    void cameraRestartRequested();
    /// The shopkeeper has read "done".
    void finished();
    void footChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildAsk();
    QWidget *buildProgress();
    QWidget *buildFoot();
    void present();
    void presentProgress(const EnrolmentProgress &progress);

    std::unique_ptr<EnrolmentController> m_own;
    EnrolmentController &m_controller;
    Frame m_frame;
    std::optional<EnrolmentProgress::Step> m_shown; ///< to tell a new step from a new letter
    QStackedLayout *m_stack = nullptr;
    QBoxLayout *m_panes = nullptr;
    widgets::CameraSlot *m_camera = nullptr;
    widgets::Field *m_code = nullptr;
    widgets::ShapeView *m_shape = nullptr;
    widgets::Label *m_title = nullptr;
    widgets::Label *m_text = nullptr;
    widgets::Label *m_sas = nullptr;
    widgets::Button *m_secondary = nullptr;
    widgets::Button *m_primary = nullptr;
};

} // namespace comptoir::enrolment
