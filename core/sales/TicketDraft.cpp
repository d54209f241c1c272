// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/TicketDraft.h"

#include <QStringList>

#include <algorithm>

namespace comptoir::sales {

namespace {

/// Why a line costs less, in the order in which it was taken off.
QString reasonOf(const CartLine &line, const Cart &cart)
{
    QStringList reasons;
    for (const QString &reason :
         {line.discount.reason.isEmpty() ? cart.discount.reason : line.discount.reason,
          cart.loyalty.rewardWords}) {
        if (!reason.isEmpty())
            reasons.append(reason);
    }
    return reasons.join(QStringLiteral(" + "));
}

fiscal::TicketLine lineOf(const CartLine &line, const PricedLine &priced, const Cart &cart)
{
    const bool isReturn = cart.isReturn;
    fiscal::TicketLine sold;
    if (!line.item.isNull())
        sold.product = line.item.text();
    sold.code = line.code;
    sold.label = line.label;
    sold.department = line.departmentName;
    sold.hasGuarantee = line.hasGuarantee;
    sold.isService = line.isService;
    sold.quantity = isReturn ? -line.quantity : line.quantity;
    sold.unit = line.unit;
    sold.unitPrice = line.unitPrice;
    sold.discount = isReturn ? -priced.discount : priced.discount;
    if (!priced.discount.isZero())
        sold.discountReason = reasonOf(line, cart);
    sold.total = isReturn ? -priced.total : priced.total;
    sold.vatClass = line.vatClass;
    sold.vatBasisPoints = priced.vatBasisPoints;
    sold.note = line.note;
    sold.returnedFrom = line.returnedFrom;
    sold.returnedRank = line.returnedRank;
    return sold;
}

} // namespace

std::vector<fiscal::Payment> paymentsOf(const std::vector<Tender> &tenders, const Balance &balance)
{
    std::vector<fiscal::Payment> payments;
    for (const Tender &tender : tenders) {
        fiscal::Payment payment;
        payment.means = tender.means;
        payment.amount = tender.amount;
        payment.reference = tender.reference;
        payment.remaining = tender.remaining;
        payment.lastDay = tender.lastDay;
        payment.provisional = tender.provisional;
        payment.slip = tender.slip;
        payments.push_back(payment);
    }
    Money lost = balance.given - balance.change - balance.total - balance.rounding;
    for (auto payment = payments.rbegin(); payment != payments.rend(); ++payment) {
        if (payment->means != fiscal::Means::MealVoucher)
            continue;
        const Money part = std::clamp(lost, Money(), payment->amount);
        payment->amount -= part;
        lost -= part;
    }
    if (balance.change.isPositive()) {
        fiscal::Payment change;
        change.amount = -balance.change;
        change.isChange = true;
        payments.push_back(change);
    }
    return payments;
}

fiscal::Payment turned(fiscal::Payment payment)
{
    payment.amount = -payment.amount;
    return payment;
}

fiscal::Ticket draftOf(const Checkout &checkout, const Priced &priced, const TicketStamp &stamp)
{
    const Cart &cart = checkout.cart;
    const bool back = cart.isReturn;
    fiscal::Ticket ticket;
    ticket.kind = back ? fiscal::TicketKind::Refund : fiscal::TicketKind::Sale;
    ticket.at = stamp.at;
    ticket.utcOffsetMinutes = stamp.utcOffsetMinutes;
    ticket.businessDay = stamp.businessDay;
    ticket.software = stamp.software;
    if (!checkout.seller.id.isNull())
        ticket.operatorId = checkout.seller.id.text();
    ticket.operatorName = checkout.seller.name;
    for (size_t i = 0; i < cart.lines.size(); ++i)
        ticket.lines.push_back(lineOf(cart.lines[i], priced.lines[i], cart));
    for (const fiscal::VatAmount &vat : priced.vat)
        ticket.vat.push_back(
            back ? fiscal::VatAmount{vat.basisPoints, -vat.net, -vat.vat, -vat.gross} : vat);
    ticket.total = back ? -priced.total : priced.total;
    ticket.net = back ? -priced.net : priced.net;
    ticket.reason = back ? cart.returnReason : cart.discount.reason;
    ticket.note = cart.note;
    ticket.saleId = cart.id.text();
    if (cart.approvedBy != checkout.seller.name)
        ticket.approvedBy = cart.approvedBy;
    if (back) {
        ticket.original = cart.returnedFrom;
        for (const CartLine &line : cart.lines) {
            if (ticket.original == 0)
                ticket.original = line.returnedFrom;
        }
    }
    return ticket;
}

bool mustPrint(const Cart &cart, Money total, const law::LawBook &law, Day day)
{
    if (law.paperOn(day) == law::PaperRule::Always)
        return true;
    const auto has = [&cart](bool CartLine::*mark) {
        return std::any_of(cart.lines.begin(), cart.lines.end(),
                           [mark](const CartLine &line) { return line.*mark; });
    };
    const auto note = law.serviceNoteFrom(day);
    return has(&CartLine::hasGuarantee) || (has(&CartLine::isService) && note && total >= *note);
}

} // namespace comptoir::sales
