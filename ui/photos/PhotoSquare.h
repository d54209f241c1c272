// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPixmap>

namespace comptoir::photos {

/// What a photo looks like on a tile; an icon where there is none. A tap chooses one.
class PhotoSquare : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PhotoSquare(QWidget *parent = nullptr);

    void setPicture(const QPixmap &picture);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_picture;
};

} // namespace comptoir::photos
