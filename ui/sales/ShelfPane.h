// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace comptoir::widgets {
class Button;
class Card;
class Label;
class SearchField;
class SegmentedControl;
class TileGrid;
} // namespace comptoir::widgets

namespace comptoir::sales {

class DepartmentTabs;
class ItemTilesModel;
class SellController;

/// What can be sold: the search line, what it has to say, the tabs and the tiles.
class ShelfPane : public QWidget
{
    Q_OBJECT
public:
    explicit ShelfPane(SellController &controller, QWidget *parent = nullptr);

    widgets::SearchField *search() const { return m_search; }
    widgets::TileGrid *grid() const { return m_grid; }
    /// Without the tiles, where the ticket is wide; a search shows them all the same.
    void setGridShown(bool shown);
    /// So low that the tabs make room for what is typed.
    void setLow(bool low) { m_low = low; }
    /// Icons alone beside the search line.
    void setNarrow(bool narrow);
    void showState();
    /// Sells what the tile stands for; false: there is none.
    bool takeRow(int row);

Q_SIGNALS:
    void cameraRequested();
    void sold(); ///< the focus goes home

private:
    void build();
    void buildNotice();
    void showNotice();
    void fit();
    void makeRoom(); ///< for photos on the tiles

    SellController &m_controller;
    ItemTilesModel *m_model = nullptr;
    widgets::SearchField *m_search = nullptr;
    widgets::Button *m_scan = nullptr;
    widgets::SegmentedControl *m_mode = nullptr;
    widgets::Button *m_modeIcon = nullptr;
    widgets::Card *m_notice = nullptr;
    widgets::Label *m_noticeTitle = nullptr;
    widgets::Label *m_noticeText = nullptr;
    QBoxLayout *m_noticeButtons = nullptr;
    QList<widgets::Button *> m_unknown; ///< acts of an unknown code
    widgets::Button *m_sellChecked = nullptr;
    widgets::Label *m_empty = nullptr;
    DepartmentTabs *m_tabs = nullptr;
    widgets::TileGrid *m_grid = nullptr;
    bool m_gridShown = true;
    bool m_narrow = false;
    bool m_low = false;
};

} // namespace comptoir::sales
