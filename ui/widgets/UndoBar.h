// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::widgets {

/// What was done, and the way back.
class UndoBar : public QWidget
{
    Q_OBJECT
public:
    UndoBar(const QString &text, QWidget *parent);

Q_SIGNALS:
    void undone();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace comptoir::widgets
