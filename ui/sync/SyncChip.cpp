// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/SyncChip.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QPainter>

namespace comptoir::sync {

namespace {
constexpr int leftEdge = 12, rightEdge = 16, between = 8;

int iconSide()
{
    return std::min(theme::scaled(20), 32);
}

QFont fontOf(ChipState state)
{
    QFont font = theme::font(theme::Type::Secondary);
    const bool solid = state == ChipState::CannotSave || state == ChipState::NeedsYou;
    font.setWeight(std::max(font.weight(), solid ? QFont::DemiBold : QFont::Medium));
    return font;
}
} // namespace

SyncChip::SyncChip(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"syncChip"_qs);
    setFocusPolicy(Qt::TabFocus);
    setFont(fontOf(m_words.state));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding); // the whole strip is the target
    setToolTip(tr("Synchronisation (Ctrl+Y)"));
}

void SyncChip::setWords(const ChipWords &words)
{
    m_words = words;
    setFont(fontOf(words.state));
    setAccessibleName(tr("Synchronisation : %1").arg(words.text));
    updateGeometry();
    update();
}

void SyncChip::setBrief(bool brief)
{
    m_brief = brief;
    updateGeometry();
    update();
}

QSize SyncChip::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(shown());
    const int width = leftEdge + iconSide() + between + text + rightEdge;
    return {std::max(width, theme::control()), 40};
}

void SyncChip::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QColor fill = c.base;
    QColor ink = c.text;
    QPen edge(c.divider, 1);
    switch (m_words.state) {
    case ChipState::CannotSave:
        fill = c.bad.fill, ink = c.bad.on, edge = QPen(c.bad.edge, 2);
        break;
    case ChipState::NeedsYou:
        fill = c.warn.fill, ink = c.warn.on, edge = QPen(c.warn.edge, 2);
        break;
    case ChipState::DataOld:
        fill = c.warnTint.fill, ink = c.warnTint.on, edge = QPen(c.warnTint.edge, 2);
        break;
    case ChipState::Offline:
    case ChipState::Waiting:
        ink = c.primary.fill, edge = QPen(c.primary.fill, 1.5);
        break;
    default:
        break;
    }
    if (isDown())
        fill = c.selection;
    edge.setWidthF(std::max(edge.widthF(), double(theme::stroke())));
    QPainter painter(this);
    const int drawn = std::min(std::max(36, fontMetrics().height() + 12), height() - 4);
    const QRectF pill(0, (height() - drawn) / 2.0, width(), drawn);
    widgets::paintBox(painter, pill, drawn / 2.0, fill, edge);
    const int side = iconSide();
    widgets::paintIcon(painter, QRectF(leftEdge, (height() - side) / 2.0, side, side), m_words.icon,
                       ink);
    painter.setPen(ink);
    painter.setFont(font());
    painter.drawText(rect().adjusted(leftEdge + side + between, 0, 0, 0), Qt::AlignVCenter,
                     shown());
    widgets::paintFocusRing(painter, *this, drawn / 2.0, c.base);
}

} // namespace comptoir::sync
