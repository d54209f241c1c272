// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/ButtonRow.h"

#include <QEvent>
#include <QResizeEvent>

namespace comptoir::vouchers {

namespace {
constexpr int space = 12;
}

ButtonRow::ButtonRow(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// Returns the height of all lines.
int ButtonRow::place(int width, bool move) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (auto *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child->isHidden())
            continue;
        const QSize size = child->sizeHint().boundedTo(QSize(width, QWIDGETSIZE_MAX));
        if (x > 0 && x + size.width() > width) {
            y += line + space;
            x = line = 0;
        }
        if (move)
            child->setGeometry(x, y, size.width(), size.height());
        x += size.width() + space;
        line = std::max(line, size.height());
    }
    return y + line;
}

int ButtonRow::heightForWidth(int width) const
{
    return place(width, false);
}

QSize ButtonRow::sizeHint() const
{
    return {0, heightForWidth(std::max(width(), 1))};
}

void ButtonRow::resizeEvent(QResizeEvent *event)
{
    place(event->size().width(), true);
}

// A button came, went or changed its words, perhaps while nobody saw it.
bool ButtonRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        place(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace comptoir::vouchers
