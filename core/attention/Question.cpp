// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/Question.h"

#include "sync/wire/Json.h"
#include "sync/wire/OpLine.h"

namespace comptoir::attention {

namespace {

Kind kindOf(const QJsonObject &result, const QByteArray &reason)
{
    const bool held = result.value(QStringLiteral("status")).toString() == u"held";
    if (held || reason.startsWith("sync/") || reason.startsWith("wire/"))
        return Kind::OpUnreadable;
    // Carried out, but the voucher had less: who pays the rest is the reason.
    return result.contains(QStringLiteral("pay")) ? Kind::VoucherOverspent : Kind::DebitRefused;
}

Money paidIn(const QJsonObject &result)
{
    const QJsonObject pay = result.value(QStringLiteral("pay")).toObject();
    return Money::fromCents(pay.value(QStringLiteral("voucher_c")).toInteger()
                            + pay.value(QStringLiteral("guarantee_c")).toInteger());
}

void addDebit(Item &item, const vouchers::Redemption &debit)
{
    item.at = debit.claimed;
    item.codeTail = debit.codeTail;
    if (debit.state == "committed" || debit.state == "reversed")
        item.debited = debit.amount;
}

} // namespace

Item questionOf(const store::OutboxOp &op, const std::optional<vouchers::Redemption> &debit)
{
    const QJsonObject result = wire::parseObject(op.result).value_or(QJsonObject());
    const QJsonObject problem = result.value(QStringLiteral("problem")).toObject();
    Item item;
    item.op = op.id;
    item.reason = problem.value(QStringLiteral("code")).toString().toLatin1();
    item.kind = kindOf(result, item.reason);
    item.at = op.created;
    if (const qint64 used = problem.value(QStringLiteral("last_used_ms")).toInteger(); used > 0)
        item.usedElsewhere = Instant::fromMs(used);
    if (!debit)
        return item;
    addDebit(item, *debit);
    if (op.kind == "voucher.refund") {
        item.at = op.created;
        const auto line = wire::decodeLine(op.line);
        item.refund = Money::fromCents(
            line ? line->body.value(QStringLiteral("amount_c")).toInteger() : 0);
        return item;
    }
    // A debit that was taken back costs nobody anything.
    if (debit->state == "committed") {
        item.paidByTown = paidIn(result);
        item.loss = item.debited - item.paidByTown;
    }
    return item;
}

Item questionOf(const vouchers::Redemption &openClaim)
{
    Item item;
    item.kind = Kind::ClaimOpen;
    item.op = openClaim.claim;
    addDebit(item, openClaim);
    item.debited = openClaim.amount;
    return item;
}

Item questionOf(const registers::RegisterConflict &conflict)
{
    Item item;
    item.kind = Kind::RegisterConflict;
    item.op = conflict.question;
    item.at = conflict.mineAt;
    item.conflict = conflict;
    if (conflict.answer) {
        item.answer = conflict.answer->keepMine ? Answer::KeptMine : Answer::TookTheirs;
        item.answeredBy = conflict.answer->by;
        item.answeredAt = conflict.answer->at;
    }
    return item;
}

Item questionOf(const sharing::Sibling &sibling)
{
    Item item;
    item.kind = Kind::KeyRequest;
    item.op = OpId::fromBytes(sibling.device.bytes()).value_or(OpId());
    item.at = sibling.asked;
    item.sibling = sibling;
    if (sibling.answer) {
        item.answer = sibling.answer->trusted ? Answer::KeysGiven : Answer::KeysRefused;
        item.answeredBy = sibling.answer->by;
        item.answeredAt = sibling.answer->at;
    }
    return item;
}

bool answers(Answer answer, Kind kind)
{
    const bool aboutResult = answer == Answer::CardPaid || answer == Answer::CardNotPaid;
    if (aboutResult || kind == Kind::CardUnknown)
        return aboutResult && kind == Kind::CardUnknown;
    if (answer == Answer::CardTakenBack || kind == Kind::CardWithoutTicket)
        return answer == Answer::CardTakenBack && kind == Kind::CardWithoutTicket;
    if (answer == Answer::MailNoted || kind == Kind::MailGivenUp)
        return answer == Answer::MailNoted && kind == Kind::MailGivenUp;
    if (answer == Answer::MailAgain || kind == Kind::MailAccount)
        return answer == Answer::MailAgain && kind == Kind::MailAccount;
    const bool aboutKeys = answer == Answer::KeysGiven || answer == Answer::KeysRefused;
    if (aboutKeys || kind == Kind::KeyRequest)
        return aboutKeys && kind == Kind::KeyRequest;
    const bool aboutValue = answer == Answer::KeptMine || answer == Answer::TookTheirs;
    if (aboutValue || kind == Kind::RegisterConflict)
        return aboutValue && kind == Kind::RegisterConflict;
    const bool aboutCustomer = answer == Answer::CustomerLeft
        || answer == Answer::CustomerDidNotLeave;
    return aboutCustomer == (kind == Kind::ClaimOpen);
}

} // namespace comptoir::attention
