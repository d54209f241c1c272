// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RowView.h"

#include "ui/theme/CategoryColours.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/TextSize.h"
#include "ui/widgets/ValueModel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace comptoir::widgets {

using theme::Type;

namespace {

constexpr int space = 12, barWidth = 6, markWidth = 36;

Row rowOf(const QModelIndex &index)
{
    return index.data(valueRole).value<Row>();
}

int lineHeight(Type type)
{
    return QFontMetrics(theme::font(type)).height();
}

} // namespace

QString spoken(const Row &row)
{
    QStringList parts{row.title, row.under, row.trailing};
    parts.removeAll(QString());
    return parts.join(u", "_qs);
}

class RowView::Painter : public QStyledItemDelegate
{
public:
    explicit Painter(RowView &view) : QStyledItemDelegate(&view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const bool compact = theme::appearance().density == theme::Density::Compact;
        const int words = lineHeight(Type::Body) + lineHeight(Type::Secondary) + 2 * theme::gap;
        return {m_view.viewport()->width(), std::max(theme::scaled(compact ? 52 : 64), words)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto &c = theme::colours();
        const Row row = rowOf(index);
        const bool isCurrent = index == m_view.currentIndex();
        painter->save();
        if (isCurrent)
            painter->fillRect(option.rect, c.selection);
        const int stroke = theme::stroke();
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() + 1 - stroke,
                                option.rect.width(), stroke),
                          c.divider);
        QRect inner = option.rect.adjusted(theme::margin, 0, -theme::margin, -stroke);
        if (row.category >= 0)
            inner = paintMark(*painter, row, inner);
        const QColor ink = row.isQuiet && !isCurrent ? c.text2 : c.text;
        const int trailing = textWidth(Type::Price, row.trailing);
        painter->setPen(ink);
        painter->setFont(theme::font(Type::Price));
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, row.trailing);
        paintWords(*painter, row, inner.adjusted(0, 0, -trailing - space, 0), ink);
        painter->restore();
        if (isCurrent && showsKeyboardFocus(m_view))
            theme::paintRing(*painter, option.rect, 0, c.base);
    }

private:
    static QRect paintMark(QPainter &painter, const Row &row, const QRect &inner)
    {
        const auto &c = theme::colours();
        painter.fillRect(QRect(inner.left(), inner.top() + theme::gap, barWidth,
                               inner.height() - 2 * theme::gap),
                         theme::categoryColour(row.category));
        const int mark = theme::scaled(markWidth);
        painter.setPen(c.text2);
        painter.setFont(theme::font(Type::Caption));
        painter.drawText(QRect(inner.left() + barWidth, inner.top(), mark, inner.height()),
                         Qt::AlignCenter, row.mark);
        return inner.adjusted(barWidth + mark, 0, 0, 0);
    }

    static void paintWords(QPainter &painter, const Row &row, const QRect &room, const QColor &ink)
    {
        const QFont title = theme::font(Type::Body), under = theme::font(Type::Secondary);
        const int high = lineHeight(Type::Body), low = lineHeight(Type::Secondary);
        const int all = row.under.isEmpty() ? high : high + low;
        int top = room.top() + (room.height() - all) / 2;
        painter.setPen(ink);
        painter.setFont(title);
        painter.drawText(QRect(room.left(), top, room.width(), high), Qt::AlignVCenter,
                         QFontMetrics(title).elidedText(row.title, Qt::ElideRight, room.width()));
        if (row.under.isEmpty())
            return;
        top += high;
        painter.setPen(theme::colours().text2);
        painter.setFont(under);
        painter.drawText(QRect(room.left(), top, room.width(), low), Qt::AlignVCenter,
                         QFontMetrics(under).elidedText(row.under, Qt::ElideRight, room.width()));
    }

    RowView &m_view;
};

RowView::RowView(const QString &name, QWidget *parent) : QListView(parent)
{
    setItemDelegate(new Painter(*this));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
}

QSize RowView::minimumSizeHint() const
{
    return {theme::scaled(200), theme::scaled(64)};
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid())
        return Q_EMIT opened(currentIndex());
    if (event->key() == Qt::Key_Escape || opens)
        return event->ignore(); // the page's
    QListView::keyPressEvent(event);
}

void RowView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        Q_EMIT opened(index);
}

} // namespace comptoir::widgets
