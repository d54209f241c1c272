// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SalesDesk.h"

#include <QPromise>
#include <QStringList>

#include <memory>

namespace comptoir::test {

template <typename T>
QFuture<Result<T>> readily(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}
inline QFuture<Result<void>> readily()
{
    return QtFuture::makeReadyFuture(Result<void>());
}

/// A till's books in memory: numbers tickets, keeps carts, refuses when told, and writes down what
/// it was asked. Sells each sale id once, as the real one.
class FakeSalesDesk : public sales::SalesDesk
{
public:
    sales::Cart keptCart;
    int keeps = 0;
    std::vector<sales::Cart> parkedCarts;
    QStringList removed;
    int abandoned = 0;
    std::vector<sales::CompletedSale> sold;
    std::vector<sales::Checkout> checkouts; ///< each call of complete()
    QList<Money> prepared;
    QList<QByteArray> released;
    std::vector<sales::CardPayment> cards;
    std::optional<Error> cardError;
    std::optional<Error> keepError;
    std::optional<Error> completeError;
    std::optional<vouchers::Verdict> voucherRefusal;
    std::optional<sales::Returnable> returnableAnswer;
    bool mustPrint = false;
    bool holdsSales = false;

    QFuture<Result<void>> keep(const sales::Cart &cart) override
    {
        ++keeps;
        if (keepError)
            return readily<void>(fail(*keepError));
        keptCart = cart;
        return readily();
    }
    QFuture<Result<std::optional<sales::Cart>>> kept() override
    {
        const auto cart = keptCart.isEmpty() ? std::nullopt : std::optional(keptCart);
        return readily<std::optional<sales::Cart>>(cart);
    }
    QFuture<Result<void>> park(const sales::Cart &cart, const QString &) override
    {
        parkedCarts.push_back(cart);
        keptCart = {};
        return readily();
    }
    QFuture<Result<std::vector<sales::ParkedCart>>> parked() override
    {
        std::vector<sales::ParkedCart> rows;
        for (const auto &cart : parkedCarts) {
            sales::ParkedCart row{cart.id, {}, cart.started, {}, int(cart.lines.size())};
            for (const auto &line : cart.lines)
                row.total += Money::fromCents(line.unitPrice.cents() * line.quantity.pieces());
            rows.push_back(row);
        }
        return readily<std::vector<sales::ParkedCart>>(rows);
    }
    QFuture<Result<sales::Cart>> recall(sales::SaleId id) override
    {
        for (size_t i = 0; i < parkedCarts.size(); ++i) {
            if (parkedCarts[i].id != id)
                continue;
            const sales::Cart cart = parkedCarts[i];
            parkedCarts.erase(parkedCarts.begin() + long(i));
            return readily<sales::Cart>(cart);
        }
        return readily<sales::Cart>(fail("sales/no-ticket"));
    }
    QFuture<Result<void>> noteRemoved(const sales::Cart &, const sales::CartLine &line,
                                      const sales::Seller &) override
    {
        removed << line.label;
        return readily();
    }
    QFuture<Result<void>> noteAbandoned(const sales::Cart &, const sales::Seller &) override
    {
        ++abandoned;
        return readily();
    }
    QFuture<Result<void>> beginCard(const sales::CardPayment &payment) override
    {
        if (cardError)
            return readily<void>(fail(*cardError));
        cards.push_back(payment);
        return readily();
    }
    QFuture<Result<void>> answerCard(const sales::CardAnswer &answer) override
    {
        for (auto &card : cards)
            if (card.id == answer.payment)
                card.state = answer.state;
        return readily();
    }
    QFuture<Result<std::vector<sales::CardPayment>>> cardPayments(sales::SaleId sale) override
    {
        std::vector<sales::CardPayment> open;
        for (const auto &card : cards)
            if (card.sale == sale && card.state <= sales::CardPayment::State::Accepted)
                open.push_back(card);
        return readily<std::vector<sales::CardPayment>>(open);
    }
    QFuture<Result<sales::PreparedVoucher>> prepareVoucher(const QByteArray &,
                                                           Money amount) override
    {
        prepared << amount;
        sales::PreparedVoucher answer;
        if (voucherRefusal) {
            answer.verdict = *voucherRefusal;
        } else {
            answer.handle = "handle" + QByteArray::number(prepared.size());
            answer.verdict.codeTail = QStringLiteral("7K2M");
            answer.verdict.remaining = Money::fromCents(750);
        }
        return readily<sales::PreparedVoucher>(answer);
    }
    QFuture<Result<void>> releaseVoucher(const QByteArray &handle) override
    {
        released << handle;
        return readily();
    }
    QFuture<Result<sales::CompletedSale>> complete(const sales::Checkout &checkout) override
    {
        checkouts.push_back(checkout);
        auto promise = std::make_shared<QPromise<Result<sales::CompletedSale>>>();
        promise->start();
        m_held.push_back({promise, checkout});
        const auto future = promise->future();
        if (!holdsSales)
            releaseSales();
        return future;
    }
    void releaseSales()
    {
        for (auto &[promise, checkout] : m_held) {
            promise->addResult(book(checkout));
            promise->finish();
        }
        m_held.clear();
    }
    QFuture<Result<sales::Returnable>> returnable(qint64) override
    {
        if (!returnableAnswer)
            return readily<sales::Returnable>(fail("sales/no-ticket"));
        return readily<sales::Returnable>(*returnableAnswer);
    }
    QFuture<Result<std::optional<fiscal::Ticket>>> lastTicket() override
    {
        const auto last = sold.empty() ? std::nullopt : std::optional(sold.back().ticket);
        return readily<std::optional<fiscal::Ticket>>(last);
    }

private:
    using Promise = std::shared_ptr<QPromise<Result<sales::CompletedSale>>>;

    Result<sales::CompletedSale> book(const sales::Checkout &checkout)
    {
        if (completeError)
            return fail(*completeError);
        for (const auto &sale : sold)
            if (sale.ticket.saleId == checkout.cart.id.text())
                return sale;
        sales::CompletedSale sale;
        sale.ticket.number = 124 + qint64(sold.size());
        sale.ticket.saleId = checkout.cart.id.text();
        sale.ticket.at = checkout.cart.started;
        sale.mustPrint = mustPrint;
        for (const auto &line : checkout.cart.lines)
            sale.ticket.total += Money::fromCents(
                (line.unitPrice.cents() * line.quantity.thousandths() + 500) / 1000);
        Money given;
        for (const auto &tender : checkout.tenders)
            given += tender.amount;
        sale.change = given - sale.ticket.total;
        sold.push_back(sale);
        return sale;
    }

    std::vector<std::pair<Promise, sales::Checkout>> m_held;
};

} // namespace comptoir::test
