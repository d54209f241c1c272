// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/TillPane.h"

namespace comptoir::widgets {
class Field;
class MoneyButton;
} // namespace comptoir::widgets

namespace comptoir::till {

/// What of a ticket comes back, and why (ux.md S18); the payment page gives the money back.
class RefundPane : public TillPane
{
    Q_OBJECT
public:
    explicit RefundPane(TillController &controller, QWidget *parent = nullptr);
    void present() override;

private:
    void buildLines();
    void buildReason();

    widgets::Label *m_vouchers = nullptr;
    widgets::Label *m_told = nullptr;
    widgets::Field *m_reason = nullptr;
    widgets::MoneyButton *m_pay = nullptr;
};

} // namespace comptoir::till
