// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/receipts/SampleTickets.h"

#include "ui/format/ReceiptWords.h"

namespace comptoir::test {

using fiscal::Means;
using fiscal::Payment;
using fiscal::TicketLine;
using receipts::ReportPaper;
using receipts::TicketPaper;

namespace {

constexpr Money cents(qint64 amount)
{
    return Money::fromCents(amount);
}

const Instant afternoon = Instant::fromMs(1'795'269'900'000); // 2026-11-21 14:05 UTC

TicketLine line(const QString &label, Quantity quantity, Money price, Money total, int rate)
{
    TicketLine line;
    line.label = label;
    line.quantity = quantity;
    line.unitPrice = price;
    line.total = total;
    line.vatBasisPoints = rate;
    return line;
}

Payment paid(Means means, Money amount)
{
    Payment payment;
    payment.means = means;
    payment.amount = amount;
    return payment;
}

fiscal::Ticket ticketOf(qint64 number)
{
    fiscal::Ticket ticket;
    ticket.number = number;
    ticket.registerId = u"POS01"_qs;
    ticket.at = afternoon;
    ticket.utcOffsetMinutes = 60;
    ticket.operatorName = u"Zoé"_qs;
    ticket.software = u"Comptoir 0.1.0"_qs;
    ticket.signature = QByteArray(64, '\x5A');
    return ticket;
}

receipts::Mentions mentions()
{
    return {u"TVA non applicable, art. 293 B du CGI"_qs,
            u"Garantie légale de conformité de 2 ans à compter de la livraison"_qs,
            u"Total en espèces arrondi à 5 cents (CDE, art. VI.7/1)"_qs};
}

} // namespace

fiscal::Establishment sampleShop()
{
    fiscal::Establishment shop;
    shop.name = u"Crémerie Œuf & Noël"_qs;
    shop.address = {u"12 rue de l’Église"_qs, u"54400 Longwy"_qs};
    shop.registration = u"73282932000074"_qs;
    shop.vatId = u"FR44732829320"_qs;
    shop.footer = u"Merci de votre visite, à bientôt !"_qs;
    return shop;
}

receipts::ReceiptWords frenchWords()
{
    return format::receiptWords(format::Language::French, QLocale(u"fr_FR"_qs));
}

TicketPaper sampleSale()
{
    fiscal::Ticket ticket = ticketOf(124);
    TicketLine cheese = line(u"Comté 18 mois"_qs, Quantity::fromThousandths(1200), cents(2390),
                             cents(2868), 550);
    cheese.unit = Unit::Kilogram;
    TicketLine wine = line(u"Côtes de Toul"_qs, Quantity::ofPieces(3), cents(850), cents(2295),
                           2000);
    wine.discount = cents(255);
    wine.discountReason = u"fidélité"_qs;
    ticket.lines = {
        line(u"Pain de campagne au levain"_qs, Quantity::ofPieces(1), cents(420), cents(420), 550),
        cheese, wine};
    ticket.vat = {{2000, cents(1912), cents(383), cents(2295)},
                  {550, cents(3117), cents(171), cents(3288)}};
    ticket.total = cents(5583);
    ticket.net = cents(5029);
    Payment voucher = paid(Means::TownVoucher, cents(2000));
    voucher.reference = u"…9QXD"_qs;
    voucher.remaining = cents(1250);
    voucher.lastDay = Day::fromIso(u"2027-06-30");
    voucher.provisional = true;
    Payment change = paid(Means::Cash, cents(-417));
    change.isChange = true;
    ticket.payments = {voucher, paid(Means::Cash, cents(4000)), change};
    ticket.points = fiscal::TicketPoints{u"01MB"_qs, "points", 55, 0, 112};
    return {ticket, sampleShop(), mentions()};
}

TicketPaper sampleRefund()
{
    fiscal::Ticket ticket = ticketOf(125);
    ticket.kind = fiscal::TicketKind::Refund;
    ticket.original = 124;
    ticket.reason = u"Pain trop cuit"_qs;
    TicketLine bread = line(u"Pain de campagne au levain"_qs, Quantity::ofPieces(-1), cents(420),
                            cents(-420), 550);
    bread.returnedFrom = 124;
    bread.returnedRank = 1;
    ticket.lines = {bread};
    ticket.vat = {{550, cents(-398), cents(-22), cents(-420)}};
    ticket.total = cents(-420);
    ticket.payments = {paid(Means::Cash, cents(-420))};
    return {ticket, sampleShop(), mentions()};
}

TicketPaper belgianSale()
{
    fiscal::Ticket ticket = ticketOf(7);
    ticket.lines = {line(u"Gaufre"_qs, Quantity::ofPieces(2), cents(517), cents(1034), 600)};
    ticket.vat = {{600, cents(975), cents(59), cents(1034)}};
    ticket.total = cents(1034);
    ticket.rounding = cents(1);
    ticket.payments = {paid(Means::Cash, cents(1035))};
    TicketPaper paper{ticket, sampleShop(), mentions()};
    paper.shop.country = "BE";
    paper.shop.registration = u"0403170701"_qs;
    paper.shop.vatId = u"BE0403170701"_qs;
    return paper;
}

TicketPaper franchiseSale()
{
    TicketPaper paper = belgianSale();
    paper.ticket.rounding = {};
    paper.ticket.vat = {{0, cents(1034), {}, cents(1034)}};
    paper.ticket.lines[0].vatBasisPoints = 0;
    Payment card = paid(Means::Card, cents(1034));
    card.slip = u"CARTE BANCAIRE\nxxxx xxxx xxxx 1234\nABANDON"_qs;
    paper.ticket.payments = {card};
    paper.shop = sampleShop();
    paper.shop.vatFranchise = true;
    paper.hasGuarantee = true;
    return paper;
}

ReportPaper sampleX()
{
    ReportPaper paper;
    paper.shop = sampleShop();
    paper.registerId = u"POS01"_qs;
    paper.software = u"Comptoir 0.1.0"_qs;
    paper.utcOffsetMinutes = 60;
    fiscal::PeriodReport &report = paper.report;
    report.firstDay = report.lastDay = *Day::fromIso(u"2026-11-21");
    report.openedAt = afternoon.plusSeconds(-6 * 3600);
    report.operatorName = u"Zoé"_qs;
    report.tickets = 42;
    report.refunds = 1;
    report.firstTicket = 84;
    report.lastTicket = 125;
    report.total = cents(123456);
    report.refunded = cents(-420);
    report.discounts = cents(255);
    report.vat = {{2000, cents(50000), cents(10000), cents(60000)},
                  {550, cents(60148), cents(3308), cents(63456)}};
    report.means = {{Means::Cash, cents(73456), 30}, {Means::Card, cents(50000), 12}};
    report.perpetual = cents(9876543);
    report.perpetualAbsolute = cents(9880000);
    report.openingFloat = cents(15000);
    report.movements = {{cents(-5000), u"Dépôt en banque"_qs, afternoon, u"Zoé"_qs}};
    report.expectedCash = cents(83456);
    report.drawerOpenings = 2;
    report.duplicates = 3;
    report.removedLines = 4;
    return paper;
}

ReportPaper sampleZ()
{
    ReportPaper paper = sampleX();
    paper.report.number = 17;
    paper.report.closedAt = afternoon.plusSeconds(5 * 3600);
    paper.report.countedCash = cents(83406);
    paper.report.difference = cents(-50);
    paper.report.differenceReason = u"Pièce tombée"_qs;
    paper.report.signature = QByteArray(64, '\x5A');
    return paper;
}

ReportPaper sampleMonth()
{
    ReportPaper paper = sampleZ();
    paper.report.period = fiscal::PeriodKind::Month;
    paper.report.firstDay = *Day::fromIso(u"2026-11-01");
    paper.report.lastDay = *Day::fromIso(u"2026-11-30");
    return paper;
}

till::CashCount sampleCount()
{
    till::CashCount count;
    count.pieces = {{cents(5000), 16}, {cents(200), 17}, {cents(2), 3}, {cents(1), 0}};
    count.total = cents(83406);
    count.blind = true;
    count.reason = u"Pièce tombée"_qs;
    count.leftInDrawer = cents(15000);
    return count;
}

receipts::BillPaper sampleBill()
{
    receipts::BillPaper bill;
    bill.shop = sampleShop();
    bill.registerId = u"POS01"_qs;
    bill.at = afternoon;
    bill.utcOffsetMinutes = 60;
    sales::CartLine item;
    item.label = u"Menu du jour"_qs;
    item.quantity = Quantity::ofPieces(2);
    item.unitPrice = cents(1450);
    bill.cart.lines = {item};
    sales::PricedLine priced;
    priced.before = priced.total = cents(2900);
    priced.vatBasisPoints = 1000;
    bill.priced.lines = {priced};
    bill.priced.vat = {{1000, cents(2636), cents(264), cents(2900)}};
    bill.priced.total = cents(2900);
    return bill;
}

receipts::ProofPaper sampleProof()
{
    receipts::ProofPaper paper;
    paper.shop = sampleShop().name;
    paper.town = u"Ville de Longwy"_qs;
    paper.utcOffsetMinutes = 60;
    paper.debit.debited = cents(2000);
    paper.debit.remaining = cents(1250);
    paper.debit.lastDay = *Day::fromIso(u"2027-06-30");
    paper.debit.codeTail = u"9QXD"_qs;
    paper.debit.campaignName = u"Noël à Longwy"_qs;
    paper.debit.at = afternoon;
    paper.debit.provisional = true;
    return paper;
}

std::vector<NamedDocument> allDocuments()
{
    const auto words = frenchWords();
    TicketPaper copy = sampleSale();
    copy.duplicate = receipts::Duplicate{2, afternoon.plusSeconds(3600)};
    TicketPaper training = sampleSale();
    training.isTraining = true;
    ReportPaper trainingZ = sampleZ();
    trainingZ.isTraining = true;
    return {{"sale", composeTicket(sampleSale(), words)},
            {"duplicate", composeTicket(copy, words)},
            {"training", composeTicket(training, words)},
            {"refund", composeTicket(sampleRefund(), words)},
            {"belgian", composeTicket(belgianSale(), words)},
            {"franchise", composeTicket(franchiseSale(), words)},
            {"bill", composeBill(sampleBill(), words)},
            {"X", composeReport(sampleX(), words)},
            {"Z", composeReport(sampleZ(), words)},
            {"training Z", composeReport(trainingZ, words)},
            {"month", composeReport(sampleMonth(), words)},
            {"proof", composeProof(sampleProof(), words)},
            {"count", composeCashCount(sampleCount(), sampleZ(), words)}};
}

} // namespace comptoir::test
