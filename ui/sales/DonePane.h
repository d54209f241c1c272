// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace comptoir::widgets {
class Banner;
class Button;
class Field;
class Label;
class ShapeView;
} // namespace comptoir::widgets

namespace comptoir::sales {

class PayController;
class QrView;

/// The sale is on disk: what to give back, and how the ticket leaves.
class DonePane : public QWidget
{
    Q_OBJECT
public:
    explicit DonePane(PayController &controller, QWidget *parent = nullptr);
    void showState();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildAnswer();
    void buildWays();
    void buildMail();
    void showMail(qint64 ticket);
    void arrangeWays();
    void showTicketState();

    PayController &m_controller;
    widgets::Label *m_title = nullptr;
    widgets::Label *m_changeTitle = nullptr;
    widgets::Label *m_change = nullptr;
    widgets::Label *m_state = nullptr;
    widgets::Banner *m_failed = nullptr;
    QrView *m_qr = nullptr;
    widgets::Banner *m_error = nullptr;
    widgets::ShapeView *m_check = nullptr;
    QGridLayout *m_ways = nullptr;
    QList<widgets::Button *> m_wayOrder;
    QWidget *m_mail = nullptr;
    qint64 m_ticket = 0; ///< whose address is being typed
    widgets::Field *m_address = nullptr;
    widgets::Button *m_next = nullptr;
};

} // namespace comptoir::sales
