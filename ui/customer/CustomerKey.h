// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace comptoir::customer {

/// One of the few things that a customer may tap: as large as its letters need, which are those of
/// a screen that is read from a step away.
class CustomerKey : public QAbstractButton
{
    Q_OBJECT
public:
    CustomerKey(const QString &text, const QString &name, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace comptoir::customer
