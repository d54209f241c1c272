// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QAbstractScrollArea;
class QWidget;

namespace comptoir::test {

/// Everything on show, parents before children. What an open sheet covers is on show too.
QList<QWidget *> shownWidgets(const QWidget &window);

/// A person can act on it: buttons, fields, choices, whatever takes the focus by Tab. Parts of Qt's
/// own controls (the arrow of a scroll bar) are not counted.
bool isInteractive(const QWidget &widget);

/// An amount of money stands on it and moves when it is pressed.
bool isMoneyAction(const QWidget &widget);

/// The scroll area in whose content the widget lies; nullptr: it doesn't scroll.
QAbstractScrollArea *scrollerOf(const QWidget &widget);

/// Where it can be seen and touched now, in the window's coordinates: cut by what it lies in.
QRect shownRect(const QWidget &widget, const QWidget &window);

/// The open sheet that it lies in; nullptr: the page. Two layers may lie on each other.
const QWidget *layerOf(const QWidget &widget);

/// "debit comptoir::widgets::Button 'Débiter 12,50 €': why"
QString fault(const QWidget &widget, const QString &why);

} // namespace comptoir::test
