// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/staff/StaffRights.h"
#include "ui/vouchers/AmountEntry.h"
#include "ui/widgets/Sheet.h"

#include <functional>

namespace comptoir::widgets {
class AmountField;
class Keypad;
class Label;
class SegmentedControl;
} // namespace comptoir::widgets

namespace comptoir::vouchers {

class VouchersController;

/// How much of a past debit goes back onto its voucher, and why. Preset with all of it: the first
/// digit replaces that (ux.md S18).
class RefundSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    /// Runs an act of which it is told the name when a manager allows it, at once or by PIN.
    using Allow = std::function<void(const staff::Act &act, const std::function<void()> &go)>;

    /// For the debit on screen, if there is something to put back. What is confirmed is refunded
    /// when `allow` allows it; without one, at once.
    static void ask(VouchersController &controller, const Allow &allow, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    RefundSheet(VouchersController &controller, const Allow &allow, QWidget *parent);
    void buildKeys(const QWidget &around);
    void press(const QString &key);
    void erase();
    void clear();
    void takeAll();
    void showAmount(bool refused);
    void confirm();

    VouchersController &m_controller; // outlives the sheet
    const Allow m_allow;
    const OpId m_commit;
    const Money m_most;
    AmountEntry m_amount;
    widgets::AmountField *m_field = nullptr;
    widgets::Keypad *m_keypad = nullptr;
    widgets::SegmentedControl *m_reason = nullptr;
    widgets::Button *m_confirm = nullptr;
};

} // namespace comptoir::vouchers
