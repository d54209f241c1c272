// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::app {

/// Says in the log (comptoir.start) when the window has painted itself for the first time: what a
/// person waits for after a tap on the icon, and what the benchmark of the start measures.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the window and goes after its one line.
    explicit FirstPaint(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace comptoir::app
