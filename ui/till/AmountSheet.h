// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "ui/sales/NumberEntry.h"
#include "ui/widgets/Sheet.h"

#include <functional>

namespace comptoir::widgets {
class AmountField;
class Field;
class SegmentedControl;
} // namespace comptoir::widgets

namespace comptoir::till {

/// An amount by keypad: the float of the morning, or cash in and out with its reason.
class AmountSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    /// An amount of zero is one, too.
    static void askFloat(Money preset, QWidget *parent, std::function<void(Money)> then);
    static void askLeft(Money preset, QWidget *parent, std::function<void(Money)> then);
    /// Out is negative.
    static void askMovement(QWidget *parent, std::function<void(Money, const QString &)> then);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    AmountSheet(const QString &title, const QString &verb, QWidget *parent);
    void addReason();
    void press(const QString &key);
    void erase();
    void present();
    void answer();
    Money amount() const { return m_entry.isEmpty() ? m_preset : m_entry.money(); }

    sales::NumberEntry m_entry{2};
    Money m_preset;
    widgets::AmountField *m_amount = nullptr;
    widgets::SegmentedControl *m_way = nullptr;
    widgets::Field *m_reason = nullptr;
    widgets::Button *m_answer = nullptr;
    std::function<void(Money, const QString &)> m_then;
};

} // namespace comptoir::till
