// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TileGrid.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TileView.h"

#include <QBoxLayout>

namespace comptoir::widgets {

TileGrid::TileGrid(const QString &name, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_view = new TileView(this);
    m_view->setObjectName(u"tiles"_qs);
    m_view->setAccessibleName(name);
    connect(m_view, &TileView::tapped, this, &TileGrid::tapped);
    connect(m_view, &TileView::pagesChanged, this, &TileGrid::showPages);
    column->addWidget(m_view, 1);
    auto *pager = new QHBoxLayout;
    pager->setSpacing(theme::margin);
    m_before = addTurn("chevron-left", tr("Page précédente"), -1);
    m_before->setObjectName(u"pageBefore"_qs);
    m_after = addTurn("chevron-right", tr("Page suivante"), 1);
    m_after->setObjectName(u"pageAfter"_qs);
    m_page = new Label(theme::Type::Strong, this);
    m_page->setOverflow(Label::Overflow::Fixed);
    m_page->setObjectName(u"page"_qs);
    pager->addStretch();
    pager->addWidget(m_before);
    pager->addWidget(m_page);
    pager->addWidget(m_after);
    pager->addStretch();
    column->addLayout(pager);
    showPages();
}

Button *TileGrid::addTurn(const QByteArray &icon, const QString &spoken, int by)
{
    // Without edges they would be lost in sunlight.
    const bool isOutdoor = theme::stroke() > 1;
    auto *button = new Button(isOutdoor ? Button::Look::Secondary : Button::Look::Ghost, this);
    button->setTabler(icon);
    button->setAccessibleName(spoken);
    button->setFocusPolicy(Qt::NoFocus); // PgUp and PgDn in the grid
    connect(button, &Button::clicked, this, [this, by] { m_view->showPage(m_view->page() + by); });
    return button;
}

void TileGrid::setModel(QAbstractItemModel *model)
{
    m_view->setModel(model);
    m_view->doItemsLayout();
}

void TileGrid::showPages()
{
    const int page = m_view->page(), count = m_view->pageCount();
    m_before->setEnabled(page > 0);
    m_after->setEnabled(page + 1 < count);
    m_page->setText(tr("Page %1 sur %2").arg(page + 1).arg(count));
}

} // namespace comptoir::widgets
