// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SegmentedControl.h"

#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/TextSize.h"

#include <QAbstractButton>
#include <QPainter>
#include <QResizeEvent>

namespace comptoir::widgets {

using theme::Type;

namespace {

constexpr int padding = 12, iconGap = 8;

int iconSide()
{
    return theme::scaled(20);
}

} // namespace

/// A word, with a tick when it is the chosen one: not by colour alone.
class SegmentedControl::Segment : public QAbstractButton
{
public:
    explicit Segment(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true); // Qt then keeps one tab stop, and arrows choose
        setFocusPolicy(Qt::TabFocus);
    }
    void setIcon(const QByteArray &icon) { m_icon = icon; }
    void setEnds(bool first, bool last)
    {
        m_first = first;
        m_last = last;
        update();
    }
    static int roomBeside() { return iconSide() + iconGap + 2 * padding; }
    QSize sizeHint() const override
    {
        return {textWidth(Type::Strong, text()) + roomBeside(), heightIn(QWIDGETSIZE_MAX)};
    }
    QSize minimumSizeHint() const override
    {
        return {widestWord(Type::Strong, text()) + roomBeside(), theme::control()};
    }
    int heightIn(int width) const
    {
        return std::max(theme::control(),
                        textHeight(Type::Strong, text(), width - roomBeside()) + theme::gap);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintGround(painter);
        const auto &c = theme::colours();
        const QByteArray icon = isChecked() ? "check" : m_icon;
        const bool chosen = isChecked() || isDown();
        const QColor ink = !isEnabled() ? c.disabled : chosen ? c.text : c.text2;
        const double side = icon.isEmpty() ? 0 : iconSide() + iconGap;
        const double words = std::min<double>(textWidth(Type::Strong, text()),
                                              width() - roomBeside() + iconSide() + iconGap - side);
        const double left = (width() - words - side) / 2;
        const double icons = iconSide();
        if (!icon.isEmpty())
            paintIcon(painter, {left, (height() - icons) / 2, icons, icons}, icon, ink);
        painter.setPen(ink);
        painter.setFont(theme::font(Type::Strong));
        painter.drawText(QRectF(left + side, 0, words, height()),
                         Qt::AlignCenter | Qt::TextWordWrap, text());
        paintFocusRing(painter, *this, theme::radius, c.window);
    }

private:
    /// Round where it ends the row; the line to its left neighbour is its own.
    void paintGround(QPainter &painter) const
    {
        const auto &c = theme::colours();
        const bool lights = isEnabled() && (isChecked() || isDown());
        const QColor fill = lights ? c.selection : c.base;
        const int edge = std::max(theme::stroke(), 1);
        const QColor colour = isEnabled() ? c.border : c.disabledEdge;
        const int beyond = 2 * theme::radius;
        painter.save();
        painter.setClipRect(rect());
        paintBox(painter, rect().adjusted(m_first ? 0 : -beyond, 0, m_last ? 0 : beyond, 0),
                 theme::radius, fill, QPen(colour, edge));
        if (!m_first)
            painter.fillRect(QRect(0, 0, edge, height()), colour);
        painter.restore();
    }

    QByteArray m_icon;
    bool m_first = true;
    bool m_last = true;
};

SegmentedControl::SegmentedControl(const QString &name, const QStringList &words, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (int i = 0; i < words.size(); ++i) {
        auto *segment = new Segment(this);
        m_segments.push_back(segment);
        setWord(i, words[i]);
        connect(segment, &Segment::toggled, this, [this, segment](bool on) {
            if (on)
                setFocusProxy(segment);
        });
        connect(segment, &Segment::clicked, this, [this, i] { Q_EMIT chosen(i); });
    }
}

void SegmentedControl::choose(int index)
{
    for (int i = 0; i < count(); ++i)
        m_segments[size_t(i)]->setObjectName(objectName() + QString::number(i));
    if (index >= 0 && index < count())
        m_segments[size_t(index)]->setChecked(true);
}

int SegmentedControl::current() const
{
    for (int i = 0; i < count(); ++i)
        if (m_segments[size_t(i)]->isChecked())
            return i;
    return -1;
}

QString SegmentedControl::spokenValue() const
{
    return current() < 0 ? QString() : m_segments[size_t(current())]->text();
}

void SegmentedControl::setIcon(int index, const QByteArray &icon)
{
    m_segments.at(size_t(index))->setIcon(icon);
}

void SegmentedControl::setWord(int index, const QString &word)
{
    Segment *segment = m_segments.at(size_t(index));
    segment->setText(word);
    segment->setAccessibleName(u"%1 : %2"_qs.arg(accessibleName(), word));
    updateGeometry();
}

int SegmentedControl::widest() const
{
    int widest = theme::control();
    for (const Segment *segment : m_segments)
        widest = std::max(widest, segment->sizeHint().width());
    return widest;
}

/// All in one row, or rows of equal cells.
int SegmentedControl::columns(int width) const
{
    if (count() * widest() <= width)
        return std::max(1, count());
    const int fitting = std::max(1, (width + theme::gap) / (widest() + theme::gap));
    const int rows = (count() + fitting - 1) / fitting;
    return (count() + rows - 1) / std::max(1, rows);
}

int SegmentedControl::cellHeight(int cellWidth) const
{
    int highest = theme::control();
    for (const Segment *segment : m_segments)
        highest = std::max(highest, segment->heightIn(cellWidth));
    return highest;
}

int SegmentedControl::heightForWidth(int width) const
{
    const int across = columns(width);
    const int rows = (count() + across - 1) / across;
    const int space = across == count() ? 0 : theme::gap;
    return rows * (cellHeight((width + space) / across - space) + theme::gap) - theme::gap;
}

QSize SegmentedControl::sizeHint() const
{
    const int width = count() * widest();
    return {width, heightForWidth(width)};
}

QSize SegmentedControl::minimumSizeHint() const
{
    int widest = theme::control();
    for (const Segment *segment : m_segments)
        widest = std::max(widest, segment->minimumSizeHint().width());
    return {widest, heightForWidth(std::max(width(), widest))};
}

void SegmentedControl::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != width())
        updateGeometry();
    const int across = columns(width());
    const bool joined = across == count();
    const int space = joined ? 0 : theme::gap;
    const int cell = (width() + space) / across - space;
    const int high = cellHeight(cell);
    for (int i = 0; i < count(); ++i) {
        const QPoint place(i % across, i / across);
        const int left = place.x() * (cell + space);
        const int wide = place.x() == across - 1 ? width() - left : cell; // what is left over, too
        m_segments[size_t(i)]->setGeometry(left, place.y() * (high + space), wide, high);
        m_segments[size_t(i)]->setEnds(!joined || i == 0, !joined || i == count() - 1);
    }
}

} // namespace comptoir::widgets
