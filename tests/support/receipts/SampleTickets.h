// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/receipts/ComposeProof.h"
#include "core/receipts/ComposeReport.h"
#include "core/receipts/ComposeTicket.h"

namespace comptoir::test {

fiscal::Establishment sampleShop();
/// French words, whatever the machine speaks.
receipts::ReceiptWords frenchWords();

/// Two rates, a weight, a discount, cash with change and a town voucher.
receipts::TicketPaper sampleSale();
/// Of a line of it.
receipts::TicketPaper sampleRefund();
/// Paid in cash in Belgium: 10,34 € become 10,35 €.
receipts::TicketPaper belgianSale();
/// No VAT at all.
receipts::TicketPaper franchiseSale();

receipts::ReportPaper sampleX();
receipts::ReportPaper sampleZ();
receipts::ReportPaper sampleMonth();
till::CashCount sampleCount();
receipts::BillPaper sampleBill();
receipts::ProofPaper sampleProof();

struct NamedDocument
{
    QByteArray name;
    print::Document document;
};
/// Every kind of paper.
std::vector<NamedDocument> allDocuments();

} // namespace comptoir::test
