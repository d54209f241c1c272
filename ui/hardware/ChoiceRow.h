// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace comptoir::hardware {

/// One of a few short choices, side by side. Arrows move inside.
class ChoiceRow : public QWidget
{
    Q_OBJECT
public:
    /// `name` is said before the choices to screen readers and begins their object names.
    ChoiceRow(const QString &name, const QString &spoken, const QStringList &choices,
              QWidget *parent = nullptr);

    void setCurrent(int choice);

Q_SIGNALS:
    void chosen(int choice);

private:
    QButtonGroup *m_group = nullptr;
};

} // namespace comptoir::hardware
