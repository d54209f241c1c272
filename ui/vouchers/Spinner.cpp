// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/Spinner.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

namespace comptoir::vouchers {

namespace {
constexpr int dots = 8;
constexpr int stepMs = 110;
} // namespace

Spinner::Spinner(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"spinner"_qs);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer.setInterval(stepMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_turn = (m_turn + 1) % dots;
        update();
    });
}

void Spinner::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

QSize Spinner::sizeHint() const
{
    return {theme::scaled(48), theme::scaled(48)};
}

void Spinner::showEvent(QShowEvent *)
{
    if (!theme::appearance().reducedMotion)
        m_timer.start();
}

void Spinner::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.translate(QRectF(rect()).center());
    painter.rotate(360.0 / dots * m_turn);
    const double far = width() * 0.38;
    for (int i = 0; i < dots; ++i) {
        const double radius = width() * (0.03 + 0.06 * i / dots); // the largest one leads
        painter.drawEllipse(QPointF(0, -far), radius, radius);
        painter.rotate(360.0 / dots);
    }
}

} // namespace comptoir::vouchers
