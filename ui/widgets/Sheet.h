// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace comptoir::widgets {

class Button;
class Card;
class Label;

/// A question inside the window: no second event loop, so scans and answers go on arriving.
/// Covers its parent while open; Esc and a tap beside it give it up.
class Sheet : public QWidget
{
    Q_OBJECT
public:
    Sheet(const QString &title, QWidget *parent);

    QBoxLayout *body() const { return m_body; }
    Button *addButton(const QString &text, bool primary);
    void open();
    void giveUp();

Q_SIGNALS:
    void givenUp();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    Card *m_card = nullptr;
    QBoxLayout *m_body = nullptr;
    QBoxLayout *m_buttons = nullptr;
    Button *m_primary = nullptr;
};

} // namespace comptoir::widgets
