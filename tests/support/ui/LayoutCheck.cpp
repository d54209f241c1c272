// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/LayoutCheck.h"

#include "tests/support/ui/ScreenWalk.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextLayout>
#include <QVariant>

namespace comptoir::test {

namespace {

/// A painted control may lose a part of its padding, never of its words.
constexpr int mercy = 8;
/// Qt's line edit keeps so much free at each end.
constexpr int editMargin = 4;

QString measures(const char *what, int have, int need)
{
    return QStringLiteral("%1: %2 px, needs %3").arg(QLatin1String(what)).arg(have).arg(need);
}

/// The widest line once the text is broken at `width`: more than it when a word is too long.
int widestLine(const QLabel &label, int width)
{
    QString text = label.text();
    text.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(text, label.font());
    layout.beginLayout();
    double widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return int(std::ceil(widest));
}

QString labelFault(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    const int room = label.contentsRect().width() - 2 * label.margin();
    const QFontMetrics metrics = label.fontMetrics();
    if (label.height() < metrics.height())
        return measures("cut in height", label.height(), metrics.height());
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        if (label.height() < needed)
            return measures("cut in height", label.height(), needed);
        const int widest = widestLine(label, room);
        return Qt::mightBeRichText(label.text()) || widest <= room
            ? QString()
            : measures("a word is cut", room, widest);
    }
    const int needed = metrics.size(0, label.text()).width();
    if (needed <= room)
        return {};
    const bool elides = label.minimumSizeHint().width() <= 40;
    const int shortest = std::min(needed, metrics.averageCharWidth() * 6);
    if (!elides)
        return measures("cut in width", room, needed);
    return room < shortest ? measures("shortened to nothing", room, shortest) : QString();
}

QString buttonFault(const QAbstractButton &button)
{
    const QSize least = button.minimumSizeHint();
    if (button.width() < least.width() - mercy)
        return measures("cut in width", button.width(), least.width());
    if (!button.text().isEmpty() && button.height() < button.fontMetrics().height())
        return measures("cut in height", button.height(), button.fontMetrics().height());
    const int needed = button.hasHeightForWidth() ? button.heightForWidth(button.width())
                                                  : least.height();
    return button.height() < needed ? measures("squeezed", button.height(), needed) : QString();
}

QString editFault(const QLineEdit &edit)
{
    if (edit.height() < edit.minimumSizeHint().height())
        return measures("squeezed", edit.height(), edit.minimumSizeHint().height());
    const QMargins margins = edit.textMargins();
    const int room = edit.width() - margins.left() - margins.right() - 2 * editMargin;
    const int needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
    return edit.text().isEmpty() && room < needed ? measures("its hint is cut", room, needed)
                                                  : QString();
}

QString textFault(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return labelFault(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return buttonFault(*button);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return editFault(*edit);
    const QSize least = widget.minimumSizeHint();
    if (isInteractive(widget) && least.isValid() && widget.height() < least.height())
        return measures("squeezed", widget.height(), least.height());
    return {};
}

bool saysSomething(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return isInteractive(widget) || (label && !label->text().isEmpty());
}

/// Cut by something around it. Below the fold of a scroll area is not cut.
QString placeFault(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *outer = widget.parentWidget(); outer; outer = outer->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(outer->parentWidget());
        const bool scrolls = area && area->viewport() == outer;
        const QRect place(widget.mapTo(outer, QPoint()), widget.size());
        if (scrolls) {
            const bool sideways = place.left() < 0 || place.right() >= outer->width();
            const bool stuck = area->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
                && area->verticalScrollBar()->maximum() == 0 && !outer->rect().contains(place);
            return sideways ? QStringLiteral("sticks out of its scroll area sideways")
                : stuck     ? QStringLiteral("can't be scrolled to")
                            : QString();
        }
        if (!outer->rect().contains(place))
            return QStringLiteral("sticks out of %1 %2 by %3 px")
                .arg(outer->objectName(), QLatin1String(outer->metaObject()->className()))
                .arg(std::max({-place.left(), -place.top(), place.right() - outer->rect().right(),
                               place.bottom() - outer->rect().bottom()}));
        if (outer == &window)
            break;
    }
    return {};
}

bool isPrimary(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget)
        && (widget.objectName() == u"primary" || widget.property("primary").toBool());
}

QString primaryFault(const QWidget &widget, const QWidget &window)
{
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    if (shownRect(widget, window) != place)
        return QStringLiteral("the primary action is not wholly in view");
    return {};
}

QStringList overlaps(const QList<QWidget *> &widgets, const QWidget &window)
{
    QStringList faults;
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        const QWidget &one = *widgets[i];
        const QRect place = shownRect(one, window);
        for (qsizetype k = i + 1; k < widgets.size() && !place.isEmpty(); ++k) {
            const QWidget &other = *widgets[k];
            if (layerOf(one) != layerOf(other) || one.isAncestorOf(&other))
                continue;
            const QRect shared = place & shownRect(other, window);
            if (!shared.isEmpty())
                faults << fault(one,
                                QStringLiteral("lies on %1 by %2×%3 px")
                                    .arg(fault(other, {}))
                                    .arg(shared.width())
                                    .arg(shared.height()));
        }
    }
    return faults;
}

} // namespace

QStringList layoutFaults(QWidget &window)
{
    QStringList faults;
    QList<QWidget *> meaningful;
    const auto note = [&faults](const QWidget &widget, const QString &why) {
        if (!why.isEmpty())
            faults << fault(widget, why);
    };
    for (QWidget *widget : shownWidgets(window)) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget)) {
            if (area->horizontalScrollBar()->maximum() > area->horizontalScrollBar()->minimum())
                note(*area,
                     measures("scrolls sideways", area->viewport()->width(),
                              area->viewport()->width() + area->horizontalScrollBar()->maximum()));
            note(*area, placeFault(*area, window));
        }
        if (!saysSomething(*widget))
            continue;
        meaningful << widget;
        note(*widget, textFault(*widget));
        note(*widget, placeFault(*widget, window));
        if (isPrimary(*widget))
            note(*widget, primaryFault(*widget, window));
    }
    return faults + overlaps(meaningful, window);
}

} // namespace comptoir::test
