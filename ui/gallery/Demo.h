// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace comptoir::gallery {

/// One widget in its states, with fictional data. Its name is the class's, in every language.
struct Demo
{
    QString name;
    std::function<QWidget *()> make;

    /// The name as it may be broken into lines.
    QString title() const;
};

std::vector<Demo> demos();

// Where they come from.
std::vector<Demo> buttonDemos();
std::vector<Demo> fieldDemos();
std::vector<Demo> listDemos();
std::vector<Demo> pageDemos();

/// A column of the widgets, each as wide as it wants unless it is one that fills its place.
QWidget *column(const std::vector<QWidget *> &widgets);
/// A line of plain text over the states that follow.
QWidget *caption(const QString &text);

} // namespace comptoir::gallery
