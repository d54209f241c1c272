// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/AttentionStore.h"
#include "core/vouchers/RedeemVoucher.h"

namespace comptoir::attention {

/// A person answers a question: the answer is on disk, with who and when, before the question
/// leaves the list.
class AnswerQuestion
{
public:
    AnswerQuestion(AttentionStore &store, vouchers::RedeemVoucher &redeemer);

    /// Errors: "attention/not-open", "attention/wrong-answer", "voucher/not-open", "store/…".
    Result<void> run(OpId op, Answer answer, const QString &by);
    /// Ends a claim (RedeemVoucher::settle) and keeps who said so.
    Result<vouchers::Verdict> settle(OpId claim, bool customerLeft, const QString &by);

private:
    Result<Item> find(OpId op) const;
    Result<void> choose(OpId question, bool keepMine, const QString &by);
    Result<void> share(const Item &item, bool trusted, const QString &by);
    Result<void> keep(Item item, Answer answer, const QString &by);

    AttentionStore &m_store;
    vouchers::RedeemVoucher &m_redeemer;
};

} // namespace comptoir::attention
