// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/MailQuestion.h"

namespace comptoir::app {

using attention::Answer;
using attention::Kind;
using mail::MailAnswer;

attention::Item mailQuestion(const mail::MailRow &row)
{
    attention::Item item;
    const bool isOver = row.answer == MailAnswer::None ? row.state == mail::MailState::Refused
                                                       : row.answer == MailAnswer::Noted;
    item.kind = isOver ? Kind::MailGivenUp : Kind::MailAccount;
    item.op = row.id;
    item.at = row.at;
    item.reason = row.problem;
    item.ticket = row.ticket;
    item.reply = row.reply;
    if (row.answer != MailAnswer::None) {
        item.answer = row.answer == MailAnswer::Noted ? Answer::MailNoted : Answer::MailAgain;
        item.answeredBy = row.answeredBy;
        item.answeredAt = row.answeredAt;
    }
    return item;
}

} // namespace comptoir::app
