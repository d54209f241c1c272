// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/SyncChip.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QPainter>

namespace comptoir::sync {

namespace {
constexpr int drawnHeight = 36; // the whole strip is the target
constexpr int iconSide = 20;
} // namespace

SyncChip::SyncChip(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"syncChip"_qs);
    setFocusPolicy(Qt::TabFocus);
    setFont(theme::font(theme::Type::Secondary));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Synchronisation (Ctrl+Y)"));
}

void SyncChip::setWords(const ChipWords &words)
{
    m_words = words;
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
    return {12 + iconSide + 8 + fontMetrics().horizontalAdvance(shown()) + 16, theme::strip()};
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
    QPainter painter(this);
    const QRectF pill(0, (height() - drawnHeight) / 2.0, width(), drawnHeight);
    widgets::paintBox(painter, pill, drawnHeight / 2.0, fill, edge);
    widgets::paintIcon(painter, QRectF(12, (height() - iconSide) / 2.0, iconSide, iconSide),
                       m_words.icon, ink);
    painter.setPen(ink);
    painter.setFont(font());
    painter.drawText(QRect(12 + iconSide + 8, 0, width(), height()), Qt::AlignVCenter, shown());
    widgets::paintFocusRing(painter, *this, 20, c.base);
}

} // namespace comptoir::sync
