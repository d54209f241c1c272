// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QByteArray>
#include <QWidget>

namespace comptoir::widgets {

/// An icon beside words that say the same; with a rounded ground where it heads a card.
class IconTile : public QWidget
{
    Q_OBJECT
public:
    IconTile(const QByteArray &icon, const QColor &ink, QWidget *parent = nullptr);

    void setIcon(const QByteArray &icon, const QColor &ink);
    /// A tile of 48 with the icon in its middle.
    void setGround(const QColor &ground);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_icon;
    QColor m_ink;
    QColor m_ground; ///< invalid: none
};

} // namespace comptoir::widgets
