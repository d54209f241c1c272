// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/Document.h"
#include "core/receipts/ReceiptWords.h"
#include "core/vouchers/Verdict.h"

namespace comptoir::receipts {

/// What the customer takes along about one debit without a ticket (ux.md §8).
struct ProofPaper
{
    vouchers::Verdict debit;
    QString shop;
    QString town;
    int utcOffsetMinutes = 0;
    bool isTraining = false;
};
print::Document composeProof(const ProofPaper &paper, const ReceiptWords &words);

} // namespace comptoir::receipts
