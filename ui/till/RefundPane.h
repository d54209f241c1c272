// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/TillPane.h"

namespace comptoir::widgets {
class Field;
class MoneyButton;
class SegmentedControl;
} // namespace comptoir::widgets

namespace comptoir::till {

/// What of a ticket comes back, by which way the money goes, and why (ux.md S18).
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
    widgets::SegmentedControl *m_way = nullptr;
    widgets::Label *m_wayTold = nullptr;
    widgets::Field *m_reason = nullptr;
    widgets::MoneyButton *m_pay = nullptr;
};

} // namespace comptoir::till
