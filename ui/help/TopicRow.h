// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace comptoir::help {

/// One question in the list; the one that is read is marked.
class TopicRow : public QAbstractButton
{
    Q_OBJECT
public:
    TopicRow(const QByteArray &icon, const QString &title, QWidget *parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect textPlace(int width) const;

    QByteArray m_icon;
};

} // namespace comptoir::help
