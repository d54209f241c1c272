// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/sales/CardPaymentStore.h"
#include "core/sales/CartStore.h"
#include "core/sales/CountPoints.h"
#include "core/sales/ReturnGoods.h"
#include "core/store/OpTransaction.h"
#include "core/vouchers/RedeemVoucher.h"

#include <functional>

namespace comptoir::sales {

/// The till that sells.
struct SalePlace
{
    const law::LawBook &law;
    const Clock &clock;
    QString software; ///< "Comptoir 1.2.3"
    std::function<int(Instant)> utcOffsetMinutes; ///< of the till's civil time; may be empty
    std::function<bool()> makeRoom; ///< asked once when the disk is full; true: try again
    /// Whether who sells may, as priced: "staff/not-allowed". Empty: nobody is asked.
    std::function<Result<void>(const Checkout &, const Priced &)> allows = {};
    /// Paper and drawer of a sale, in its transaction. Empty: there are none.
    std::function<Result<void>(store::Transaction &, const CompletedSale &)> paper = {};
};

/// What a town gives to a till; all null in a shop without one.
struct TownRooms
{
    store::Outbox *outbox = nullptr;
    vouchers::RedeemVoucher *redeem = nullptr;
    vouchers::RefundVoucher *refund = nullptr;
};

/// Turns a cart and what was given for it into a ticket: goods, payments, vouchers, stock, the
/// fiscal record and the op for the territory in one transaction, once. A cart that comes back is a
/// refund: negative, onto its vouchers first.
class CompleteSale
{
public:
    CompleteSale(store::Database &database, SaleBooks &books, SalePlace place, TownRooms town);

    /// Errors: those of SalesDesk. After an error nothing happened; vouchers stay reserved.
    Result<CompletedSale> run(const Checkout &checkout);
    /// Whether these goods may come back, before money moves. Errors as ReturnGoods::check has
    /// them.
    Result<void> checkReturn(const Cart &cart) const;

private:
    Result<CompletedSale> attempt(const Checkout &checkout);
    Result<Instant> now() const;
    Result<Priced> priced(const Cart &cart, const Originals &originals, Day day) const;
    Result<Balance> settled(const Checkout &checkout, Money total, Day day) const;
    /// Debits what was prepared; puts the rest of the payments onto the ticket as they are.
    Result<std::vector<vouchers::Verdict>> pay(store::OpTransaction &act,
                                               const std::vector<Tender> &tenders,
                                               const Balance &balance, fiscal::Ticket &ticket);
    Result<void> payBack(store::OpTransaction &act, const std::vector<Tender> &tenders,
                         const Originals &originals, fiscal::Ticket &ticket);
    Result<void> moveStock(store::Transaction &transaction, const Cart &cart);
    Result<void> record(store::OpTransaction &act, const Cart &cart, const fiscal::Ticket &ticket);

    store::Database &m_database;
    SaleBooks &m_books;
    SalePlace m_place;
    TownRooms m_town;
    SaleStore m_store;
    CartStore m_carts;
    CardPaymentStore m_cards;
    ReturnGoods m_returns;
    CountPoints m_points;
};

} // namespace comptoir::sales
