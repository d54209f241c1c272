// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SalesDesk.h"
#include "ui/widgets/CartView.h"
#include "ui/widgets/ValueModel.h"

class QBoxLayout;
class QStackedLayout;

namespace comptoir::widgets {
class Button;
class Label;
class ScrollPane;
} // namespace comptoir::widgets

namespace comptoir::sales {

class SellController;
class TabButton;

/// The ticket: tabs of the parked ones, its lines, and what an empty one has to offer.
class CartPane : public QWidget
{
    Q_OBJECT
public:
    explicit CartPane(SellController &controller, QWidget *parent = nullptr);

    void showState();
    widgets::CartView *view() const { return m_view; }

Q_SIGNALS:
    void actsRequested();
    void parkedRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void buildEmpty();
    void showTabs();
    void showLines();
    int lineAt(const QModelIndex &index) const;

    SellController &m_controller;
    widgets::ValueModel<widgets::CartLine> m_lines;
    QWidget *m_head = nullptr;
    QBoxLayout *m_tabs = nullptr;
    TabButton *m_current = nullptr;
    QList<TabButton *> m_parked;
    QStackedLayout *m_stack = nullptr;
    widgets::CartView *m_view = nullptr;
    widgets::ScrollPane *m_empty = nullptr;
    widgets::Label *m_last = nullptr;
    QWidget *m_lastRow = nullptr;
    QBoxLayout *m_lastButtons = nullptr;
    std::vector<ParkedCart> m_shownParked;
    bool m_joined = false; ///< behind one tab
    bool m_filling = false;
};

} // namespace comptoir::sales
