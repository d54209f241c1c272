// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/RefundDraft.h"

#include "core/sales/Pricing.h"

#include <algorithm>

namespace comptoir::till {

using fiscal::Means;

RefundDraft RefundDraft::of(const sales::Returnable &original, sales::SaleId id, Instant started)
{
    RefundDraft draft;
    draft.id = id;
    draft.started = started;
    draft.original = original;
    draft.chosen.assign(original.lines.size(), 0);
    return draft;
}

int RefundDraft::most(size_t line) const
{
    const auto &back = original.lines.at(line);
    if (!back.left.isPositive())
        return 0;
    return back.left.isWhole() && back.line.unit == Unit::Piece ? int(back.left.pieces()) : 1;
}

void RefundDraft::choose(size_t line, int count)
{
    chosen.at(line) = std::clamp(count, 0, most(line));
}

Quantity RefundDraft::quantity(size_t line) const
{
    const auto &back = original.lines.at(line);
    const bool inPieces = back.left.isWhole() && back.line.unit == Unit::Piece;
    if (chosen.at(line) == 0)
        return {};
    return inPieces ? Quantity::ofPieces(chosen.at(line)) : back.left;
}

sales::Cart RefundDraft::cart() const
{
    sales::Cart cart;
    cart.id = id;
    cart.started = started;
    cart.isReturn = true;
    cart.returnReason = reason.trimmed();
    cart.returnedFrom = original.ticket.number;
    for (size_t i = 0; i < original.lines.size(); ++i) {
        if (!quantity(i).isPositive())
            continue;
        const fiscal::TicketLine &sold = original.lines[i].line;
        sales::CartLine line;
        line.id = cart.nextLine++;
        line.item = catalogue::ItemId::fromText(sold.product).value_or(catalogue::ItemId());
        line.code = sold.code;
        line.label = sold.label;
        line.departmentName = sold.department;
        line.isService = sold.isService;
        line.vatClass = sold.vatClass;
        line.quantity = sold.quantity;
        line.unit = sold.unit;
        line.unitPrice = sold.unitPrice;
        line.discount.amount = sold.discount;
        line.returnedFrom = original.ticket.number;
        line.returnedRank = original.lines[i].rank;
        line.soldAtBasisPoints = sold.vatBasisPoints;
        cart.lines.push_back(line);
        // Takes the discount's share, too.
        cart = sales::withQuantity(std::move(cart), line.id, quantity(i));
    }
    return cart;
}

Money RefundDraft::total() const
{
    const auto priced = sales::price(cart(),
                                     [](const sales::CartLine &) { return Result<int>(0); });
    return priced ? priced->total : Money();
}

Money RefundDraft::onVouchers() const
{
    Money open;
    for (const fiscal::Payment &paid : original.ways)
        open += paid.means == Means::TownVoucher ? paid.amount : Money();
    return std::min(open, total());
}

} // namespace comptoir::till
