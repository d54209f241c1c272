// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RailNav.h"

#include "ui/shell/RailItem.h"
#include "ui/theme/Tokens.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <numeric>

namespace comptoir::shell {

namespace {

constexpr int barSlots = 5; // ux.md §4.1
constexpr int railMargin = 8;

/// Icon and one line of text.
int itemHeight()
{
    return std::max(72, 52 + QFontMetrics(theme::font(theme::Type::Caption)).height());
}

int thickness(RailNav::Form form)
{
    switch (form) {
    case RailNav::Form::Wide:
        return theme::scaled(96);
    case RailNav::Form::Slim:
        return theme::scaled(72);
    case RailNav::Form::Bar:
        return itemHeight();
    case RailNav::Form::LowBar:
        break;
    }
    return std::clamp(theme::scaled(56), 56, 72);
}

} // namespace

RailNav::RailNav(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"rail"_qs);
    setAccessibleName(tr("Écrans"));
    m_layout = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    addItem(plus, "menu-2", tr("Plus"));
}

RailItem *RailNav::addItem(const QByteArray &id, const QByteArray &icon, const QString &title)
{
    auto *item = new RailItem(id, icon, title, this);
    item->installEventFilter(this);
    m_items.push_back(item);
    m_layout->addWidget(item);
    connect(item, &QAbstractButton::clicked, this, [this, id] {
        setCurrent(m_current); // the window decides what is current
        Q_EMIT chosen(id);
    });
    return item;
}

void RailNav::addSection(const QByteArray &id, const QByteArray &icon, const QString &title)
{
    RailItem *item = addItem(id, icon, title);
    const auto last = m_items.end() - 1;
    std::iter_swap(last, last - 1); // "Plus" stays the last one
    m_layout->removeWidget(item);
    m_layout->insertWidget(int(m_items.size()) - 2, item);
    setTabOrder(item, m_items.back());
}

void RailNav::setBadge(const QByteArray &id, int count)
{
    const auto item = std::find_if(m_items.begin(), m_items.end() - 1,
                                   [&id](const RailItem *one) { return one->id() == id; });
    if (item == m_items.end() - 1)
        m_behindPlus[id] = count;
    else
        (*item)->setBadge(count);
    showBadges();
}

// What waits behind "Plus" is seen from outside.
void RailNav::showBadges()
{
    int behind = std::accumulate(m_behindPlus.begin(), m_behindPlus.end(), 0);
    for (const RailItem *item : m_items)
        if (item->isHidden() && item != m_items.back())
            behind += item->badge();
    m_items.back()->setBadge(behind);
}

void RailNav::setCurrent(const QByteArray &id)
{
    m_current = id;
    bool found = false;
    for (RailItem *item : m_items) {
        const bool current = item == m_items.back() ? !found && !id.isEmpty()
                                                    : item->id() == id && !item->isHidden();
        found = found || current;
        item->setChecked(current);
        item->setFocusPolicy(current ? Qt::TabFocus : Qt::NoFocus);
    }
}

void RailNav::arrange(Form form, int length, bool needsPlus)
{
    m_form = form;
    const bool bar = isBar();
    const int edge = bar ? 0 : railMargin;
    const int thick = thickness(form);
    const size_t room = bar ? barSlots : size_t(std::max(1, (length - 2 * edge) / itemHeight()));
    const size_t sections = m_items.size() - 1;
    const bool plusShown = needsPlus || sections > room;
    const size_t shown = plusShown ? std::min(sections, room - 1) : sections;
    for (size_t i = 0; i < m_items.size(); ++i) {
        RailItem *item = m_items[i];
        item->setVisible(i < shown || (i == sections && plusShown));
        item->setForm(bar, form == Form::LowBar);
        item->setFixedHeight(bar ? thick : itemHeight());
        item->setMinimumWidth(bar ? 0 : thick);
        item->setMaximumWidth(bar ? QWIDGETSIZE_MAX : thick);
        item->setSizePolicy(bar ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    m_layout->setDirection(bar ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setContentsMargins(0, edge, 0, edge);
    for (int place = 0; place < m_layout->count(); ++place)
        m_layout->setStretch(place, bar ? 1 : 0);
    m_layout->setStretch(int(sections), bar ? 0 : 1); // the gap above "Plus"
    setFixedSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX); // forgets the other form
    setMinimumSize(0, 0);
    bar ? setFixedHeight(thick) : setFixedWidth(thick);
    showBadges();
    setCurrent(m_current);
}

QList<QByteArray> RailNav::hiddenSections() const
{
    QList<QByteArray> hidden;
    for (const RailItem *item : m_items)
        if (item->isHidden() && item != m_items.back())
            hidden.append(item->id());
    return hidden;
}

bool RailNav::moveFocus(const RailItem *from, int step)
{
    std::vector<RailItem *> shown;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(shown),
                 [](const RailItem *item) { return !item->isHidden(); });
    const auto at = std::find(shown.begin(), shown.end(), from);
    const qsizetype next = at - shown.begin() + step;
    if (at == shown.end() || next < 0 || next >= qsizetype(shown.size()))
        return false;
    shown[size_t(next)]->setFocus(Qt::TabFocusReason);
    return true;
}

bool RailNav::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const auto *item = qobject_cast<RailItem *>(watched);
    if (key == (isBar() ? Qt::Key_Right : Qt::Key_Down))
        return moveFocus(item, 1);
    if (key == (isBar() ? Qt::Key_Left : Qt::Key_Up))
        return moveFocus(item, -1);
    return false;
}

void RailNav::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().base);
    const int line = theme::stroke();
    painter.fillRect(isBar() ? QRect(0, 0, width(), line)
                             : QRect(width() - line, 0, line, height()),
                     theme::colours().divider);
}

} // namespace comptoir::shell
