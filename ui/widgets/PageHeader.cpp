// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PageHeader.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextSize.h"

#include <QBoxLayout>

namespace comptoir::widgets {

PageHeader::PageHeader(const QString &title, QWidget *parent) : QWidget(parent)
{
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::gap);
    auto *words = new QHBoxLayout;
    words->setSpacing(theme::gap);
    m_back = new Button(Button::Look::Ghost, this);
    m_back->setTabler("arrow-left");
    m_back->setObjectName(u"back"_qs);
    m_back->setAccessibleName(tr("Retour"));
    m_back->setToolTip(tr("Retour (Échap)"));
    m_back->hide();
    connect(m_back, &Button::clicked, this, &PageHeader::backRequested);
    m_title = new Label(theme::Type::Title, this);
    words->addWidget(m_back, 0, Qt::AlignTop);
    words->addWidget(m_title, 1);
    m_row->addLayout(words, 1);
    setTitle(title);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setMinimumHeight(theme::control());
}

void PageHeader::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void PageHeader::addTrailing(QWidget *widget)
{
    m_trailing = widget;
    m_row->addWidget(widget);
}

void PageHeader::resizeEvent(QResizeEvent *)
{
    if (!m_trailing)
        return;
    const int title = textWidth(theme::Type::Title, m_title->text());
    const int back = m_back->isHidden() ? 0 : m_back->sizeHint().width() + theme::gap;
    const bool beside = back + title + theme::gap + m_trailing->sizeHint().width() <= width();
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace comptoir::widgets
