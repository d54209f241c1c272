// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QScrollArea;

namespace comptoir::widgets {
class Label;
}

namespace comptoir::staff {

class BadgeCamera;
class OperatorTile;
class PinPad;
class StaffController;

/// The locked till (ux.md S15): covers its window while the controller is locked, and only covers
/// it. Digits go to the PIN, arrows choose who, Enter opens, Esc clears.
class LockPane : public QWidget
{
    Q_OBJECT
public:
    /// `application`: hears what the page behind tries while it is locked (take the focus back).
    LockPane(StaffController &controller, const Clock &clock, QObject &application,
             QWidget *window);

    void setShop(const QString &shop);
    /// What goes on behind: "Bon de 20 € à l’écran : rien n’est perdu." Empty: nothing.
    void setKept(const QString &note);
    /// Takes a widget for the lower left corner: how far the till has synchronised.
    void setStatus(QWidget *status);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void buildRight();
    QWidget *badgeButton(QWidget *parent);
    void open();
    void close();
    void listOperators();
    void placeTiles();
    void showChosen();
    void showWait();
    void showTime();
    void onTile(int index);
    void onRefused(int waitSeconds);
    void step(int by);
    void enter();
    void turnToBadge(bool badge);
    void focusChosen();
    bool isBehind(QObject *object) const;

    StaffController &m_controller;
    const Clock &m_clock;
    QBoxLayout *m_halves = nullptr;
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_grid = nullptr;
    QBoxLayout *m_foot = nullptr;
    widgets::Label *m_shop = nullptr;
    widgets::Label *m_date = nullptr;
    widgets::Label *m_time = nullptr;
    widgets::Label *m_kept = nullptr;
    PinPad *m_pad = nullptr;
    BadgeCamera *m_badge = nullptr;
    std::vector<OperatorTile *> m_tiles; ///< of the operators, then the guest
    int m_columns = 1;
    QPointer<QWidget> m_focusBehind;
};

} // namespace comptoir::staff
