// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Ticket.h"
#include "core/law/LawBook.h"
#include "core/sales/CardPayment.h"

#include <optional>
#include <vector>

namespace comptoir::sales {

/// A means that the customer has handed over, before the sale is in the books.
struct Tender
{
    int id = 0; ///< stays while others come and go
    fiscal::Means means = fiscal::Means::Cash;
    Money amount; ///< given; of cash it may be more than what is due
    QString reference;
    QByteArray voucher; ///< handle of a debit that is prepared (TownVoucher)
    std::optional<Money> remaining = {}; ///< on the voucher
    std::optional<Day> lastDay = {};
    bool provisional = false;
    QString slip = {};
    CardPaymentId card = {}; ///< as the till remembers it; null: it was not begun here
    friend bool operator==(const Tender &, const Tender &) = default;
};

/// Where a payment stands (pure; regulation.md §1.10, §2.3). Of a refund all amounts are what goes
/// back, positive here.
struct Balance
{
    Money total; ///< of the goods
    Money rounding; ///< on the cash part, Belgium; shown as a line of its own
    Money given;
    Money remaining; ///< still to be paid, >= 0
    Money change; ///< to give back, in cash, >= 0
    bool isSettled = false;
    /// The least cash that settles now, rounded as the law says; zero when settled.
    Money cashDue;
    Money cashCeiling; ///< the most cash for this ticket
    bool isOverCeiling = false; ///< more cash than the law allows: "sales/cash-ceiling"
    std::vector<Money> suggestions; ///< cash: exact first, then notes above; at most five
};
Balance balanceOf(Money total, const std::vector<Tender> &tenders, const law::LawBook &law,
                  Day day);

} // namespace comptoir::sales
