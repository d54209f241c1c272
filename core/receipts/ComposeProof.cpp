// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipts/ComposeProof.h"

#include "core/receipts/PaperParts.h"

namespace comptoir::receipts {

using print::PairBlock;
using print::RuleBlock;

print::Document composeProof(const ProofPaper &paper, const ReceiptWords &words)
{
    const vouchers::Verdict &debit = paper.debit;
    const ReceiptFormats &format = words.format;
    Blocks blocks;
    addCentred(blocks, paper.shop, true, 2);
    addCentred(blocks, paper.town);
    blocks.push_back(RuleBlock());
    addCentred(blocks, words.proof, true);
    if (debit.provisional)
        addCentred(blocks, words.provisional, true);
    addCentred(blocks, debit.campaignName);
    blocks.push_back(RuleBlock());
    blocks.push_back(PairBlock{words.debited, format.money(debit.debited), true, 2});
    if (!debit.isPast) // after a restart nobody knows what was left then
        blocks.push_back(PairBlock{words.voucherLeft, format.money(debit.remaining), true});
    addPair(blocks, words.voucherUntil.arg(format.day(debit.lastDay)), {});
    addPair(blocks, words.reference.arg(QChar(0x2026) + debit.codeTail),
            format.moment(debit.at, paper.utcOffsetMinutes));
    if (paper.isTraining)
        markAsTraining(blocks, words);
    return {words.proof, std::move(blocks)};
}

} // namespace comptoir::receipts
