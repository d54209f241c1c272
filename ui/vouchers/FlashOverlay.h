// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Cue.h"
#include "ui/theme/Shape.h"

#include <QTimer>
#include <QWidget>

#include <vector>

namespace comptoir::vouchers {

/// How long the flash of a cue is on, off, on … in milliseconds. Never more than three in a second
/// (WCAG 2.3.1); with reduced motion one that stays.
std::vector<int> flashTimes(theme::Cue cue, bool reducedMotion);

/// What a cue looks like where it can't be heard: a broad frame over the whole work area, in the
/// pattern of its tone. Lets every touch through.
class FlashOverlay : public QWidget
{
    Q_OBJECT
public:
    explicit FlashOverlay(QWidget *parent);

    void flash(comptoir::theme::Cue cue, comptoir::theme::Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step();

    theme::Tone m_tone = theme::Tone::Neutral;
    std::vector<int> m_times;
    size_t m_next = 0;
    QTimer m_timer;
};

} // namespace comptoir::vouchers
