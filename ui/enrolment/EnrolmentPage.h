// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enrolment/EnrolmentDesk.h"

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
    explicit EnrolmentPage(EnrolmentDesk &desk, QWidget *parent = nullptr);
    ~EnrolmentPage() override;

    void onScanned(const QString &text);
    widgets::CameraSlot *camera() const { return m_camera; }
    void goHome();

Q_SIGNALS:
    void enrolled(const comptoir::enrolment::Membership &membership);
    void cameraRestartRequested();
    /// The shopkeeper has read "done".
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Step = EnrolmentProgress::Step;

    QWidget *buildAsk();
    QWidget *buildProgress();
    void start(const QString &text);
    void onProgress(const EnrolmentProgress &progress);
    void present(const EnrolmentProgress &progress);
    void doPrimary();
    void goBack();

    EnrolmentDesk &m_desk;
    std::shared_ptr<int> m_alive; ///< progress of an abandoned attempt is dropped
    std::optional<Step> m_step; ///< nothing: the code is being asked for
    QString m_lastText;
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
