// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sales/PayController.h"
#include "ui/sales/SellController.h"

namespace comptoir::sales {

/// The sale and its payment as one section: which of both is on the counter, and where a code goes.
class SalesController : public QObject
{
    Q_OBJECT
public:
    explicit SalesController(const PayPorts &ports, QObject *parent = nullptr);

    SellController &sell() { return m_sell; }
    PayController &pay() { return m_pay; }
    bool isPaying() const { return m_isPaying; }

    void start() { m_sell.start(); }
    void takeScan(const QString &text, vouchers::ScanSource source);
    /// F10 in the sale: straight to the card.
    void payByCard();

Q_SIGNALS:
    void turned(); ///< sale or payment

private:
    void turn(bool toPay);
    void begin();
    void takeCard(const QString &text);
    bool isRepeated(const QString &text, vouchers::ScanSource source);

    SellController m_sell;
    PayController m_pay;
    bool m_isPaying = false;
    QString m_seenText;
    qint64 m_seenAt = 0;
};

} // namespace comptoir::sales
