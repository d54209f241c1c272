// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/RecoveryCode.h"
#include "ui/sync/GroupGrid.h"

namespace comptoir::widgets {
class Field;
class Label;
} // namespace comptoir::widgets

namespace comptoir::sync {

/// Where a code is typed, a field a group. A mistyped group is named as soon as it is full; a whole
/// code may be pasted into the first field.
class CodeEntry : public QWidget
{
    Q_OBJECT
public:
    /// `places`: which groups are asked for, 1 … 6.
    CodeEntry(const QList<int> &places, QWidget *parent);

    /// All groups that are asked for are full and fit their places.
    bool isComplete() const;
    /// One text a place, in capitals.
    QStringList typed() const;
    /// Where all six groups are asked for.
    std::optional<sharing::RecoveryCode> code() const;
    void start();

Q_SIGNALS:
    void changed();
    /// Enter in a field.
    void entered();

private:
    void take(int index, const QString &text);
    void check();
    bool isWrong(int index) const;

    const QList<int> m_places;
    QList<widgets::Field *> m_fields;
    widgets::Label *m_fault = nullptr;
};

} // namespace comptoir::sync
