// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/AnswerQuestion.h"

#include "core/attention/Question.h"
#include "core/store/OutboxWriter.h"

#include <algorithm>

namespace comptoir::attention {

AnswerQuestion::AnswerQuestion(AttentionStore &store, vouchers::RedeemVoucher &redeemer)
    : m_store(store),
      m_redeemer(redeemer)
{}

Result<void> AnswerQuestion::run(OpId op, Answer answer, const QString &by)
{
    COMPTOIR_TRY(const Item item, find(op));
    if (!answers(answer, item.kind))
        return fail("attention/wrong-answer");
    if (item.kind == Kind::RegisterConflict)
        return choose(op, answer == Answer::KeptMine, by);
    if (item.kind == Kind::KeyRequest)
        return share(item, answer == Answer::KeysGiven, by);
    if (item.kind != Kind::ClaimOpen)
        return keep(item, answer, by);
    COMPTOIR_CHECK(settle(op, answer == Answer::CustomerLeft, by));
    return {};
}

Result<vouchers::Verdict> AnswerQuestion::settle(OpId claim, bool customerLeft, const QString &by)
{
    const auto item = find(claim);
    if (!item)
        return fail(item.error().is("attention/not-open") ? Error{"voucher/not-open", {}, {}}
                                                          : item.error());
    const Answer answer = customerLeft ? Answer::CustomerLeft : Answer::CustomerDidNotLeave;
    // The answer first: a stop between the two leaves the question open and asks again.
    auto kept = keep(*item, answer, by);
    COMPTOIR_TRY(auto verdict, m_redeemer.settle(claim, customerLeft));
    // On a full disk only the debit can make room, and it matters more than the name beside it.
    if (!kept)
        (void)keep(*item, answer, by);
    return verdict;
}

Result<Item> AnswerQuestion::find(OpId op) const
{
    COMPTOIR_TRY(const auto claims, m_redeemer.openClaims());
    COMPTOIR_TRY(const auto items, m_store.open(claims));
    const auto found = std::find_if(items.begin(), items.end(),
                                    [op](const Item &item) { return item.op == op; });
    if (found == items.end())
        return fail("attention/not-open");
    return *found;
}

Result<void> AnswerQuestion::choose(OpId question, bool keepMine, const QString &by)
{
    store::Outbox &outbox = m_store.outbox();
    COMPTOIR_TRY(const auto time, outbox.time().read());
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(outbox.database()));
    store::OutboxWriter writer(outbox, *transaction);
    COMPTOIR_CHECK(
        m_store.registers().settle(*transaction, writer, question, {keepMine, by, time.now}));
    return writer.commit();
}

Result<void> AnswerQuestion::share(const Item &item, bool trusted, const QString &by)
{
    COMPTOIR_TRY(const auto time, m_store.outbox().time().read());
    return m_store.exchange().answer(item.sibling->device, {trusted, by, time.now});
}

Result<void> AnswerQuestion::keep(Item item, Answer answer, const QString &by)
{
    COMPTOIR_TRY(const auto time, m_store.outbox().time().read());
    item.answer = answer;
    item.answeredBy = by;
    item.answeredAt = time.now;
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_store.outbox().database()));
    COMPTOIR_CHECK(m_store.keep(*transaction, item));
    return transaction->commit();
}

} // namespace comptoir::attention
