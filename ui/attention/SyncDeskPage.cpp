// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/SyncDeskPage.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Card.h"

#include <QBoxLayout>

namespace comptoir::attention {

namespace {
constexpr int besideWidth = 1000; // the expanded window of ux.md §4.1 without its rail
constexpr int syncWidth = 448;
} // namespace

SyncDeskPage::SyncDeskPage(QWidget *attention, QWidget *sync, Asked asked, QWidget *parent)
    : QWidget(parent),
      m_attention(attention),
      m_line(nullptr),
      m_sync(sync),
      m_asked(asked)
{
    setObjectName(asked == Asked::Attention ? u"attentionDesk"_qs : u"syncDesk"_qs);
    setAccessibleName((asked == Asked::Attention ? attention : sync)->accessibleName());
    auto *line = new widgets::Card(this);
    line->setGround(theme::colours().divider, theme::colours().divider);
    line->setCornerRadius(0);
    line->setFixedWidth(1);
    m_line = line;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    if (theme::appearance().leftHanded)
        row->setDirection(QBoxLayout::RightToLeft);
    row->addWidget(m_attention, 1);
    row->addWidget(m_line);
    row->addWidget(m_sync);
    setFocusProxy(asked == Asked::Attention ? attention : sync);
}

void SyncDeskPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool both = theme::unscaled(width()) >= besideWidth;
    m_attention->setVisible(both || m_asked == Asked::Attention);
    m_sync->setVisible(both || m_asked == Asked::Synchronisation);
    m_line->setVisible(both);
    m_sync->setMinimumWidth(both ? theme::scaled(syncWidth) : 0);
    m_sync->setMaximumWidth(both ? theme::scaled(syncWidth) : QWIDGETSIZE_MAX);
}

} // namespace comptoir::attention
