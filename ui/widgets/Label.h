// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QLabel>

namespace comptoir::widgets {

/// Plain text in a role of the type scale. Wraps unless told to elide.
class Label : public QLabel
{
    Q_OBJECT
public:
    enum class Overflow { Wraps, Elides, Fixed };

    explicit Label(theme::Type type, QWidget *parent = nullptr);

    void setColour(const QColor &colour);
    void setOverflow(Overflow overflow);
    /// Says the text to screen readers as it is now (Qt 6.4 has no announcements).
    void announce(const QString &spoken);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Overflow m_overflow = Overflow::Wraps;
};

} // namespace comptoir::widgets
