// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedLayout;

namespace comptoir::vouchers {
class VerdictPane;
} // namespace comptoir::vouchers
namespace comptoir::widgets {
class Banner;
class Button;
class CameraSlot;
class Field;
class Label;
class MoneyButton;
} // namespace comptoir::widgets

namespace comptoir::sales {

class PayController;

/// A voucher is scanned for the amount that is due, and says what it is good for.
class VoucherTenderPane : public QWidget
{
    Q_OBJECT
public:
    explicit VoucherTenderPane(PayController &controller, QWidget *parent = nullptr);
    void showState();
    widgets::CameraSlot *camera() const { return m_camera; }
    widgets::Field *codeField() const { return m_code; }

private:
    void buildReady();
    void submit();

    PayController &m_controller;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_ready = nullptr;
    widgets::Label *m_due = nullptr;
    widgets::CameraSlot *m_camera = nullptr;
    widgets::Field *m_code = nullptr;
    vouchers::VerdictPane *m_verdict = nullptr;
    widgets::Banner *m_error = nullptr;
    widgets::Banner *m_tooLarge = nullptr;
    widgets::MoneyButton *m_use = nullptr;
    widgets::Button *m_back = nullptr;
};

} // namespace comptoir::sales
