// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RailNav.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>

namespace comptoir::shell {

/// Icon over label; the current one is marked by ground, bar and weight.
class RailItem : public QAbstractButton
{
public:
    RailItem(const QByteArray &icon, const QString &title, QWidget *parent)
        : QAbstractButton(parent),
          m_icon(icon)
    {
        setText(title);
        setAccessibleName(title);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setFont(theme::font(theme::Type::Caption));
    }

    void setBadge(int count)
    {
        m_badge = count;
        setAccessibleName(count > 0 ? text() + u" ("_qs + QString::number(count) + u')' : text());
        update();
    }
    void setBar(bool bar)
    {
        m_bar = bar;
        setSizePolicy(bar ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
        updateGeometry();
    }
    QSize sizeHint() const override { return {m_bar ? 120 : 72, 72}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &c = theme::colours();
        QPainter painter(this);
        const QRectF ground = QRectF(rect()).adjusted(6, 4, -6, -4);
        if (isChecked() || isDown())
            widgets::paintBox(painter, ground, theme::radius, c.selection, Qt::NoPen);
        if (isChecked() && !m_bar)
            painter.fillRect(QRect(0, 12, 4, height() - 24), c.primary.fill);
        else if (isChecked())
            painter.fillRect(QRect(width() / 2 - 24, 0, 48, 4), c.primary.fill);
        const QColor ink = isChecked() ? c.primary.fill : c.text2;
        widgets::paintIcon(painter, QRectF((width() - 28) / 2.0, 11, 28, 28), m_icon, ink);
        QFont label = font();
        label.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
        painter.setFont(label);
        painter.setPen(ink);
        painter.drawText(QRect(0, 42, width(), 20), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 4));
        if (m_badge > 0)
            paintBadge(painter);
        widgets::paintFocusRing(painter, *this, theme::radius, c.base);
    }

private:
    void paintBadge(QPainter &painter) const
    {
        const auto &c = theme::colours();
        const QRectF place(width() / 2.0 + 8, 5, 24, 20);
        widgets::paintBox(painter, place, 10, c.warn.fill, QPen(c.warn.edge, 1));
        painter.setPen(c.warn.on);
        painter.drawText(place, Qt::AlignCenter,
                         m_badge > 99 ? u"99"_qs : QString::number(m_badge));
    }

    QByteArray m_icon;
    int m_badge = 0;
    bool m_bar = false;
};

RailNav::RailNav(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"rail"_qs);
    m_layout = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_layout->setSpacing(0);
    m_layout->setContentsMargins(0, 8, 0, 8);
    m_layout->addStretch();
}

void RailNav::addSection(const QByteArray &icon, const QString &title)
{
    auto *item = new RailItem(icon, title, this);
    const int section = int(m_items.size());
    item->setObjectName(u"section%1"_qs.arg(section));
    m_items.push_back(item);
    m_layout->insertWidget(section, item);
    connect(item, &QAbstractButton::clicked, this, [this, section] {
        setCurrent(section);
        Q_EMIT chosen(section);
    });
    setCurrent(m_current);
}

void RailNav::setBadge(int section, int count)
{
    m_items.at(size_t(section))->setBadge(count);
}

void RailNav::setCurrent(int section)
{
    m_current = section;
    for (int i = 0; i < int(m_items.size()); ++i)
        m_items[size_t(i)]->setChecked(i == section);
}

void RailNav::arrange(Qt::Orientation orientation, int thickness)
{
    const bool bar = orientation == Qt::Horizontal;
    m_layout->setDirection(bar ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setContentsMargins(0, bar ? 0 : 8, 0, bar ? 0 : 8);
    m_layout->setStretch(int(m_items.size()), bar ? 0 : 1);
    for (RailItem *item : m_items) {
        item->setBar(bar);
        item->setMinimumWidth(bar ? 72 : thickness);
        item->setMaximumWidth(bar ? QWIDGETSIZE_MAX : thickness);
        item->setFixedHeight(72);
    }
    setMinimumSize(bar ? 0 : thickness, bar ? thickness : 0);
    setMaximumSize(bar ? QWIDGETSIZE_MAX : thickness, bar ? thickness : QWIDGETSIZE_MAX);
}

void RailNav::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().base);
    const bool bar = width() > height();
    painter.fillRect(bar ? QRect(0, 0, width(), 1) : QRect(width() - 1, 0, 1, height()),
                     theme::colours().divider);
}

} // namespace comptoir::shell
