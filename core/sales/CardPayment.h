// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Money.h"
#include "core/sales/Cart.h"

#include <QString>

#include <optional>

namespace comptoir::sales {

using CardPaymentId = Id<struct CardPaymentTag>;

/// A payment by card as the till remembers it: on disk before the terminal is asked, because the
/// money may move while the till falls over.
struct CardPayment
{
    enum class State {
        Begun, ///< the terminal has the word
        Unknown, ///< nobody knows whether the money moved: a question to a person
        Accepted, ///< the money has moved, no ticket has it yet
        Refused, ///< nothing moved
        TakenBack, ///< cancelled on the terminal after it was accepted
        Booked, ///< a ticket has it
    };
    CardPaymentId id;
    SaleId sale;
    Money amount;
    bool isRefund = false; ///< the money goes to the customer
    Instant at;
    QString seller;
    State state = State::Begun;
    QString reference = {}; ///< authorisation number
    QString slip = {}; ///< what the terminal wants on paper, masked
    // Of one that was answered under "À régler":
    QString answeredBy = {};
    std::optional<Instant> answeredAt = {};
    friend bool operator==(const CardPayment &, const CardPayment &) = default;
};

/// What a terminal, or a person who read its screen, said of a payment.
struct CardAnswer
{
    CardPaymentId payment;
    CardPayment::State state = CardPayment::State::Unknown;
    QString reference = {};
    QString slip = {};
    QString by = {};
};

} // namespace comptoir::sales
