// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Spoken.h"

#include <QWidget>

namespace comptoir::widgets {

/// One circle a digit of a secret, filled once it is typed. Readers hear how many, never which.
class PinDots : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit PinDots(QWidget *parent = nullptr);

    void set(int filled, int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QAccessible::Role spokenRole() const override { return QAccessible::ProgressBar; }
    QString spokenValue() const override;
    QVariant currentValue() const override { return m_filled; }
    QVariant leastValue() const override { return 0; }
    QVariant mostValue() const override { return m_count; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_filled = 0;
    int m_count = 4;
};

} // namespace comptoir::widgets
