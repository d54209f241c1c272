// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"

#include <QPointer>

namespace comptoir::widgets {

class Button;
class Label;

/// What the camera is doing, as far as words are needed.
enum class CameraState { Starting, Running, Asleep, None, Unplugged, Failed };

/// The place of the camera's picture, with one line that says what it is doing and what to do about
/// it. Works without any camera.
class CameraSlot : public Card
{
    Q_OBJECT
public:
    explicit CameraSlot(QWidget *parent = nullptr);

    /// Takes the view; it is shown while the camera runs.
    void setView(QWidget *view);
    void setState(CameraState state);
    CameraState state() const { return m_state; }
    /// Over the state's own words, e.g. while a code is being checked; empty: back to them.
    void setHint(const QString &hint);

    QSize sizeHint() const override { return {640, 480}; }
    QSize minimumSizeHint() const override { return {240, 150}; }

Q_SIGNALS:
    void restartRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void showWords();
    bool canRestart() const;
    bool hasView() const { return m_view && m_view->parentWidget() == this; }

    CameraState m_state = CameraState::None;
    QString m_hint;
    bool m_showsIcon = false;
    QPointer<QWidget> m_view; ///< may move on to another slot
    Label *m_title = nullptr;
    Label *m_advice = nullptr;
    Button *m_restart = nullptr;
};

} // namespace comptoir::widgets
