// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/CardPayment.h"
#include "core/sales/Payment.h"
#include "core/store/Database.h"

namespace comptoir::sales {

/// "accepted": stable, in the table and in the log.
QString nameOf(CardPayment::State state);

/// SQL of card payments. Errors: "sales/card-not-open" (answered, booked or never begun),
/// "sales/card-paid" (fact `amount_c`), "store/…".
class CardPaymentStore
{
public:
    explicit CardPaymentStore(store::Database &database) : m_database(database) {}

    Result<void> begin(store::Transaction &transaction, const CardPayment &payment);
    Result<std::optional<CardPayment>> find(CardPaymentId id) const;
    Result<void> answer(store::Transaction &transaction, const CardAnswer &answer);
    /// Keeps who answered a question, for the list of what is settled.
    Result<void> noteAnswer(store::Transaction &transaction, CardPaymentId id, const QString &by,
                            Instant at);
    /// After a stop: what a terminal was asked then has no answer any more.
    Result<void> forgetTerminals(store::Transaction &transaction);

    /// Whose money may have moved and is on no ticket, oldest first.
    Result<std::vector<CardPayment>> openOf(SaleId sale) const;
    /// The same of all sales: unknown ones, and accepted ones whose sale neither stands on the
    /// counter nor waits.
    Result<std::vector<CardPayment>> questions() const;
    /// Answered as questions, the newest answer first.
    Result<std::vector<CardPayment>> answered(int count) const;

    /// The tenders' payments are on a ticket now. "sales/card-paid" when a card has or may have
    /// paid for this sale and no tender says so: it would pay twice.
    Result<void> book(store::Transaction &transaction, SaleId sale,
                      const std::vector<Tender> &tenders);

private:
    store::Database &m_database;
};

} // namespace comptoir::sales
