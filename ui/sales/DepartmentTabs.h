// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sales/SellPorts.h"

#include <QWidget>

namespace comptoir::widgets {
class Button;
} // namespace comptoir::widgets

namespace comptoir::sales {

class TabButton;

/// Favoris, the departments, Tout. In one row: departments that have no room are behind an arrow
/// that turns to the next ones, so that nothing has to be dragged. Arrow keys choose.
class DepartmentTabs : public QWidget
{
    Q_OBJECT
public:
    explicit DepartmentTabs(QWidget *parent = nullptr);

    void setDepartments(const std::vector<catalogue::Department> &departments);
    void showTab(const SellTab &tab);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const comptoir::sales::SellTab &tab);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TabButton *addTab(const SellTab &tab, const QByteArray &icon, const QString &text);
    int current() const;
    void place();
    void turn();

    std::vector<catalogue::Department> m_departments;
    std::vector<SellTab> m_tabs;
    std::vector<TabButton *> m_buttons; ///< as the tabs
    widgets::Button *m_more = nullptr;
    int m_first = 1; ///< the first department that is shown
    int m_shown = 0;
};

} // namespace comptoir::sales
