// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Spoken.h"

#include <QWidget>

#include <vector>

namespace comptoir::widgets {

/// The steps of a task from above to below, each with its state as a shape and, for readers, in
/// words. Shows; doesn't act.
class StepList : public QWidget, public Spoken
{
    Q_OBJECT
public:
    StepList(const QString &name, const QStringList &steps, QWidget *parent = nullptr);

    /// Those before it are done; `steps` many: all are.
    void setCurrent(int step);

    QAccessible::Role spokenRole() const override { return QAccessible::List; }

private:
    class Step;
    std::vector<Step *> m_steps;
};

} // namespace comptoir::widgets
