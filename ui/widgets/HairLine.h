// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::widgets {

/// One pixel between two rows or two panes; carries no meaning of its own.
class HairLine : public QWidget
{
    Q_OBJECT
public:
    explicit HairLine(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace comptoir::widgets
