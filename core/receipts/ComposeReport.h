// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Book.h"
#include "core/print/Document.h"
#include "core/receipts/ReceiptWords.h"
#include "core/till/BooksDesk.h"

namespace comptoir::receipts {

/// A report of a period and what else stands on its paper.
struct ReportPaper
{
    fiscal::PeriodReport report;
    fiscal::Establishment shop;
    QString registerId;
    QString software;
    int utcOffsetMinutes = 0;
    bool isTraining = false;
};

/// An X (a report without a number) or the closing of a day, month or year.
print::Document composeReport(const ReportPaper &paper, const ReceiptWords &words);

/// What was counted piece by piece, with the lines to sign.
print::Document composeCashCount(const till::CashCount &count, const ReportPaper &paper,
                                 const ReceiptWords &words);

} // namespace comptoir::receipts
