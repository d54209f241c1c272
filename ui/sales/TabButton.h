// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace comptoir::sales {

/// One tab of a row: a filled pill over the tiles, or the head of a ticket.
class TabButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Look { Pill, Ticket };
    TabButton(Look look, const QByteArray &icon, const QString &text, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont words() const;

    Look m_look;
    QByteArray m_icon;
};

} // namespace comptoir::sales
