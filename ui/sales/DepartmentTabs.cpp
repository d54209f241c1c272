// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/DepartmentTabs.h"

#include "ui/sales/TabButton.h"
#include "ui/widgets/Button.h"

#include <QKeyEvent>

namespace comptoir::sales {

DepartmentTabs::DepartmentTabs(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"departmentTabs"_qs);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more = new widgets::Button(widgets::Button::Look::Ghost, this);
    m_more->setObjectName(u"moreTabs"_qs);
    m_more->setTabler("chevron-right");
    m_more->setAccessibleName(tr("Rayons suivants"));
    m_more->setFocusPolicy(Qt::NoFocus);
    connect(m_more, &widgets::Button::clicked, this, &DepartmentTabs::turn);
    setDepartments({});
}

TabButton *DepartmentTabs::addTab(const SellTab &tab, const QByteArray &icon, const QString &text)
{
    auto *button = new TabButton(TabButton::Look::Pill, icon, text, this);
    button->setObjectName(u"tab%1"_qs.arg(m_tabs.size()));
    connect(button, &TabButton::clicked, this, [this, tab] { Q_EMIT chosen(tab); });
    m_tabs.push_back(tab);
    m_buttons.push_back(button);
    return button;
}

void DepartmentTabs::setDepartments(const std::vector<catalogue::Department> &departments)
{
    if (!m_tabs.empty() && departments == m_departments)
        return;
    m_departments = departments;
    for (TabButton *button : m_buttons)
        delete button;
    m_tabs.clear();
    m_buttons.clear();
    m_first = 1;
    addTab({}, "star", tr("Favoris"));
    for (const auto &department : departments)
        addTab({SellTab::Kind::Department, department.id}, {}, department.name);
    addTab({SellTab::Kind::All, {}}, {}, tr("Tout"));
    place();
}

int DepartmentTabs::current() const
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            return int(i);
    return 0;
}

void DepartmentTabs::showTab(const SellTab &tab)
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        const bool isCurrent = m_tabs[i] == tab;
        m_buttons[i]->setChecked(isCurrent);
        m_buttons[i]->setFocusPolicy(isCurrent ? Qt::TabFocus : Qt::NoFocus);
    }
    const int chosen = current();
    const bool isDepartment = chosen > 0 && chosen + 1 < int(m_tabs.size());
    if (isDepartment && (chosen < m_first || chosen >= m_first + m_shown))
        m_first = chosen;
    place();
}

void DepartmentTabs::place()
{
    const int last = int(m_buttons.size()) - 1;
    const int high = theme::control();
    const auto wide = [this](int i) { return m_buttons[size_t(i)]->sizeHint().width(); };
    int all = wide(0) + wide(last);
    for (int i = 1; i < last; ++i)
        all += wide(i);
    const bool fits = all <= width();
    if (fits)
        m_first = 1;
    const int end = width() - wide(last);
    m_buttons[size_t(last)]->setGeometry(end, 0, wide(last), high);
    const int room = fits ? end : end - high - 2 * theme::gap;
    m_buttons[0]->setGeometry(0, 0, wide(0), high);
    int x = wide(0);
    m_shown = 0;
    for (int i = 1; i < last; ++i) {
        const bool isBefore = i < m_first;
        // One always has a place, shortened where it must be.
        const int most = m_shown == 0 ? std::max(0, std::min(wide(i), room - x)) : wide(i);
        const bool isShown = !isBefore && m_shown == i - m_first && x + most <= room && most > 0;
        m_buttons[size_t(i)]->setVisible(isShown);
        if (!isShown)
            continue;
        m_buttons[size_t(i)]->setGeometry(x, 0, most, high);
        x += most;
        ++m_shown;
    }
    m_more->setVisible(!fits);
    m_more->setGeometry(end - high - theme::gap, 0, high, high);
}

void DepartmentTabs::turn()
{
    const int last = int(m_buttons.size()) - 1;
    m_first = m_first + m_shown < last ? m_first + std::max(1, m_shown) : 1;
    place();
}

void DepartmentTabs::resizeEvent(QResizeEvent *)
{
    place();
}

void DepartmentTabs::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (by == 0)
        return event->ignore();
    const int next = std::clamp(current() + by, 0, int(m_tabs.size()) - 1);
    Q_EMIT chosen(m_tabs[size_t(next)]);
    m_buttons[size_t(next)]->setFocus(Qt::TabFocusReason);
}

QSize DepartmentTabs::sizeHint() const
{
    return {theme::scaled(560), theme::control()};
}

QSize DepartmentTabs::minimumSizeHint() const
{
    return {m_buttons.front()->sizeHint().width() + m_buttons.back()->sizeHint().width()
                + theme::control() + 2 * theme::gap,
            theme::control()};
}

} // namespace comptoir::sales
