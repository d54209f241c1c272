// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/ServeCards.h"
#include "core/sales/CountPoints.h"
#include "sync/wire/OpLine.h"
#include "tests/support/shop/ShopTill.h"

#include <memory>
#include <vector>

namespace comptoir::test {

/// A till that counts points as a sale does, over its real database, outbox and feed.
class CardTill
{
public:
    CardTill(TestTown &town, ShopId place) : till(town, place), m_entropy(town.entropy) { open(); }

    /// A sale of so many cents with a card, with a reward when it is offered and `usesPoints`;
    /// true: it was had.
    bool sell(const loyalty::CardCode &card, qint64 cents, bool usesPoints)
    {
        sales::Cart cart = emptyCart();
        cart.loyalty.card = card;
        const auto view = *m_cards->card(card);
        const auto reward = loyalty::offered(view.programme, view.account.balance,
                                             Money::fromCents(cents));
        if (usesPoints && reward && !view.account.isBlocked)
            cart.loyalty.reward = *reward;
        const Money taken = cart.loyalty.reward.amount;
        COMPTOIR_ASSERT(points().checkReward(cart, taken, today()));
        book(cart, Money::fromCents(cents) - taken, 0);
        m_sold.push_back(m_tickets);
        return taken.isPositive();
    }
    /// Goods of an earlier ticket come back, for so many cents.
    bool takeBack(qint64 cents)
    {
        if (m_sold.empty())
            return false;
        sales::Cart cart = emptyCart();
        cart.isReturn = true;
        book(cart, -Money::fromCents(cents), m_sold.back());
        m_sold.pop_back();
        return true;
    }
    Result<void> correct(const loyalty::CardCode &card, qint64 points)
    {
        return m_cards->correct({mint(), card, points, QStringLiteral("oubli")}, {});
    }
    Result<void> link(loyalty::LinkKind kind, const loyalty::CardCode &card,
                      const loyalty::CardCode &other)
    {
        return m_cards->link({mint(), card, other, kind, {}, QStringLiteral("perdue"), {}}, {});
    }
    loyalty::Account account(const loyalty::CardCode &card) const
    {
        return *loyalty::LedgerStore(*till.database).account(card);
    }
    /// The number that this SQL gives.
    qint64 number(const QString &sql) const { return (*till.database->first(sql))->integer(0); }
    /// The disk is new; the black box is not. Tickets of before are no longer in its books.
    void loseDatabase()
    {
        m_cards.reset();
        till.loseDatabase();
        m_sold.clear();
        open();
        std::vector<wire::Op> ops;
        const auto told = *till.outbox->after(0, 100'000, 1 << 30);
        for (const store::OutboxOp &op : told)
            ops.push_back(*wire::decodeLine(op.line));
        const auto transaction = *store::Transaction::begin(*till.database);
        COMPTOIR_ASSERT(loyalty::LedgerStore::rebuild(*transaction, ops));
        COMPTOIR_ASSERT(transaction->commit());
    }
    /// The shop's stream from its beginning: all rows come again.
    void readAgain()
    {
        const auto transaction = *store::Transaction::begin(*till.database);
        COMPTOIR_ASSERT(till.feed->restart(*transaction));
        COMPTOIR_ASSERT(transaction->commit());
    }

    ShopTill till;

private:
    sales::CountPoints points() const { return sales::CountPoints(*till.database); }
    Day today() const { return Day::inTown(till.clock.now()); }
    loyalty::EntryId mint() { return loyalty::EntryId::mint(till.clock.now(), m_entropy); }
    sales::Cart emptyCart()
    {
        sales::Cart cart;
        cart.id = sales::SaleId::mint(till.clock.now(), m_entropy);
        cart.lines.emplace_back();
        return cart;
    }
    void book(const sales::Cart &cart, Money total, qint64 original)
    {
        fiscal::Ticket ticket;
        ticket.number = ++m_tickets;
        ticket.registerId = QStringLiteral("POS01");
        ticket.at = till.clock.now();
        ticket.saleId = cart.id.text();
        ticket.total = total;
        ticket.lines.emplace_back();
        ticket.lines.back().total = total;
        ticket.lines.back().returnedFrom = original;
        auto entries = *points().entriesOf(cart, ticket, today());
        const auto act = *store::OpTransaction::begin(*till.database, till.outbox.get());
        COMPTOIR_ASSERT(points().book(*act, cart, ticket, entries));
        COMPTOIR_ASSERT(act->commit());
    }
    void open()
    {
        loyalty::LedgerStore::listenTo(*till.feed);
        m_cards = std::make_unique<loyalty::ServeCards>(
            *till.database, till.clock, loyalty::ServeCards::Note(), till.outbox.get());
        loyalty::Programme rules;
        rules.threshold = 10;
        rules.reward = Money::fromCents(500);
        COMPTOIR_ASSERT(m_cards->changeRules(rules));
    }

    Entropy &m_entropy;
    std::unique_ptr<loyalty::ServeCards> m_cards;
    qint64 m_tickets = 0;
    std::vector<qint64> m_sold;
};

} // namespace comptoir::test
