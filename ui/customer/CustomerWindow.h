// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/CustomerView.h"

#include <QWidget>

namespace comptoir::sales {
class QrView;
} // namespace comptoir::sales

namespace comptoir::customer {

/// What stands on the screen that faces the customer. Takes no key, no focus and no tap; letters
/// are never smaller than 28 pixels, and grow with the screen.
class CustomerWindow : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerWindow(QWidget *parent = nullptr);

    void show(const CustomerView &view);
    const CustomerView &view() const { return m_view; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QFont letters(double share, bool isBold = false) const;
    int bandHeight() const; ///< of the word that this is training; zero where it is not
    QRect stage() const; ///< above the band
    QRect moneyPlace() const;
    QRect linesPlace() const;
    void paintIdle(QPainter &painter) const;
    void paintLines(QPainter &painter, QRect place) const;
    void paintMoney(QPainter &painter, QRect place) const;
    void paintPrompt(QPainter &painter, QRect place) const;
    void paintTraining(QPainter &painter) const;
    void placeQr();

    CustomerView m_view;
    sales::QrView *m_qr = nullptr;
};

} // namespace comptoir::customer
