// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TileView.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Tile.h"
#include "ui/widgets/ValueModel.h"

#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace comptoir::widgets {

namespace {

constexpr int space = 12;

/// ux.md §5.4 and §9.2: 128×96; dense 112×80; outdoors 160×120. Higher with photos: a strip of 40
/// above two lines of name and the price.
QSize leastTile(bool isTall)
{
    const bool compact = theme::appearance().density == theme::Density::Compact;
    const bool outdoor = theme::stroke() > 1;
    QSize least = compact ? QSize(112, 80) : outdoor ? QSize(140, 106) : QSize(128, 96);
    if (isTall)
        least.setHeight(outdoor ? 140 : 120);
    return {theme::scaled(least.width()), theme::scaled(least.height())};
}

} // namespace

void TileView::setTall(bool tall)
{
    if (std::exchange(m_isTall, tall) == tall)
        return;
    const QModelIndex current = currentIndex();
    showPage(current.isValid() ? current.row() / perPage() : m_page);
}

TileView::TileView(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus); // a tap leaves the focus at the page's home
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &TileView::tapped);
}

int TileView::count() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int TileView::columns() const
{
    return std::max(1, (viewport()->width() + space) / (leastTile(m_isTall).width() + space));
}

int TileView::rows() const
{
    return std::max(1, (viewport()->height() + space) / (leastTile(m_isTall).height() + space));
}

int TileView::pageCount() const
{
    return std::max(1, (count() + perPage() - 1) / perPage());
}

QRect TileView::cell(int place) const
{
    const int across = columns(), down = rows();
    const int wide = (viewport()->width() + space) / across;
    const int high = (viewport()->height() + space) / down;
    return {place % across * wide, place / across * high, wide - space, high - space};
}

QRect TileView::visualRect(const QModelIndex &index) const
{
    const bool isShown = index.isValid() && index.row() / perPage() == m_page;
    return isShown ? cell(index.row() % perPage()) : QRect();
}

QModelIndex TileView::indexAt(const QPoint &point) const
{
    for (int place = 0; place < perPage(); ++place)
        if (cell(place).contains(point))
            return model() ? model()->index(m_page * perPage() + place, 0, rootIndex())
                           : QModelIndex();
    return {};
}

void TileView::showPage(int page)
{
    m_page = std::clamp(page, 0, pageCount() - 1);
    const bool isElsewhere = currentIndex().isValid() && currentIndex().row() / perPage() != m_page;
    if (isElsewhere)
        setCurrentIndex(model()->index(m_page * perPage(), 0, rootIndex()));
    viewport()->update();
    Q_EMIT pagesChanged();
}

void TileView::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (index.isValid() && index.row() / perPage() != m_page)
        showPage(index.row() / perPage());
}

void TileView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout(); // places are computed, not kept
    showPage(m_page);
}

void TileView::reset()
{
    m_page = 0;
    QListView::reset();
}

void TileView::updateGeometries()
{
    QAbstractItemView::updateGeometries(); // nothing to scroll
}

void TileView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    const QModelIndex current = currentIndex();
    showPage(current.isValid() ? current.row() / perPage() : m_page);
}

QModelIndex TileView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (count() == 0)
        return {};
    const int from = currentIndex().isValid() ? currentIndex().row() : m_page * perPage();
    int to = from;
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        to = from - 1;
        break;
    case MoveRight:
    case MoveNext:
        to = from + 1;
        break;
    case MoveUp:
        to = from - columns();
        break;
    case MoveDown:
        to = from + columns();
        break;
    case MovePageUp:
        to = m_page > 0 ? from - perPage() : from;
        break;
    case MovePageDown:
        to = m_page + 1 < pageCount() ? std::min(from + perPage(), count() - 1) : from;
        break;
    case MoveHome:
        to = 0;
        break;
    case MoveEnd:
        to = count() - 1;
        break;
    }
    return model()->index(to >= 0 && to < count() ? to : from, 0, rootIndex());
}

QRegion TileView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void TileView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const int first = m_page * perPage();
    for (int row = first; row < std::min(count(), first + perPage()); ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        const QRect place = cell(row - first);
        const bool isDown = index == m_pressed;
        painter.drawPixmap(place.topLeft(),
                           tilePixmap(index.data(valueRole).value<Tile>(), place.size(),
                                      devicePixelRatioF(), isDown));
        if (index == currentIndex() && showsKeyboardFocus(*this))
            theme::paintRing(painter, place, theme::radius, theme::colours().window);
    }
}

void TileView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = indexAt(event->pos());
    viewport()->update();
    QListView::mousePressEvent(event);
}

void TileView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed = QModelIndex();
    viewport()->update();
    QListView::mouseReleaseEvent(event);
}

void TileView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid() && !event->isAutoRepeat())
            Q_EMIT tapped(currentIndex());
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return QListView::keyPressEvent(event);
    default:
        event->ignore(); // letters and figures are the page's search line's
    }
}

QSize TileView::sizeHint() const
{
    return {5 * (leastTile(m_isTall).width() + space) - space,
            4 * (leastTile(m_isTall).height() + space) - space};
}

QSize TileView::minimumSizeHint() const
{
    // One row of low tiles: two lines of name and the price still fit.
    const QSize low = leastTile(false);
    return {low.width(), low.height() * 19 / 24};
}

} // namespace comptoir::widgets
