// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Spoken.h"

#include <QWidget>

namespace comptoir::widgets {

/// How much of something is done, 0 to 100: a ring with the number inside, or a small one beside
/// words that say it.
class ScoreRing : public QWidget, public Spoken
{
    Q_OBJECT
public:
    enum class Size { Large, Small };

    ScoreRing(Size size, const QString &name, QWidget *parent = nullptr);

    void setScore(int score);
    int score() const { return m_score; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    QAccessible::Role spokenRole() const override { return QAccessible::ProgressBar; }
    QString spokenValue() const override;
    QVariant currentValue() const override { return m_score; }
    QVariant leastValue() const override { return 0; }
    QVariant mostValue() const override { return 100; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Size m_size;
    int m_score = 0;
};

} // namespace comptoir::widgets
