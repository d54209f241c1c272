// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/HairLine.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

namespace comptoir::widgets {

HairLine::HairLine(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void HairLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().divider);
}

} // namespace comptoir::widgets
