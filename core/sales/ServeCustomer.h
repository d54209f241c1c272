// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/CompleteSale.h"

namespace comptoir::sales {

/// Everything that SalesDesk promises, on the engine thread: carts on the counter and parked, what
/// the log must know of them, vouchers that are reserved, tickets and what comes back.
class ServeCustomer
{
public:
    using Prepared = std::function<void(Result<PreparedVoucher>)>;

    ServeCustomer(store::Database &database, SaleBooks &books, SalePlace place, TownRooms town);

    Result<void> keep(const Cart &cart);
    Result<std::optional<Cart>> kept() const { return m_carts.kept(); }
    /// "sales/empty".
    Result<void> park(const Cart &cart, const QString &name);
    Result<std::vector<ParkedCart>> parked() const { return m_carts.parked(); }
    /// It is kept as the cart on the counter where none is. "sales/not-parked".
    Result<Cart> recall(SaleId id);
    Result<void> noteRemoved(const Cart &cart, const CartLine &line, const Seller &seller);
    /// Forgets it, too. "sales/card-paid" while a card has paid for it.
    Result<void> noteAbandoned(const Cart &cart, const Seller &seller);

    Result<void> beginCard(const CardPayment &payment);
    Result<void> answerCard(const CardAnswer &answer);
    Result<std::vector<CardPayment>> cardPayments(SaleId sale) const
    {
        return m_cards.openOf(sale);
    }
    /// At the start, before the first customer.
    Result<void> forgetTerminals();
    const CardPaymentStore &cards() const { return m_cards; }
    /// A question under "À régler" is answered: it stays there, with who and when.
    Result<void> answerQuestion(const CardAnswer &answer);

    /// Answers once, at once or when the territory does. "till/not-enrolled" without a town.
    void prepareVoucher(const QByteArray &check, Money amount, Prepared done);
    Result<void> releaseVoucher(const QByteArray &handle);

    Result<CompletedSale> complete(const Checkout &checkout) { return m_complete.run(checkout); }
    Result<Returnable> returnable(qint64 ticket) const { return m_returns.returnable(ticket); }
    Result<std::optional<fiscal::Ticket>> lastTicket() const { return m_books.last(); }

private:
    /// A transaction, and once more if room could be made for it.
    Result<void> write(const std::function<Result<void>(store::Transaction &)> &act);
    Result<void> answerIn(store::Transaction &transaction, const CardAnswer &answer);
    /// What a cart comes to; the rates of VAT are no part of it.
    Money totalOf(const Cart &cart) const;

    store::Database &m_database;
    SaleBooks &m_books;
    SalePlace m_place;
    TownRooms m_town;
    CartStore m_carts;
    CardPaymentStore m_cards;
    SaleStore m_sales;
    ReturnGoods m_returns;
    CompleteSale m_complete;
};

} // namespace comptoir::sales
