// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <QString>

#include <vector>

namespace comptoir::sales {
class SalesController;
} // namespace comptoir::sales
namespace comptoir::vouchers {
class VouchersController;
} // namespace comptoir::vouchers

namespace comptoir::customer {

/// A line of the ticket as the customer reads it: no note, no code, no price of purchase.
struct CustomerLine
{
    QString quantity; ///< "2 ×"
    QString label;
    QString total;
    friend bool operator==(const CustomerLine &, const CustomerLine &) = default;
};

/// "Espèces" "20,00 €", "Reste sur le bon" "7,50 €"
struct CustomerFact
{
    QString label;
    QString value;
    friend bool operator==(const CustomerFact &, const CustomerFact &) = default;
};

/// What the customer's screen says (ux.md S16). Whatever is not in here can't be seen by the people
/// in the queue: names, notes, codes and what the seller types stay on the other side.
struct CustomerView
{
    enum class Scene {
        Idle, ///< the shop's name
        Pause, ///< the till is locked: nothing of a ticket
        Ticket, ///< lines and total of the sale that runs
        Payment, ///< the same, and what the customer is asked for
        Voucher, ///< a voucher outside of a sale
        Thanks, ///< on disk: change, vouchers, e-ticket
    };

    Scene scene = Scene::Idle;
    bool isTraining = false;
    QString shop;
    bool takesVouchers = false;
    std::vector<CustomerLine> lines;
    int current = -1; ///< the line that was touched last
    QString totalTitle; ///< "Total", "À vous rendre"
    Money total; ///< the very value that is charged
    std::vector<CustomerFact> facts; ///< what was given, what is left
    QString prompt; ///< "Présentez votre carte"
    QString answer; ///< what counts most now: "Rendu 3,20 €"
    QString qr; ///< text of the e-ticket's code; empty: none

    friend bool operator==(const CustomerView &, const CustomerView &) = default;
};

/// What the view is made from.
struct CustomerSources
{
    sales::SalesController &sales;
    const vouchers::VouchersController &vouchers;
    QString shop;
    bool takesVouchers = false;
    bool isTraining = false;
    bool isLocked = false;
};

/// The state of the counter in the customer's words and the language of the screen.
CustomerView customerView(const CustomerSources &sources);

} // namespace comptoir::customer
