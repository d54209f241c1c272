// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QWidget>

namespace comptoir::widgets {

/// A painted ground with rounded corners; its content is laid out by the owner.
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// The edge is never thinner than theme::stroke().
    void setGround(const QColor &fill, const QColor &edge, int edgeWidth = 1);
    void setCornerRadius(int radius);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_fill = theme::colours().base;
    QColor m_edge = theme::colours().divider;
    int m_edgeWidth = 1;
    int m_radius = theme::radius;
};

} // namespace comptoir::widgets
