// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Book.h"
#include "core/print/Document.h"
#include "core/receipts/Mentions.h"
#include "core/receipts/ReceiptWords.h"
#include "core/sales/Cart.h"

#include <optional>

namespace comptoir::receipts {

/// A copy that was asked for after the receipt itself.
struct Duplicate
{
    int number = 1;
    Instant at;
    friend bool operator==(const Duplicate &, const Duplicate &) = default;
};

/// A ticket and what else stands on its paper.
struct TicketPaper
{
    fiscal::Ticket ticket;
    fiscal::Establishment shop; ///< as it was when the ticket was made
    Mentions mentions;
    bool hasGuarantee = false; ///< durable goods are on it
    bool isTraining = false;
    std::optional<Duplicate> duplicate = {};
};

/// The receipt of a ticket in the books (regulation.md §1.10, §2.3). The same data gives the same
/// paper for ever.
print::Document composeTicket(const TicketPaper &paper, const ReceiptWords &words);

/// What a customer may look at before paying; it must not be taken for a receipt.
struct BillPaper
{
    sales::Cart cart;
    sales::Priced priced;
    fiscal::Establishment shop;
    QString registerId;
    Instant at;
    int utcOffsetMinutes = 0;
    bool isTraining = false;
};
print::Document composeBill(const BillPaper &paper, const ReceiptWords &words);

/// The receipt as plain lines for a QR code of an e-receipt: no server is asked, a phone shows what
/// it has read. At most `mostBytes` of UTF-8: long labels are cut first, then the last lines are
/// told by their number and sum; what the law wants always fits.
QString compactTicket(const TicketPaper &paper, const ReceiptWords &words, int mostBytes = 1200);

} // namespace comptoir::receipts
