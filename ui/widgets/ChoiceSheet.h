// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Sheet.h"

#include <QStringList>

#include <functional>

namespace comptoir::widgets {

/// One of many, where a combo box would ask for a mouse: rows in a sheet, a tap chooses.
class ChoiceSheet : public Sheet
{
    Q_OBJECT
public:
    /// `current`: -1 for none. `then` is told the row that was tapped; giving up tells nobody.
    static void ask(const QString &title, const QStringList &choices, int current,
                    std::function<void(int)> then, QWidget *parent);

private:
    ChoiceSheet(const QString &title, QWidget *parent) : Sheet(title, parent) {}
};

} // namespace comptoir::widgets
