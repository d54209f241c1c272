// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PinDots.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

namespace comptoir::widgets {

namespace {
constexpr int mostDots = 6, leastStep = 24, step = 40;
} // namespace

PinDots::PinDots(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Code"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PinDots::set(int filled, int count)
{
    m_filled = filled;
    m_count = count;
    sayChanged(*this, filled);
    update();
}

QString PinDots::spokenValue() const
{
    return tr("%n chiffre(s) sur %1", nullptr, m_filled).arg(m_count);
}

QSize PinDots::sizeHint() const
{
    return {theme::scaled(mostDots * step), theme::scaled(24)};
}

QSize PinDots::minimumSizeHint() const
{
    return {mostDots * leastStep, theme::scaled(24)};
}

void PinDots::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double across = std::min(theme::scaled(step), width() / std::max(1, m_count));
    const double side = across / 2;
    double x = (width() - (m_count - 1) * across) / 2;
    for (int i = 0; i < m_count; ++i, x += across) {
        const bool filled = i < m_filled;
        painter.setPen(QPen(filled ? c.text : c.border, 2));
        painter.setBrush(filled ? QBrush(c.text) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(x, height() / 2.0), side / 2 - 1, side / 2 - 1);
    }
}

} // namespace comptoir::widgets
