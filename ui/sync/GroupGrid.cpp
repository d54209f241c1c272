// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/GroupGrid.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace comptoir::sync {

using theme::Type;
using widgets::Label;

namespace {

int cellWidth()
{
    return theme::scaled(136); // six wide capitals and the edges
}

} // namespace

GroupGrid::GroupGrid(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // fewer columns, more rows
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GroupGrid::add(QWidget *cell)
{
    cell->setParent(this);
    m_cells.append(cell);
    updateGeometry();
}

int GroupGrid::columns(int width) const
{
    const int fit = (width + theme::gap) / (cellWidth() + theme::gap);
    return std::clamp(fit, 1, 3);
}

int GroupGrid::cellHeight() const
{
    int height = 0;
    for (const QWidget *cell : m_cells)
        height = std::max({height, cell->sizeHint().height(), cell->minimumSizeHint().height()});
    return height;
}

int GroupGrid::heightForWidth(int width) const
{
    const int across = columns(width);
    const int rows = (int(m_cells.size()) + across - 1) / across;
    return rows * cellHeight() + (rows - 1) * theme::gap;
}

QSize GroupGrid::sizeHint() const
{
    const int width = 3 * cellWidth() + 2 * theme::gap;
    return {width, heightForWidth(width)};
}

QSize GroupGrid::minimumSizeHint() const
{
    return {cellWidth(), cellHeight()};
}

void GroupGrid::resizeEvent(QResizeEvent *)
{
    const int across = columns(width());
    const int cell = (width() - (across - 1) * theme::gap) / across;
    const int height = cellHeight();
    for (int i = 0; i < m_cells.size(); ++i)
        m_cells[i]->setGeometry((i % across) * (cell + theme::gap),
                                (i / across) * (height + theme::gap), cell, height);
}

CodeView::CodeView(const QStringList &groups, QWidget *parent) : GroupGrid(parent)
{
    const auto &c = theme::colours();
    for (int i = 0; i < groups.size(); ++i) {
        auto *card = new widgets::Card(this);
        card->setGround(c.window, c.border, theme::stroke());
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(12, theme::gap, 12, theme::gap);
        column->setSpacing(0);
        auto *place = new Label(Type::Secondary, card);
        place->setText(QString::number(i + 1));
        column->addWidget(place);
        auto *group = new Label(Type::Title, card);
        group->setObjectName(u"codeGroup%1"_qs.arg(i + 1));
        group->setOverflow(Label::Overflow::Fixed);
        group->setText(groups[i]);
        column->addWidget(group);
        add(card);
    }
}

} // namespace comptoir::sync
