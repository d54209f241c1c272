// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MorePage.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace comptoir::shell {

namespace {
constexpr int columnWidth = 320;

int iconSide()
{
    return std::min(theme::scaled(28), 44);
}
} // namespace

class MoreItem : public QAbstractButton
{
public:
    MoreItem(const MorePage::Entry &entry, QWidget *parent)
        : QAbstractButton(parent),
          m_entry(entry)
    {
        setObjectName(u"more-"_qs + QString::fromLatin1(entry.id));
        setText(entry.title);
        setAccessibleName(
            entry.badge > 0
                ? MorePage::tr("%1, %n en attente", nullptr, entry.badge).arg(entry.title)
                : entry.title);
        setFocusPolicy(Qt::TabFocus);
        setFont(theme::font(theme::Type::Strong));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {theme::margin + iconSide() + 12 + fontMetrics().horizontalAdvance(text()) + 72,
                theme::scaled(72)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &c = theme::colours();
        QPainter painter(this);
        const int line = theme::stroke();
        widgets::paintBox(painter, rect(), theme::radius, isDown() ? c.selection : c.base,
                          QPen(line > 1 ? c.border : c.divider, line));
        const int left = theme::margin + 4;
        const int side = iconSide();
        widgets::paintIcon(painter, QRectF(left, (height() - side) / 2.0, side, side), m_entry.icon,
                           c.primary.fill);
        const QRectF chevron(width() - theme::margin - 20, (height() - 20) / 2.0, 20, 20);
        widgets::paintIcon(painter, chevron, "chevron-right", c.text2);
        double right = chevron.left() - theme::gap;
        if (m_entry.badge > 0)
            right = paintBadge(painter, right);
        painter.setPen(c.text);
        painter.setFont(font());
        const int textLeft = left + side + theme::margin;
        painter.drawText(QRectF(textLeft, 0, right - textLeft, height()), Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, int(right) - textLeft));
        widgets::paintFocusRing(painter, *this, theme::radius, c.base);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Space)
            QAbstractButton::keyPressEvent(event);
        else
            event->ignore();
    }

private:
    double paintBadge(QPainter &painter, double right) const
    {
        const auto &c = theme::colours();
        const QString count = QString::number(m_entry.badge);
        const double tall = fontMetrics().height() + 4;
        const double wide = std::max(tall, fontMetrics().horizontalAdvance(count) + 16.0);
        const QRectF place(right - wide, (height() - tall) / 2, wide, tall);
        widgets::paintBox(painter, place, tall / 2, c.primary.fill, Qt::NoPen);
        painter.setPen(c.primary.on);
        painter.setFont(font());
        painter.drawText(place, Qt::AlignCenter, count);
        return place.left() - theme::gap;
    }

    MorePage::Entry m_entry;
};

MorePage::MorePage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"morePage"_qs);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget(m_scroll);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(24, 12, 24, 12);
    m_grid->setSpacing(12);
    m_scroll->setWidget(m_content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::gap, 0, theme::gap);
    column->addWidget(m_scroll);
}

void MorePage::setEntries(const std::vector<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    for (MoreItem *item : m_items)
        item->deleteLater();
    m_items.clear();
    for (const Entry &entry : entries) {
        auto *item = new MoreItem(entry, m_content);
        connect(item, &QAbstractButton::clicked, this,
                [this, id = entry.id] { Q_EMIT chosen(id); });
        item->installEventFilter(this);
        m_items.push_back(item);
        item->show();
    }
    arrange();
}

void MorePage::arrange()
{
    m_columns = std::clamp(width() / theme::scaled(columnWidth), 1, 3);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    for (MoreItem *item : m_items)
        m_grid->removeWidget(item);
    for (int i = 0; i < int(m_items.size()); ++i)
        m_grid->addWidget(m_items[size_t(i)], i / m_columns, i % m_columns);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(int(m_items.size()), 1);
}

void MorePage::resizeEvent(QResizeEvent *)
{
    arrange();
}

void MorePage::moveFocus(int step)
{
    const auto at = std::find_if(m_items.begin(), m_items.end(),
                                 [](const MoreItem *item) { return item->hasFocus(); });
    const qsizetype next = at == m_items.end() ? 0 : at - m_items.begin() + step;
    if (next < 0 || next >= qsizetype(m_items.size()))
        return;
    m_items[size_t(next)]->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(m_items[size_t(next)]);
}

// Arrows walk through the entries before the scroll area takes them.
bool MorePage::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        moveFocus(-1);
        return true;
    case Qt::Key_Right:
        moveFocus(1);
        return true;
    case Qt::Key_Up:
        moveFocus(-m_columns);
        return true;
    case Qt::Key_Down:
        moveFocus(m_columns);
        return true;
    default:
        return false;
    }
}

} // namespace comptoir::shell
