// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/SyncDeskPage.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/HairLine.h"

#include <QBoxLayout>

namespace comptoir::attention {

namespace {
constexpr int besideWidth = 1000; // the expanded window of ux.md §4.1 without its rail
constexpr int syncWidth = 448;
} // namespace

SyncDeskPage::SyncDeskPage(QWidget *attention, QWidget *sync, Asked asked, QWidget *parent)
    : QWidget(parent),
      m_attention(attention),
      m_line(new widgets::HairLine(Qt::Vertical, this)),
      m_sync(sync),
      m_asked(asked)
{
    setObjectName(asked == Asked::Attention ? u"attentionDesk"_qs : u"syncDesk"_qs);
    setAccessibleName((asked == Asked::Attention ? attention : sync)->accessibleName());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    if (theme::appearance().leftHanded)
        row->setDirection(QBoxLayout::RightToLeft);
    row->addWidget(m_attention, 1);
    row->addWidget(m_line);
    row->addWidget(m_sync);
    // Until there is a size nothing may ask for the width of both.
    showBoth(false);
    setFocusProxy(asked == Asked::Attention ? attention : sync);
}

void SyncDeskPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showBoth(theme::unscaled(width()) >= besideWidth);
}

void SyncDeskPage::showBoth(bool both)
{
    m_attention->setVisible(both || m_asked == Asked::Attention);
    m_sync->setVisible(both || m_asked == Asked::Synchronisation);
    m_line->setVisible(both);
    m_sync->setMinimumWidth(both ? theme::scaled(syncWidth) : 0);
    m_sync->setMaximumWidth(both ? theme::scaled(syncWidth) : QWIDGETSIZE_MAX);
}

} // namespace comptoir::attention
