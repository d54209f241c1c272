// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::sales {

/// A code that a customer's telephone reads from the screen: black on white in every scheme.
class QrView : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(QWidget *parent = nullptr);
    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace comptoir::sales
