// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SalesDesk.h"

namespace comptoir::sales {

/// When and by which program a ticket is made.
struct TicketStamp
{
    Instant at;
    int utcOffsetMinutes = 0;
    Day businessDay;
    QString software;
};

/// What was handed over as the books have it: of meal vouchers that are more than what is due the
/// part that pays; the change of cash as a line of its own. Positive, also of a return.
std::vector<fiscal::Payment> paymentsOf(const std::vector<Tender> &tenders, const Balance &balance);
/// A checkout as the books will take it, without its payments. A return turns round here.
fiscal::Ticket draftOf(const Checkout &checkout, const Priced &priced, const TicketStamp &stamp);
/// A payment the other way round.
fiscal::Payment turned(fiscal::Payment payment);
/// By the law paper comes out by itself: Belgium's receipts journal, the legal guarantee (C. conso
/// D. 211-6), a note for services (arrêté 83-50/A).
bool mustPrint(const Cart &cart, Money total, const law::LawBook &law, Day day);

} // namespace comptoir::sales
