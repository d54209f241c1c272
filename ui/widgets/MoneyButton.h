// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Button.h"

namespace comptoir::widgets {

/// The one act of a screen that moves money: "Encaisser" at the left, "24,90 €" at the right,
/// 64 px high and at least 200 wide (ux.md §5.4).
class MoneyButton : public Button
{
    Q_OBJECT
public:
    explicit MoneyButton(const QString &verb, QWidget *parent = nullptr);

    /// As it is written. Without an amount nothing can be moved: the button is off.
    void setAmount(const QString &amount);

    QSize minimumSizeHint() const override;
};

} // namespace comptoir::widgets
