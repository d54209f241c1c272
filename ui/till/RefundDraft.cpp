// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/RefundDraft.h"

#include "core/sales/Payment.h"
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
    const auto ways = draft.ways();
    if (!ways.empty())
        draft.way = ways.front();
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
        line.vatClass = sold.vatClass;
        line.quantity = sold.quantity;
        line.unit = sold.unit;
        line.unitPrice = sold.unitPrice;
        line.discount.amount = sold.discount;
        line.returnedFrom = original.ticket.number;
        line.returnedRank = original.lines[i].rank;
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

std::vector<Means> RefundDraft::ways() const
{
    std::vector<Means> found;
    for (const fiscal::Payment &paid : original.ways) {
        if (paid.means != Means::TownVoucher
            && std::find(found.begin(), found.end(), paid.means) == found.end())
            found.push_back(paid.means);
    }
    if (found.empty())
        found.push_back(Means::Cash);
    return found;
}

std::vector<std::pair<Means, Money>> RefundDraft::parts() const
{
    std::vector<Means> order = ways();
    std::stable_partition(order.begin(), order.end(), [this](Means means) { return means == way; });
    Money rest = otherwise();
    std::vector<std::pair<Means, Money>> found;
    for (const Means means : order) {
        Money open;
        for (const fiscal::Payment &paid : original.ways)
            open += paid.means == means ? paid.amount : Money();
        const Money part = std::min(open, rest);
        rest -= part;
        if (part.isPositive())
            found.emplace_back(means, part);
    }
    if (rest.isPositive() && found.empty())
        found.emplace_back(way, rest);
    else if (rest.isPositive())
        found.front().second += rest;
    std::stable_partition(found.begin(), found.end(),
                          [](const auto &part) { return part.first != Means::Cash; });
    return found;
}

sales::Checkout RefundDraft::checkout(const sales::Seller &seller, const QString &by,
                                      const law::LawBook *law, Day day) const
{
    sales::Checkout checkout;
    checkout.cart = cart();
    checkout.seller = seller;
    if (by != seller.name)
        checkout.cart.approvedBy = by;
    checkout.cart.approved.refund = total();
    Money rest = onVouchers();
    int tender = 0;
    for (const fiscal::Payment &paid : original.ways) {
        const Money part = std::min(paid.amount, rest);
        if (paid.means != Means::TownVoucher || !part.isPositive())
            continue;
        rest -= part;
        sales::Tender onto;
        onto.id = ++tender;
        onto.means = Means::TownVoucher;
        onto.amount = part;
        onto.voucher = paid.commit;
        onto.reference = paid.reference;
        checkout.tenders.push_back(onto);
    }
    for (const auto &[means, amount] : parts()) {
        sales::Tender back;
        back.id = ++tender;
        back.means = means;
        back.amount = amount;
        // Cash is the last one: what is left of it is what the law rounds.
        if (law && means == Means::Cash)
            back.amount = sales::balanceOf(total(), checkout.tenders, *law, day).cashDue;
        if (back.amount.isPositive())
            checkout.tenders.push_back(back);
    }
    return checkout;
}

} // namespace comptoir::till
