// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/CustomerView.h"

#include <QTimer>
#include <QWidget>

namespace comptoir::sales {
class QrView;
} // namespace comptoir::sales

namespace comptoir::customer {

class CustomerKey;

/// What stands on the screen that faces the customer. Takes no key and no focus; a tap chooses the
/// language and nothing else. Letters are never smaller than 28 pixels, and grow with the screen.
class CustomerWindow : public QWidget
{
    Q_OBJECT
public:
    enum class Frame {
        Screen, ///< fills a screen of its own
        Window, ///< beside the seller's, to be moved and closed
    };

    explicit CustomerWindow(Frame frame = Frame::Screen, QWidget *parent = nullptr);

    void show(const CustomerView &view);
    const CustomerView &view() const { return m_view; }
    Frame frame() const { return m_frame; }

Q_SIGNALS:
    /// By the customer, until the sale ends.
    void languageChosen(comptoir::format::Language language);
    /// By the seller: a window only.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeKeys();
    void offerLanguages(bool offers);
    void presentKeys();
    void placeKeys();
    QFont letters(double share, bool isBold = false) const;
    int bandHeight() const; ///< of the word that this is training; zero where it is not
    bool isLow() const; ///< no row to spare on top of the amounts
    QRect strip() const; ///< with the languages: on top, or below the lines of a low screen
    QRect stage() const; ///< without band and a strip on top
    QRect clearStage() const; ///< without the strip, wherever it is
    QRect moneyPlace() const;
    QRect linesPlace() const;
    void paintStrip(QPainter &painter) const;
    void paintIdle(QPainter &painter) const;
    void paintLines(QPainter &painter, QRect place) const;
    void paintLine(QPainter &painter, const CustomerView::Line &line, QRect at, bool isBold) const;
    void paintMoney(QPainter &painter, QRect place) const;
    void paintPrompt(QPainter &painter, QRect place) const;
    void paintTraining(QPainter &painter) const;
    void placeQr();

    const Frame m_frame;
    CustomerView m_view;
    sales::QrView *m_qr = nullptr;
    CustomerKey *m_spoken = nullptr; ///< the language of now; offers the others
    std::vector<CustomerKey *> m_languages;
    CustomerKey *m_close = nullptr; ///< of a window
    QTimer m_offer; ///< nobody chose: the languages leave
};

} // namespace comptoir::customer
