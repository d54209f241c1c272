// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Button.h"

#include <QTimer>

namespace comptoir::widgets {

/// A button that is held down for two seconds, by finger, mouse, space or Enter: for what must not
/// happen by a slip where no code is asked for (ux.md S13). Letting go before that, or sliding off,
/// changes nothing. A screen reader's press can't be held and counts at once: it is no slip.
class HoldButton : public Button
{
    Q_OBJECT
public:
    static constexpr int holdMs = 2000;

    HoldButton(Look look, const QString &text, const QByteArray &icon, QWidget *parent = nullptr);

    bool isHeld() const { return m_hold.isActive(); }

Q_SIGNALS:
    void held();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void begin();
    void giveUp();
    void finish();

    QTimer m_hold;
    QTimer m_shown; ///< the bar grows
    bool m_byHand = false; ///< a click that comes now is the end of a hold
};

} // namespace comptoir::widgets
