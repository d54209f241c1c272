// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChoiceBar.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QPainter>
#include <QResizeEvent>

namespace comptoir::widgets {

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
        paintBox(painter, rect(), theme::radius, on || isDown() ? c.selection : c.base,
                 QPen(on ? c.primary.fill : c.border, std::max(theme::stroke(), on ? 2 : 1)));
        painter.setFont(font());
        painter.setPen(c.text);
        const double side = on ? theme::scaled(20) : 0;
        const double room = width() - 2.0 * theme::gap - side;
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, int(room));
        const double words = fontMetrics().horizontalAdvance(shown) + 1;
        double x = (width() - words - side) / 2;
        if (on)
            paintIcon(painter, {x - 4, (height() - side) / 2, side, side}, "check", c.text);
        x += side;
        painter.drawText(QRectF(x, 0, words, height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
        paintFocusRing(painter, *this, theme::radius, c.base);
    }
};

} // namespace

ChoiceBar::ChoiceBar(const QString &name, const QStringList &words, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const QString &word : words) {
        auto *segment = new Segment(word, this);
        const int index = int(m_segments.size());
        segment->setAccessibleName(u"%1 : %2"_qs.arg(name, word));
        connect(segment, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
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

int ChoiceBar::widest() const
{
    int widest = theme::control();
    for (const QAbstractButton *segment : m_segments)
        widest = std::max(widest, segment->sizeHint().width());
    return widest;
}

/// All in one row, or rows of equal cells.
int ChoiceBar::columns(int width) const
{
    const int count = int(m_segments.size());
    const int fitting = std::max(1, (width + theme::gap) / (widest() + theme::gap));
    if (fitting >= count)
        return count;
    const int rows = (count + fitting - 1) / fitting;
    return (count + rows - 1) / rows;
}

int ChoiceBar::heightForWidth(int width) const
{
    const int columnCount = columns(width);
    const int rows = (int(m_segments.size()) + columnCount - 1) / columnCount;
    return rows * (theme::control() + theme::gap) - theme::gap;
}

QSize ChoiceBar::sizeHint() const
{
    const int count = int(m_segments.size());
    const int width = std::min(count, 3) * (widest() + theme::gap) - theme::gap;
    return {width, heightForWidth(width)};
}

QSize ChoiceBar::minimumSizeHint() const
{
    return {std::min(widest(), theme::scaled(160)), heightForWidth(std::max(width(), 1))};
}

void ChoiceBar::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != width())
        updateGeometry();
    const int columnCount = columns(width());
    const int cell = (width() + theme::gap) / columnCount - theme::gap;
    for (size_t i = 0; i < m_segments.size(); ++i)
        m_segments[i]->setGeometry(int(i) % columnCount * (cell + theme::gap),
                                   int(i) / columnCount * (theme::control() + theme::gap), cell,
                                   theme::control());
}

} // namespace comptoir::widgets
