// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/ScreenWalk.h"

#include "ui/widgets/Sheet.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextEdit>

namespace comptoir::test {

namespace {

bool isPartOfQtsOwn(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith(u"qt_") || qobject_cast<const QScrollBar *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QAbstractItemView *>(parent);
}

void collect(const QWidget &parent, QList<QWidget *> &shown)
{
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (!widget || widget->isWindow() || widget->isHidden())
            continue;
        shown.append(widget);
        collect(*widget, shown);
    }
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() ? button->accessibleName() : button->text();
    return widget.accessibleName();
}

} // namespace

QList<QWidget *> shownWidgets(const QWidget &window)
{
    QList<QWidget *> shown;
    collect(window, shown);
    return shown;
}

bool isInteractive(const QWidget &widget)
{
    if (isPartOfQtsOwn(widget))
        return false;
    if (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSlider *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget))
        return true;
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return !text->isReadOnly();
    // A scroll area and a sheet take the focus to scroll and to be left by Esc.
    const bool frame = qobject_cast<const QAbstractScrollArea *>(&widget)
        || qobject_cast<const widgets::Sheet *>(&widget);
    return !frame && widget.focusPolicy() & Qt::TabFocus;
}

bool isMoneyAction(const QWidget &widget)
{
    return widget.objectName() == u"primary" && qobject_cast<const QAbstractButton *>(&widget)
        && widget.accessibleName().contains(u'€');
}

QAbstractScrollArea *scrollerOf(const QWidget &widget)
{
    const QWidget *child = &widget;
    for (QWidget *parent = widget.parentWidget(); parent && !child->isWindow();
         child = parent, parent = parent->parentWidget()) {
        auto *area = qobject_cast<QAbstractScrollArea *>(parent->parentWidget());
        if (area && area->viewport() == parent)
            return area;
    }
    return nullptr;
}

QRect shownRect(const QWidget &widget, const QWidget &window)
{
    QRect rect(widget.mapTo(&window, QPoint()), widget.size());
    for (const QWidget *outer = widget.parentWidget(); outer; outer = outer->parentWidget()) {
        rect &= QRect(outer->mapTo(&window, QPoint()), outer->size());
        if (outer == &window)
            break;
    }
    return rect;
}

const QWidget *layerOf(const QWidget &widget)
{
    for (const QWidget *outer = &widget; outer; outer = outer->parentWidget())
        if (qobject_cast<const widgets::Sheet *>(outer)
            || outer->inherits("comptoir::staff::LockPane"))
            return outer;
    return nullptr;
}

QString fault(const QWidget &widget, const QString &why)
{
    const QString name = widget.objectName().isEmpty() ? QStringLiteral("(no name)")
                                                       : widget.objectName();
    return QStringLiteral("%1 %2 '%3': %4")
        .arg(name, QLatin1String(widget.metaObject()->className()), wordsOf(widget).left(60), why);
}

} // namespace comptoir::test
