// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ChoiceBar.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QBoxLayout>
#include <QPainter>

namespace comptoir::settings {

namespace {

/// A word with a check mark when it is the chosen one.
class Segment : public QAbstractButton
{
public:
    Segment(const QString &word, QWidget *parent) : QAbstractButton(parent)
    {
        setText(word);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setFont(theme::font(theme::Type::Strong));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const int icon = theme::scaled(20) + theme::gap;
        return {fontMetrics().horizontalAdvance(text()) + icon + 2 * theme::margin,
                theme::control()};
    }
    QSize minimumSizeHint() const override { return {theme::control(), theme::control()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &c = theme::colours();
        QPainter painter(this);
        const bool on = isChecked();
        widgets::paintBox(painter, rect(), theme::radius, on || isDown() ? c.selection : c.base,
                          QPen(on ? c.primary.fill : c.border, std::max(theme::stroke(), on ? 2 : 1)));
        painter.setFont(font());
        painter.setPen(c.text);
        QRectF place = QRectF(rect()).adjusted(theme::gap, 0, -theme::gap, 0);
        if (on) {
            const double side = theme::scaled(20);
            const QRectF mark(place.left() + 4, (height() - side) / 2, side, side);
            widgets::paintIcon(painter, mark, "check", c.text);
            place.setLeft(mark.right());
        }
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, int(place.width()));
        painter.drawText(place, Qt::AlignCenter, shown);
        widgets::paintFocusRing(painter, *this, theme::radius, c.base);
    }
};

} // namespace

ChoiceBar::ChoiceBar(const QString &name, const QStringList &words, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::gap);
    for (const QString &word : words) {
        auto *segment = new Segment(word, this);
        const int index = int(m_segments.size());
        segment->setAccessibleName(u"%1 : %2"_qs.arg(name, word));
        connect(segment, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
        m_row->addWidget(segment);
        m_segments.push_back(segment);
    }
}

void ChoiceBar::choose(int index)
{
    for (size_t i = 0; i < m_segments.size(); ++i) {
        m_segments[i]->setChecked(int(i) == index);
        m_segments[i]->setObjectName(objectName() + QString::number(i));
    }
}

QSize ChoiceBar::minimumSizeHint() const
{
    int widest = 0;
    for (const QAbstractButton *segment : m_segments)
        widest = std::max(widest, segment->sizeHint().width());
    return {std::min(widest, theme::scaled(200)), QWidget::minimumSizeHint().height()};
}

void ChoiceBar::resizeEvent(QResizeEvent *)
{
    int needed = -m_row->spacing();
    for (const QAbstractButton *segment : m_segments)
        needed += segment->sizeHint().width() + m_row->spacing();
    const auto direction = needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_row->direction() != direction) {
        m_row->setDirection(direction);
        updateGeometry();
    }
}

} // namespace comptoir::settings
