// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CartView.h"

#include "ui/widgets/Painting.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/TextSize.h"
#include "ui/widgets/ValueModel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace comptoir::widgets {

using theme::Type;

namespace {

constexpr int space = 12;

CartLine lineOf(const QModelIndex &index)
{
    return index.data(valueRole).value<CartLine>();
}

} // namespace

QString spoken(const CartLine &line)
{
    QStringList parts{line.quantity + u' ' + line.label, line.detail, line.total};
    parts.removeAll(QString());
    return parts.join(u", "_qs);
}

class CartView::Painter : public QStyledItemDelegate
{
public:
    explicit Painter(CartView &view) : QStyledItemDelegate(&view), m_view(view) {}

    /// Where the parts of a line of the given width are, from the line's upper left corner.
    struct Places
    {
        QRect quantity, words, total, stepper;
        int height = 0;
    };

    Places places(const CartLine &line, int width, bool isCurrent) const
    {
        const TwoLines words{line.label, line.detail};
        const QSize stepper = isCurrent ? m_view.m_stepper->sizeHint() : QSize();
        const int total = textWidth(Type::Price, line.total);
        const int right = width - theme::margin;
        const int quantity = std::max(theme::scaled(34), textWidth(Type::Strong, line.quantity));
        int left = theme::margin + quantity + space;
        bool isBeside = isCurrent;
        if (isCurrent) {
            left = theme::gap + stepper.width() + space;
            const int room = right - total - space - left;
            isBeside = room >= std::max(words.leastWidth(), theme::scaled(96));
            left = isBeside ? left : theme::margin;
        }
        const int room = std::max(1, right - total - space - left);
        const bool compact = theme::appearance().density == theme::Density::Compact;
        const int least = theme::scaled(compact ? 44 : 64);
        const int text = words.height(room);
        Places at;
        const int line1 = std::max(text + 2 * theme::gap, isCurrent && !isBeside ? 0 : least);
        at.height = isBeside ? std::max(line1, stepper.height() + 2 * theme::gap)
                             : line1 + (isCurrent ? stepper.height() + theme::gap : 0);
        const int middle = isBeside ? at.height : line1;
        at.quantity = {theme::margin, 0, quantity, middle};
        at.words = {left, 0, room, middle};
        at.total = {right - total, 0, total, middle};
        const int top = isBeside ? (at.height - stepper.height()) / 2 : line1;
        at.stepper = {QPoint(theme::gap, top), stepper};
        return at;
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = m_view.viewport()->width();
        return {width, places(lineOf(index), width, index == m_view.currentIndex()).height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto &c = theme::colours();
        const CartLine line = lineOf(index);
        const bool isCurrent = index == m_view.currentIndex();
        const Places at = places(line, option.rect.width(), isCurrent);
        painter->save();
        if (isCurrent)
            painter->fillRect(option.rect, c.selection);
        const int stroke = theme::stroke();
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() + 1 - stroke,
                                option.rect.width(), stroke),
                          c.divider);
        painter->translate(option.rect.topLeft());
        painter->setPen(c.text);
        painter->setFont(theme::font(Type::Strong));
        if (!isCurrent)
            painter->drawText(at.quantity, Qt::AlignLeft | Qt::AlignVCenter, line.quantity);
        TwoLines{line.label, line.detail}.paint(*painter, at.words, c.text,
                                                isCurrent ? c.text : c.text2);
        painter->setPen(c.text);
        painter->setFont(theme::font(Type::Price));
        painter->drawText(at.total, Qt::AlignRight | Qt::AlignVCenter, line.total);
        painter->restore();
        if (isCurrent && showsKeyboardFocus(m_view))
            theme::paintRing(*painter, option.rect, 0, c.base);
    }

private:
    CartView &m_view;
};

CartView::CartView(const QString &name, QWidget *parent) : QListView(parent)
{
    // First: what follows lays lines out.
    m_stepper = new Stepper(tr("Quantité"), viewport());
    m_stepper->setObjectName(u"lineStepper"_qs);
    m_stepper->setFocusPolicy(Qt::NoFocus); // + and − are the list's keys
    m_stepper->setRange(0, 999);
    m_stepper->hide();
    connect(m_stepper, &Stepper::stepped, this, [this](int value) {
        const QModelIndex line = currentIndex();
        Q_EMIT stepped(line, value - lineOf(line).count);
        placeStepper(); // back to what the model says
    });
    setItemDelegate(new Painter(*this));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
}

void CartView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    const auto anew = [this] { scheduleDelayedItemsLayout(); };
    connect(model, &QAbstractItemModel::dataChanged, this, anew);
    connect(model, &QAbstractItemModel::rowsRemoved, this, anew);
    connect(model, &QAbstractItemModel::modelReset, this, anew);
}

QSize CartView::minimumSizeHint() const
{
    return {theme::scaled(200), theme::scaled(2 * 72)};
}

void CartView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    scheduleDelayedItemsLayout(); // the current line is higher
}

void CartView::updateGeometries()
{
    QListView::updateGeometries();
    placeStepper();
}

void CartView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeStepper();
}

void CartView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // words break elsewhere
}

void CartView::placeStepper()
{
    const QModelIndex current = currentIndex();
    m_stepper->setVisible(current.isValid());
    if (!current.isValid())
        return;
    const CartLine line = lineOf(current);
    const QRect row = visualRect(current);
    const auto *painter = static_cast<Painter *>(itemDelegate());
    m_stepper->setValue(line.count);
    m_stepper->setGeometry(
        painter->places(line, row.width(), true).stepper.translated(row.topLeft()));
}

void CartView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex line = currentIndex();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (line.isValid())
            Q_EMIT stepped(line, event->key() == Qt::Key_Plus ? 1 : -1);
        return;
    case Qt::Key_Delete:
        if (line.isValid())
            Q_EMIT removeRequested(line);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return QListView::keyPressEvent(event);
    default:
        event->ignore(); // figures, Enter and Esc are the page's
    }
}

} // namespace comptoir::widgets
