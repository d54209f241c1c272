// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/TextSize.h"

#include <QAbstractButton>

namespace comptoir::sales {

/// A means of payment: icon, its name, what holds for it now.
class TenderTile : public QAbstractButton
{
    Q_OBJECT
public:
    TenderTile(const QByteArray &icon, const QString &text, QWidget *parent);

    void setSecondLine(const QString &line);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int beside() const;

    QByteArray m_icon;
    widgets::TwoLines m_words;
};

} // namespace comptoir::sales
