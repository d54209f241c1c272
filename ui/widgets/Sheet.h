// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace comptoir::widgets {

class Button;
class Card;
class Label;

/// A question inside the window: no second event loop, so scans and answers go on arriving.
/// Covers its parent while open and keeps the keyboard's focus; Esc and a tap beside it give it up,
/// and the focus goes back to where it was. What is too high for the window scrolls; the buttons
/// stay in sight.
class Sheet : public QWidget
{
    Q_OBJECT
public:
    Sheet(const QString &title, QWidget *parent);

    QBoxLayout *body() const { return m_body; }
    Button *addButton(const QString &text, bool primary);
    /// One that Enter does not press unless it has the focus.
    void addButton(Button *button);
    void open();
    void giveUp();

Q_SIGNALS:
    void givenUp();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    int bodyHeight(int width) const;

    Card *m_card = nullptr;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_body = nullptr;
    QBoxLayout *m_buttons = nullptr;
    Button *m_primary = nullptr;
    QPointer<QWidget> m_before; ///< had the focus
    bool m_pressedBeside = false;
};

} // namespace comptoir::widgets
