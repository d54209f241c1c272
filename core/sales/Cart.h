// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/base/Result.h"
#include "core/catalogue/Item.h"
#include "core/fiscal/Ticket.h"
#include "core/law/LawBook.h"
#include "core/loyalty/CardCode.h"
#include "core/loyalty/Programme.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace comptoir::sales {

using SaleId = Id<struct SaleTag>;

/// Taken off a price: so many percent, or an amount. Never more than what it is taken off.
struct Discount
{
    int basisPoints = 0; ///< 1000 = 10 %
    Money amount; ///< counts when basisPoints is 0
    QString reason;
    bool isNone() const { return basisPoints == 0 && amount.isZero(); }
    friend bool operator==(const Discount &, const Discount &) = default;
};

/// One line of a ticket that is being made.
struct CartLine
{
    int id = 0; ///< stays with the line while others come and go; from 1
    catalogue::ItemId item; ///< null: a free article
    QString code; ///< scanned
    QString label; ///< as on the receipt
    catalogue::DepartmentId department;
    QString departmentName;
    QByteArray vatClass;
    Quantity quantity = Quantity::ofPieces(1);
    Unit unit = Unit::Piece;
    Money unitPrice;
    std::optional<Money> listPrice; ///< the article's own when it came; nothing: it has none
    Discount discount;
    QString note;
    bool isService = false;
    bool hasGuarantee = false;
    qint64 returnedFrom = 0; ///< of a return: ticket and rank of the line that comes back
    int returnedRank = 0;
    std::optional<int> soldAtBasisPoints; ///< of what comes back: the rate of its day
    friend bool operator==(const CartLine &, const CartLine &) = default;
};

/// What somebody who may has said yes to (SaleRights.h): no more than so much.
struct Approval
{
    Money discount; ///< above the limit
    Money prices; ///< moved away from the articles' own
    Money refund;
    friend bool operator==(const Approval &, const Approval &) = default;
};

/// The loyalty card of whoever buys, and the reward that is wanted now.
struct CartLoyalty
{
    loyalty::CardCode card; ///< null: none
    loyalty::Reward reward; ///< taken off the ticket after its discounts
    QString rewardWords; ///< as on the receipt
    friend bool operator==(const CartLoyalty &, const CartLoyalty &) = default;
};

/// A ticket that is being made. A value: each act makes another one, so that undo is the one of
/// before. `isReturn`: goods come back; quantities stay positive here and turn round in the books.
struct Cart
{
    SaleId id;
    Instant started;
    std::vector<CartLine> lines;
    Discount discount; ///< on the whole ticket
    QString note;
    bool isReturn = false;
    QString returnReason;
    qint64 returnedFrom = 0; ///< the ticket that is given back in whole or part; 0: without one
    QString approvedBy; ///< who allowed what the operator may not
    Approval approved; ///< up to where
    CartLoyalty loyalty;
    int nextLine = 1;
    friend bool operator==(const Cart &, const Cart &) = default;

    bool isEmpty() const { return lines.empty(); }
    QJsonObject toJson() const;
    /// Error "sales/unreadable".
    static Result<Cart> fromJson(const QJsonObject &json);
};

// Acts on a cart (pure). A line id that is not there changes nothing.
/// +1 of the same item at the same price without note or discount joins its line; else a new line.
/// The id of the line that was touched comes back.
std::pair<Cart, int> add(Cart cart, CartLine line);
Cart withQuantity(Cart cart, int line, Quantity quantity); ///< zero or less takes the line out
Cart withUnitPrice(Cart cart, int line, Money price);
Cart withDiscount(Cart cart, int line, const Discount &discount);
Cart withNote(Cart cart, int line, const QString &note);
Cart without(Cart cart, int line);

/// The arithmetic of a cart: lines, VAT by rate, total (regulation.md §3.2). Amounts are positive,
/// also of a return.
struct PricedLine
{
    Money before; ///< unitPrice × quantity
    Money discount; ///< of the line and its share of the ticket's
    Money ownDiscount; ///< of the line alone
    Money reward; ///< its share, part of `discount`
    Money total;
    int vatBasisPoints = 0;
    friend bool operator==(const PricedLine &, const PricedLine &) = default;
};
struct Priced
{
    std::vector<PricedLine> lines; ///< as the cart's
    std::vector<fiscal::VatAmount> vat; ///< dearest first
    Money total;
    Money net;
    Money discounts;
    Money ticketDiscount;
    Money reward; ///< of the loyalty card
};
/// `franchise`: no VAT is charged at all (art. 293 B).
/// Error "sales/vat-class-unknown" (facts `class`, `label`), "sales/too-large".
Result<Priced> price(const Cart &cart, const law::LawBook &law, Day day, bool franchise = false);

} // namespace comptoir::sales
