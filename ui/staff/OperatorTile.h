// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace comptoir::staff {

/// Initials and name, 96 px high: somebody to choose. Digits, Enter and arrows are the page's.
class OperatorTile : public QAbstractButton
{
    Q_OBJECT
public:
    /// `icon` stands for the initials where there are none.
    OperatorTile(const QString &name, const QByteArray &icon, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QByteArray m_icon;
};

/// "AB" of "Amandine Bernard", "JU" of "Julien".
QString initialsOf(const QString &name);

} // namespace comptoir::staff
