// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Button.h"

namespace comptoir::widgets {

/// The one act of a screen that moves money: "Encaisser" at the left, "24,90 €" at the right,
/// 64 px high and at least 200 wide (ux.md §5.4). The amount goes under the verb where both have no
/// room, and is never cut.
class MoneyButton : public Button
{
    Q_OBJECT
public:
    explicit MoneyButton(const QString &verb, QWidget *parent = nullptr);

    /// As it is written. Without an amount nothing can be moved: the button is off.
    void setAmount(const QString &amount);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthOfBoth() const;
    void arrange();

    QString m_verb;
    QString m_amount;
};

} // namespace comptoir::widgets
