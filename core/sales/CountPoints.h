// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/BonusDayStore.h"
#include "core/loyalty/LedgerStore.h"
#include "core/loyalty/PeopleStore.h"
#include "core/sales/Cart.h"
#include "core/store/OpTransaction.h"

namespace comptoir::sales {

/// The loyalty card's part of a sale, in the sale's own transaction.
class CountPoints
{
public:
    explicit CountPoints(store::Database &database)
        : m_ledger(database),
          m_people(database),
          m_townDays(database)
    {}

    /// Whether the reward of the cart may be had; `taken` is what it takes off this ticket. Errors:
    /// "loyalty/blocked", "loyalty/not-enough" (fact `balance`), "loyalty/other-rules".
    Result<void> checkReward(const Cart &cart, Money taken, Day day) const;
    /// What the sale earns and burns; of a return what is taken back because its goods had earned
    /// it and given back because it was burned for them, in proportion. `draft`: the ticket without
    /// its number.
    Result<std::vector<loyalty::Entry>> entriesOf(const Cart &cart, const fiscal::Ticket &draft,
                                                  Day day) const;
    /// For the ticket; nothing without a programme, a card that counts, or of several cards.
    Result<std::optional<fiscal::TicketPoints>> onTicket(const Cart &cart,
                                                         const std::vector<loyalty::Entry> &entries,
                                                         Day day) const;
    /// Writes them as of this ticket.
    Result<void> book(store::OpTransaction &act, const Cart &cart, const fiscal::Ticket &ticket,
                      std::vector<loyalty::Entry> &entries);

private:
    Result<std::vector<loyalty::Entry>> ofSale(const Cart &cart, const fiscal::Ticket &ticket,
                                               Day day) const;
    Result<bool> isFirstOfBirthday(const loyalty::Programme &programme,
                                   const loyalty::Account &account, Day day) const;
    Result<std::vector<loyalty::Entry>> ofReturn(const fiscal::Ticket &refund, Day day) const;
    Result<std::vector<loyalty::Entry>> turnedBack(const fiscal::Ticket &refund, qint64 original,
                                                   Money amount, Day day) const;

    /// Body of the op; where the town has a part with what a point is worth.
    Result<QJsonObject> bodyOf(const loyalty::Entry &entry) const;

    loyalty::LedgerStore m_ledger;
    loyalty::PeopleStore m_people;
    loyalty::BonusDayStore m_townDays;
};

} // namespace comptoir::sales
