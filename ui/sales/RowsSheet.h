// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Sheet.h"

#include <functional>

namespace comptoir::sales {

/// A short list of acts or things to choose one of; the first tap closes it.
class RowsSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    struct Row
    {
        QByteArray name; ///< the row's object name
        QByteArray icon;
        QString title;
        QString trailing; ///< its key
        std::function<void()> act;
    };
    RowsSheet(const QString &title, const QList<Row> &rows, QWidget *parent);
};

} // namespace comptoir::sales
