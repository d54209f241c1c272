// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/CustomerView.h"

#include <QWidget>

class QScreen;

namespace comptoir::sales {
class QrView;
} // namespace comptoir::sales

namespace comptoir::customer {

/// The screen on the customer's side (ux.md S16): painted from a CustomerView, read from a metre
/// away, touched by nobody. It never takes the focus and doesn't keep the program open.
class CustomerWindow : public QWidget
{
    Q_OBJECT
public:
    static constexpr int leastPixels = 28; ///< of any letter, ux.md S16

    CustomerWindow();

    void show(const CustomerView &view);
    const CustomerView &view() const { return m_view; }
    /// Fills the customer's screen; without one a window behind the seller's, to be placed by hand.
    void place(QScreen *sellers);

Q_SIGNALS:
    void closedByHand();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QRect paintTraining(QPainter &painter, QRect room) const;
    void paintLines(QPainter &painter, QRect room) const;
    void paintSums(QPainter &painter, QRect room) const;
    void paintAnswer(QPainter &painter, QRect room) const;
    QRect answerRoom() const;
    void placeCode();
    int unit() const;

    CustomerView m_view;
    sales::QrView *m_qr = nullptr;
};

} // namespace comptoir::customer
