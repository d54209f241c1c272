// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/TargetCheck.h"

#include "tests/support/ui/ScreenWalk.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Keypad.h"
#include <QLineEdit>

#include <QPushButton>
#include <QVariant>

namespace comptoir::test {

namespace {

constexpr QSize keySize(72, 64);
constexpr int moneySize = 64;
constexpr int leastGap = 8;

const QWidget *keypadOf(const QWidget &widget)
{
    return qobject_cast<const widgets::Keypad *>(widget.parentWidget());
}

QSize leastSize(const QWidget &widget)
{
    const bool compact = theme::appearance().density == theme::Density::Compact;
    const int control = compact ? 40 : 48;
    if (keypadOf(widget))
        return keySize;
    return isMoneyAction(widget) ? QSize(control, moneySize) : QSize(control, control);
}

/// Push buttons stand alone; other kinds may be cells of a list, a rail or a segmented control.
bool isCell(const QWidget &widget)
{
    return !qobject_cast<const widgets::Button *>(&widget)
        && !qobject_cast<const QPushButton *>(&widget);
}

/// Cells of one kind that share a whole edge are meant to touch.
bool isJoined(const QWidget &one, const QWidget &other, const QRect &a, const QRect &b)
{
    if (!isCell(one) || one.metaObject() != other.metaObject()
        || one.parentWidget()->parentWidget() != other.parentWidget()->parentWidget())
        return false;
    const bool stacked = a.left() == b.left() && a.width() == b.width();
    const bool inARow = a.top() == b.top() && a.height() == b.height();
    return stacked || inARow;
}

/// Free pixels between two rectangles that do not overlap; the larger of both directions.
int gapBetween(const QRect &a, const QRect &b)
{
    const int across = std::max(b.left() - a.right(), a.left() - b.right()) - 1;
    const int down = std::max(b.top() - a.bottom(), a.top() - b.bottom()) - 1;
    return std::max(across, down);
}

/// An amount that the page's keys change: nobody taps it.
bool isOnlyRead(const QWidget &widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(&widget);
    return line && line->isReadOnly();
}

/// How far it is from its neighbours outside is a matter of scrolling.
bool isHalfScrolled(const QWidget &widget, const QRect &shown)
{
    return shown.size() != widget.size() && scrollerOf(widget);
}

} // namespace

QStringList targetFaults(QWidget &window)
{
    QStringList faults;
    QList<QWidget *> targets;
    for (QWidget *widget : shownWidgets(window)) {
        if (!isInteractive(*widget) || !widget->isEnabled() || isOnlyRead(*widget))
            continue;
        targets << widget;
        const QSize least = leastSize(*widget);
        if (widget->width() < least.width() || widget->height() < least.height())
            faults << fault(*widget,
                            QStringLiteral("%1×%2 px, needs %3×%4")
                                .arg(widget->width())
                                .arg(widget->height())
                                .arg(least.width())
                                .arg(least.height()));
    }
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const QWidget &one = *targets[i];
        const QRect a = shownRect(one, window);
        for (qsizetype k = i + 1; k < targets.size() && !a.isEmpty(); ++k) {
            const QWidget &other = *targets[k];
            const QRect b = shownRect(other, window);
            if (b.isEmpty() || isHalfScrolled(one, a) || isHalfScrolled(other, b)
                || layerOf(one) != layerOf(other) || one.isAncestorOf(&other)
                || (keypadOf(one) && keypadOf(one) == keypadOf(other)))
                continue;
            const int gap = gapBetween(a, b);
            if (gap < leastGap && !(gap <= 1 && isJoined(one, other, a, b)))
                faults << fault(one,
                                QStringLiteral("%1 px from %2, needs %3")
                                    .arg(gap)
                                    .arg(fault(other, {}))
                                    .arg(leastGap));
        }
    }
    return faults;
}

} // namespace comptoir::test
