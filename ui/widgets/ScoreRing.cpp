// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ScoreRing.h"

#include "ui/widgets/TextSize.h"

#include <QPainter>

namespace comptoir::widgets {

using theme::Type;

ScoreRing::ScoreRing(Size size, const QString &name, QWidget *parent)
    : QWidget(parent),
      m_size(size)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ScoreRing::setScore(int score)
{
    m_score = std::clamp(score, 0, 100);
    sayChanged(*this, m_score);
    update();
}

QString ScoreRing::spokenValue() const
{
    return tr("%1 sur 100").arg(m_score);
}

QSize ScoreRing::sizeHint() const
{
    const int side = theme::scaled(24);
    if (m_size == Size::Small)
        return {side, side};
    const int words = std::max(textWidth(Type::Headline, u"100"_qs),
                               textWidth(Type::Caption, tr("sur 100")));
    const int large = std::max(theme::scaled(88), words + theme::scaled(32));
    return {large, large};
}

void ScoreRing::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thick = theme::scaled(m_size == Size::Small ? 4 : 9);
    const double side = std::min(width(), height()) - thick;
    QRectF ring(0, 0, side, side);
    ring.moveCenter(QRectF(rect()).center());
    // Outdoors the rest of the ring would be as black as the part that is done.
    const bool hasGrey = c.divider != c.text;
    painter.setPen(QPen(hasGrey ? c.divider : c.base, thick));
    painter.drawEllipse(ring);
    if (!hasGrey) {
        painter.setPen(QPen(c.border, 2));
        for (const double by : {thick / 2 - 1, 1 - thick / 2})
            painter.drawEllipse(ring.adjusted(-by, -by, by, by));
    }
    constexpr int turn = 360 * 16;
    painter.setPen(QPen(c.primary.fill, thick, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, turn / 4, -turn * m_score / 100);
    if (m_size == Size::Small)
        return;
    const QFontMetricsF large(theme::font(Type::Headline)), small(theme::font(Type::Caption));
    const double overlap = large.descent() * 0.8;
    const double high = large.height() + small.height() - overlap;
    QRectF line(0, (height() - high) / 2, width(), large.height());
    painter.setPen(c.text);
    painter.setFont(theme::font(Type::Headline));
    painter.drawText(line, Qt::AlignCenter, QString::number(m_score));
    line.moveTop(line.bottom() - overlap);
    painter.setPen(c.text2);
    painter.setFont(theme::font(Type::Caption));
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop, tr("sur 100"));
}

} // namespace comptoir::widgets
