// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Cart.h"
#include "ui/sales/NumberEntry.h"

namespace comptoir::sales {

/// An article on its way into the cart, and what is still to be asked before.
struct Draft
{
    CartLine line;
    int minimumAge = 0; ///< 0: nobody has to be asked
    bool needsPrice = false;
    bool needsWeight = false;
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Something that the seller has to answer before the sale goes on; a sheet shows it.
struct SellQuestion
{
    enum class Kind {
        FreeArticle, ///< amount and department
        UnknownCode, ///< the same, for a code that nobody knows
        Price, ///< of an article without one
        Weight,
        Age,
        LineQuantity,
        LinePrice,
        Discount, ///< of a line or of the ticket, in percent or euros
        Note,
        ReturnReason,
        LoyaltyCard, ///< its code, typed or scanned
    };
    Kind kind = Kind::FreeArticle;
    Draft draft; ///< of an article
    int line = 0; ///< of a line; 0: the ticket
    NumberEntry number{2};
    QString text; ///< a note, a reason
    int choice = 0; ///< of departments, of units, of reasons
    friend bool operator==(const SellQuestion &, const SellQuestion &) = default;
};

/// What stands under the search line, without stopping anything.
struct SellNotice
{
    enum class Kind { UnknownCode, PriceCheck };
    Kind kind = Kind::UnknownCode;
    QString code;
    std::optional<catalogue::Item> item = {};
    friend bool operator==(const SellNotice &, const SellNotice &) = default;
};

} // namespace comptoir::sales
