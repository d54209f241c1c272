// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/TextSize.h"

#include <QAbstractButton>

namespace comptoir::widgets {

/// On or off, at once: a label, one line that says the effect, and a knob with a tick when it is
/// on. The whole row is the target.
class Switch : public QAbstractButton
{
    Q_OBJECT
public:
    Switch(const QString &label, const QString &effect, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TwoLines m_words;
};

} // namespace comptoir::widgets
