// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/CardQuestion.h"

namespace comptoir::app {

using attention::Answer;
using attention::Kind;

attention::Item questionOf(const sales::CardPayment &payment)
{
    using State = sales::CardPayment::State;
    attention::Item item;
    // Accepted as an answer, it was unknown before.
    const bool wasPaid = payment.state == State::TakenBack
        || (payment.state == State::Accepted && !payment.answeredAt);
    item.kind = wasPaid ? Kind::CardWithoutTicket : Kind::CardUnknown;
    item.op = OpId::fromBytes(payment.id.bytes()).value_or(OpId());
    item.at = payment.at;
    (payment.isRefund ? item.refund : item.debited) = payment.amount;
    if (payment.answeredAt) {
        item.answer = payment.state == State::TakenBack ? Answer::CardTakenBack
            : payment.state == State::Refused           ? Answer::CardNotPaid
                                                        : Answer::CardPaid;
        item.answeredBy = payment.answeredBy;
        item.answeredAt = payment.answeredAt;
    }
    return item;
}

sales::CardAnswer answerTo(const attention::Item &question, attention::Answer answer,
                           const QString &by)
{
    using State = sales::CardPayment::State;
    const auto payment = sales::CardPaymentId::fromBytes(question.op.bytes());
    const State state = answer == Answer::CardPaid ? State::Accepted
        : answer == Answer::CardNotPaid            ? State::Refused
                                                   : State::TakenBack;
    return {payment.value_or(sales::CardPaymentId()), state, {}, {}, by};
}

} // namespace comptoir::app
