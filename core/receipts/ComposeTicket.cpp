// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipts/ComposeTicket.h"

#include "core/receipts/PaperParts.h"

#include <algorithm>

namespace comptoir::receipts {

using fiscal::TicketKind;
using fiscal::TicketLine;
using print::BandBlock;
using print::PairBlock;
using print::RuleBlock;
using print::TextBlock;

namespace {

QString label(const TicketLine &line)
{
    const QString text = line.label.simplified();
    return text.isEmpty() ? line.department.simplified() : text;
}

QString withLetter(const QString &amount, const QString &letter)
{
    return letter.isEmpty() ? amount : amount + u' ' + letter;
}

/// Composes one receipt or bill.
class TicketComposer
{
public:
    TicketComposer(const fiscal::Ticket &ticket, const ReceiptWords &words)
        : m_ticket(ticket),
          m_words(words),
          m_format(words.format)
    {}

    void heading(const QString &title)
    {
        blocks.push_back(RuleBlock());
        addPair(blocks, title, m_format.moment(m_ticket.at, m_ticket.utcOffsetMinutes));
        QString served;
        if (!m_ticket.operatorName.trimmed().isEmpty())
            served = m_words.servedBy.arg(m_ticket.operatorName.simplified());
        addPair(blocks, m_words.registerId.arg(m_ticket.registerId), served);
    }

    void refundFacts()
    {
        addCentred(blocks, m_words.refund, true);
        if (m_ticket.original > 0)
            addCentred(blocks, m_words.refundOf.arg(m_ticket.original));
    }

    /// `rounding`: the law's sentence.
    void lines(const QString &rounding)
    {
        blocks.push_back(RuleBlock());
        for (const TicketLine &line : m_ticket.lines)
            addLine(line);
        if (!m_ticket.reason.trimmed().isEmpty())
            addInner(blocks, m_words.reason.arg(m_ticket.reason.simplified()));
        addInner(blocks, m_ticket.note.simplified());
        blocks.push_back(RuleBlock());
        blocks.push_back(PairBlock{m_words.total, m_format.money(m_ticket.total), true, 2});
        if (!m_ticket.rounding.isZero()) { // CDE VI.7/1: both totals are shown
            addPair(blocks, m_words.rounding, m_format.money(m_ticket.rounding));
            blocks.push_back(
                PairBlock{m_words.toPay, m_format.money(m_ticket.total + m_ticket.rounding), true});
            addCentred(blocks, rounding);
        }
        addPair(blocks, m_words.lines.arg(m_ticket.lines.size()), {});
    }

    void payments()
    {
        for (const fiscal::Payment &payment : m_ticket.payments)
            addPayment(payment);
    }

    void slips()
    {
        for (const fiscal::Payment &payment : m_ticket.payments) {
            if (payment.slip.trimmed().isEmpty())
                continue;
            blocks.push_back(RuleBlock());
            for (const QString &line : payment.slip.split(u'\n'))
                blocks.push_back(TextBlock{line});
        }
    }

    void points()
    {
        if (!m_ticket.points)
            return;
        const fiscal::TicketPoints &points = *m_ticket.points;
        const PointsWords words = m_words.points.value(points.kind);
        blocks.push_back(RuleBlock());
        blocks.push_back(TextBlock{m_words.loyaltyCard.arg(points.card)});
        if (points.earned != 0)
            addPair(blocks, words.earned, pointsText(points.earned));
        if (points.used != 0)
            addPair(blocks, words.used, pointsText(points.used));
        blocks.push_back(PairBlock{words.balance, pointsText(points.balance), true});
    }

    void vat(bool isFranchise, const QString &mention)
    {
        if (isFranchise)
            return addCentred(blocks, mention);
        blocks.push_back(RuleBlock());
        addVat(blocks, m_ticket.vat, m_words);
    }

    Blocks blocks;

private:
    QString pointsText(qint64 points) const
    {
        return loyaltyText(m_ticket.points->kind, points, m_format);
    }

    void addLine(const TicketLine &line)
    {
        const QString letter = rateLetter(m_ticket.vat, line.vatBasisPoints);
        const QString total = withLetter(m_format.money(line.total), letter);
        const QString quantity = m_format.quantity(line.quantity, line.unit);
        const bool isOne = line.unit == Unit::Piece && line.quantity == Quantity::ofPieces(1);
        if (isOne && line.discount.isZero()) {
            addPair(blocks, m_words.times.arg(quantity, label(line)), total);
        } else {
            blocks.push_back(TextBlock{label(line)});
            const QString price = m_format.unitPrice(line.unitPrice, line.unit);
            const QString before = m_format.money(line.total + line.discount);
            addInner(blocks, m_words.times.arg(quantity, price),
                     line.discount.isZero() ? total : before);
        }
        if (!line.discount.isZero()) {
            const QString why = line.discountReason.simplified();
            addInner(blocks, why.isEmpty() ? m_words.discount : m_words.discountFor.arg(why),
                     m_format.money(-line.discount));
            addInner(blocks, m_words.afterDiscount, total);
        }
        addInner(blocks, line.note.simplified());
        if (line.returnedFrom > 0 && line.returnedFrom != m_ticket.original)
            addInner(blocks, m_words.refundOf.arg(line.returnedFrom));
    }

    void addPayment(const fiscal::Payment &payment)
    {
        if (payment.isChange)
            return addPair(blocks, m_words.change, m_format.money(-payment.amount));
        addPair(blocks, m_words.means.value(payment.means), m_format.money(payment.amount));
        if (!payment.reference.trimmed().isEmpty())
            addInner(blocks, m_words.reference.arg(payment.reference.simplified()));
        if (payment.remaining)
            addInner(blocks, m_words.voucherLeft, m_format.money(*payment.remaining));
        if (payment.lastDay)
            addInner(blocks, m_words.voucherUntil.arg(m_format.day(*payment.lastDay)));
        if (payment.provisional)
            blocks.push_back(PairBlock{m_words.provisional, {}, true, 1, 2});
    }

    const fiscal::Ticket &m_ticket;
    const ReceiptWords &m_words;
    const ReceiptFormats &m_format;
};

/// A cart in the words of a ticket that does not exist yet.
fiscal::Ticket draftOf(const BillPaper &paper)
{
    fiscal::Ticket draft;
    draft.registerId = paper.registerId;
    draft.at = paper.at;
    draft.utcOffsetMinutes = paper.utcOffsetMinutes;
    const size_t count = std::min(paper.cart.lines.size(), paper.priced.lines.size());
    for (size_t i = 0; i < count; ++i) {
        const sales::CartLine &from = paper.cart.lines[i];
        const sales::PricedLine &priced = paper.priced.lines[i];
        TicketLine line;
        line.label = from.label;
        line.department = from.departmentName;
        line.quantity = from.quantity;
        line.unit = from.unit;
        line.unitPrice = from.unitPrice;
        line.discount = priced.discount;
        line.discountReason = from.discount.reason;
        line.total = priced.total;
        line.vatBasisPoints = priced.vatBasisPoints;
        line.note = from.note;
        draft.lines.push_back(std::move(line));
    }
    draft.vat = paper.priced.vat;
    draft.total = paper.priced.total;
    draft.net = paper.priced.net;
    draft.note = paper.cart.note;
    return draft;
}

void addDuplicate(Blocks &blocks, const TicketPaper &paper, const ReceiptWords &words)
{
    if (!paper.duplicate)
        return;
    blocks.push_back(BandBlock{words.duplicate.arg(paper.duplicate->number)});
    addCentred(blocks,
               words.duplicateAt.arg(
                   words.format.moment(paper.duplicate->at, paper.ticket.utcOffsetMinutes)));
}

} // namespace

print::Document composeTicket(const TicketPaper &paper, const ReceiptWords &words)
{
    const fiscal::Ticket &ticket = paper.ticket;
    TicketComposer composer(ticket, words);
    addDuplicate(composer.blocks, paper, words);
    addShop(composer.blocks, paper.shop, words);
    if (ticket.kind == TicketKind::Refund)
        composer.refundFacts();
    composer.heading(words.ticket.arg(ticket.number));
    composer.lines(paper.mentions.rounding);
    composer.payments();
    composer.vat(paper.shop.vatFranchise, paper.mentions.franchise);
    composer.slips();
    composer.points();
    Blocks &blocks = composer.blocks;
    blocks.push_back(RuleBlock());
    if (paper.hasGuarantee && ticket.kind == TicketKind::Sale)
        addCentred(blocks, paper.mentions.guarantee);
    addCentred(blocks, paper.shop.footer);
    addCentred(blocks, ticket.software);
    if (!ticket.signature.isEmpty())
        addCentred(blocks, words.signature.arg(fiscal::signatureExtract(ticket.signature)));
    if (paper.isTraining)
        markAsTraining(blocks, words);
    return {words.ticket.arg(ticket.number), std::move(blocks)};
}

print::Document composeBill(const BillPaper &paper, const ReceiptWords &words)
{
    const fiscal::Ticket draft = draftOf(paper);
    TicketComposer composer(draft, words);
    composer.blocks.push_back(BandBlock{words.bill});
    addShop(composer.blocks, paper.shop, words);
    composer.heading(words.bill);
    composer.lines({});
    composer.blocks.push_back(RuleBlock());
    addCentred(composer.blocks, words.billNote, true);
    composer.blocks.push_back(BandBlock{words.bill});
    if (paper.isTraining)
        markAsTraining(composer.blocks, words);
    return {words.bill, std::move(composer.blocks)};
}

} // namespace comptoir::receipts
