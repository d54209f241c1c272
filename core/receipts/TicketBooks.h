// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Book.h"
#include "core/receipts/ReceiptDesk.h"
#include "core/store/Database.h"

namespace comptoir::receipts {

/// One copy of a ticket that leaves the till: of the chain of duplicates.
struct CopyMade
{
    qint64 ticket = 0;
    int copy = 0; ///< 0: the receipt itself; from 1: DUPLICATA n
    Handover how = Handover::Printed;
    QString by;
    friend bool operator==(const CopyMade &, const CopyMade &) = default;
};

/// What paper needs of the books. Errors: "fiscal/…", "sales/no-ticket", "store/…".
class TicketBooks
{
public:
    TicketBooks() = default;
    TicketBooks(const TicketBooks &) = delete;
    TicketBooks &operator=(const TicketBooks &) = delete;
    virtual ~TicketBooks() = default;

    virtual Result<fiscal::Ticket> ticket(qint64 number) const = 0;
    /// Whose books these were at that ticket (Ticket::identity).
    virtual Result<fiscal::Establishment> establishmentOf(const fiscal::Ticket &ticket) const = 0;
    /// Durable goods are on it: their department asks for the guarantee's mention.
    virtual Result<bool> hasGuarantee(const fiscal::Ticket &ticket) const = 0;
    /// How many copies, the receipt itself included, the chain of duplicates has of it.
    virtual Result<int> copiesOf(qint64 ticket) const = 0;
    virtual Result<void> appendCopy(store::Transaction &transaction, const CopyMade &copy) = 0;
    /// An X (0) or a closing by its number, and whose it is.
    virtual Result<fiscal::PeriodReport> report(qint64 closing) const = 0;
    virtual Result<fiscal::Establishment> establishment() const = 0;
    /// Fingerprint of the key that signs now, as `fiscal verify` prints it.
    virtual QString signingKey() const = 0;
    virtual Result<void> log(store::Transaction &transaction, const fiscal::Event &event) = 0;
};

} // namespace comptoir::receipts
