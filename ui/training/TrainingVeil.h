// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::training {

/// "FORMATION" across everything that the window shows, so that no screen and no picture of one can
/// be taken for the real thing. Touches go through. Outdoors, where six percent is nothing, a
/// hatched frame instead.
class TrainingVeil : public QWidget
{
    Q_OBJECT
public:
    explicit TrainingVeil(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter) const;
    void paintFrame(QPainter &painter) const;
};

} // namespace comptoir::training
