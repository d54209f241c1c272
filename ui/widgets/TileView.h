// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace comptoir::widgets {

/// One page of tiles at a time, each always in the same place; the pages turn when the current tile
/// leaves the page. Asks the model only for what it shows, so that a hundred thousand articles cost
/// no more than twenty. TileGrid has the buttons that turn pages.
class TileView : public QListView
{
    Q_OBJECT
public:
    explicit TileView(QWidget *parent = nullptr);

    /// Higher tiles: a photo has room above the name.
    void setTall(bool tall);
    int page() const { return m_page; }
    int pageCount() const;
    void showPage(int page);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By tap, Space or Enter.
    void tapped(const QModelIndex &index);
    void pagesChanged();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override { return 0; }
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override {}
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int count() const;
    int columns() const;
    int rows() const;
    int perPage() const { return columns() * rows(); }
    QRect cell(int place) const;

    int m_page = 0;
    bool m_isTall = false;
    QPersistentModelIndex m_pressed;
};

} // namespace comptoir::widgets
