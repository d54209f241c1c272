// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Result.h"

#include <QFuture>

#include <functional>

namespace comptoir::sales {

/// What a card terminal may want of the customer: a closed list, so that each has its words and its
/// picture on both screens (ux.md §1, S2).
enum class CardPrompt {
    Connecting,
    Present, ///< hold the card before it, insert or swipe
    Insert,
    EnterPin,
    Processing,
    RemoveCard,
    Retry,
    OtherCard,
    SeveralCards,
    RemovedTooEarly,
};

struct CardOutcome
{
    enum class Kind {
        Accepted,
        Refused,
        Cancelled, ///< by the customer or the seller: nothing moved
        Unknown, ///< the link broke in between: the terminal's own screen says what happened
    };
    Kind kind = Kind::Unknown;
    QString reference; ///< authorisation number
    QString slip; ///< what it wants on paper, masked; may be empty
    friend bool operator==(const CardOutcome &, const CardOutcome &) = default;
};

/// A card terminal that the till talks to. One payment at a time. A payment is never tried again by
/// itself: an unknown result is a question to a person, because a second try may take the money
/// twice.
class CardTerminal
{
public:
    CardTerminal() = default;
    CardTerminal(const CardTerminal &) = delete;
    CardTerminal &operator=(const CardTerminal &) = delete;
    virtual ~CardTerminal() = default;

    /// `prompted` may be called in any thread until the future has its answer. Errors mean that
    /// nothing was started: "terminal/unreachable", "terminal/busy".
    virtual QFuture<Result<CardOutcome>> start(Money amount, bool isRefund,
                                               std::function<void(CardPrompt)> prompted) = 0;
    /// Asks the terminal to stop; the outcome still comes by start().
    virtual void cancel() = 0;
};

} // namespace comptoir::sales
