// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/Entry.h"
#include "core/sales/Cart.h"
#include "core/sales/Payment.h"
#include "core/vouchers/Verdict.h"

#include <QFuture>

namespace comptoir::sales {

/// Who stands at the till, for the books.
struct Seller
{
    OperatorId id; ///< null: nobody was asked
    QString name;
    friend bool operator==(const Seller &, const Seller &) = default;
};

/// A cart and what was given for it.
struct Checkout
{
    Cart cart;
    std::vector<Tender> tenders;
    Seller seller;
};

/// A sale that is on disk.
struct CompletedSale
{
    fiscal::Ticket ticket;
    Money change;
    std::vector<loyalty::Entry> loyalty; ///< what it moved on loyalty cards
    std::vector<vouchers::Verdict> vouchers; ///< how each debit ended, in the tenders' order
    bool mustPrint = false; ///< by the law: guarantee, note for services, receipts journal
    bool opensDrawer = false; ///< cash was moved
};

/// A voucher as a means of payment: reserved, not yet debited.
struct PreparedVoucher
{
    QByteArray handle; ///< for Tender::voucher; empty: refused, see the verdict
    vouchers::Verdict verdict;
};

struct ParkedCart
{
    SaleId id;
    QString name; ///< as the seller called it; empty: by its time
    Instant at;
    Money total;
    int lines = 0;
    friend bool operator==(const ParkedCart &, const ParkedCart &) = default;
};

/// What of a line of a ticket may still come back.
struct ReturnableLine
{
    fiscal::TicketLine line;
    int rank = 0; ///< from 1
    Quantity left;
    friend bool operator==(const ReturnableLine &, const ReturnableLine &) = default;
};
struct Returnable
{
    fiscal::Ticket ticket;
    std::vector<ReturnableLine> lines;
    /// What may still go back by each means, voucher first: never more in cash than was paid so.
    /// In what the goods cost: cash is rounded where the law rounds it.
    std::vector<fiscal::Payment> ways;
};

/// What sale and payment ask of the till. Calls return at once; futures finish on the engine
/// thread. When a future has a CompletedSale, it is on disk. Errors: "sales/empty",
/// "sales/not-settled", "sales/overpaid", "sales/cash-ceiling" (fact `most_c`),
/// "sales/already-done" (fact `number`), "sales/too-much-back" (facts `label`, `left`),
/// "sales/no-ticket", "sales/vat-class-unknown", "sales/too-large", "sales/unreadable",
/// "sales/not-parked", "sales/not-of-ticket" (fact `label`), "sales/other-way" (fact
/// `most_c`), "sales/card-not-open", "sales/card-paid" (fact `amount_c`),
/// "staff/not-allowed", "loyalty/…",
/// "voucher/…", "fiscal/…", "till/…", "store/…". After an error
/// nothing happened.
class SalesDesk
{
public:
    SalesDesk() = default;
    SalesDesk(const SalesDesk &) = delete;
    SalesDesk &operator=(const SalesDesk &) = delete;
    virtual ~SalesDesk() = default;

    /// The cart on the counter survives a crash: kept at each change; an empty one is forgotten.
    virtual QFuture<Result<void>> keep(const Cart &cart) = 0;
    virtual QFuture<Result<std::optional<Cart>>> kept() = 0;
    virtual QFuture<Result<void>> park(const Cart &cart, const QString &name) = 0;
    virtual QFuture<Result<std::vector<ParkedCart>>> parked() = 0;
    /// Takes it out of the parked ones; the caller has it from here.
    virtual QFuture<Result<Cart>> recall(SaleId id) = 0;
    /// The log must know what never came to a ticket: a line taken out, a cart given up.
    virtual QFuture<Result<void>> noteRemoved(const Cart &cart, const CartLine &line,
                                              const Seller &seller) = 0;
    virtual QFuture<Result<void>> noteAbandoned(const Cart &cart, const Seller &seller) = 0;

    /// A card payment is on disk before its terminal is asked.
    virtual QFuture<Result<void>> beginCard(const CardPayment &payment) = 0;
    virtual QFuture<Result<void>> answerCard(const CardAnswer &answer) = 0;
    /// Those of this sale whose money may have moved and is on no ticket: after a crash, and when
    /// a parked ticket comes back.
    virtual QFuture<Result<std::vector<CardPayment>>> cardPayments(SaleId sale) = 0;

    /// Reserves so much of a checked voucher (vouchers::Verdict::check).
    virtual QFuture<Result<PreparedVoucher>> prepareVoucher(const QByteArray &check,
                                                            Money amount) = 0;
    virtual QFuture<Result<void>> releaseVoucher(const QByteArray &handle) = 0;

    virtual QFuture<Result<CompletedSale>> complete(const Checkout &checkout) = 0;
    virtual QFuture<Result<Returnable>> returnable(qint64 ticket) = 0;
    virtual QFuture<Result<std::optional<fiscal::Ticket>>> lastTicket() = 0;
};

} // namespace comptoir::sales
