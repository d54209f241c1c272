// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Shape.h"
#include "ui/theme/Tokens.h"

#include <QByteArray>
#include <QColor>
#include <QWidget>

namespace comptoir::widgets {

using theme::Shape;

void paintShape(QPainter &painter, const QRectF &place, Shape shape, const QColor &colour);

/// A solid shape with an icon cut into it, readable at five metres.
class ShapeView : public QWidget
{
    Q_OBJECT
public:
    explicit ShapeView(QWidget *parent = nullptr);

    void setShape(Shape shape, const QByteArray &icon);
    /// The shape is painted in `ink`, its icon in `ground`.
    void setColours(const QColor &ink, const QColor &ground);
    void setSide(int side);
    Shape shape() const { return m_shape; }
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape = Shape::Square;
    QByteArray m_icon;
    QColor m_ink = theme::colours().neutral.fill;
    QColor m_ground = theme::colours().neutral.on;
    int m_side = 96;
};

} // namespace comptoir::widgets
