// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/Adjudication.h"
#include "core/vouchers/RefundStore.h"
#include "core/vouchers/VoucherStore.h"

namespace comptoir::vouchers {

namespace {

OpId idIn(const wire::Op &op, const char *member)
{
    const QString text = op.body.value(QLatin1String(member)).toString();
    return OpId::fromText(text.toLatin1()).value_or(OpId());
}

/// The op that it is about may be in a hole of the black box, or was ended in another history of
/// this till: the territory knows what became of it.
bool isAboutWhatIsNotOpen(const Result<void> &written)
{
    return !written && written.error().is("voucher/not-open");
}

} // namespace

Result<void> VoucherStore::rebuild(store::Transaction &transaction,
                                   const std::vector<wire::Op> &ops)
{
    for (const wire::Op &op : ops) {
        if (op.kind == "voucher.claim") {
            COMPTOIR_TRY(const Claim claim, Claim::fromJson(op.body));
            Redemption redemption;
            redemption.claim = op.id;
            redemption.campaign = claim.campaign;
            redemption.serial = claim.serial;
            redemption.amount = claim.amount;
            redemption.token = claim.evidence.timeToken;
            redemption.claimed = Instant::fromMs(op.hlc.ms);
            redemption.day = Day::inTown(redemption.claimed);
            COMPTOIR_CHECK(insertClaim(transaction, redemption));
        } else if (op.kind == "voucher.commit") {
            Redemption redemption;
            redemption.claim = idIn(op, "claim");
            redemption.commit = op.id;
            const QByteArray how = op.body.value(QStringLiteral("how")).toString().toLatin1();
            redemption.provisional = how == "offline";
            const auto committed = markCommitted(transaction, redemption, how, {});
            if (isAboutWhatIsNotOpen(committed))
                continue;
            COMPTOIR_CHECK(committed);
            const VerdictId shown = redemption.provisional ? VerdictId::A1Provisional
                                                           : VerdictId::G2Debited;
            COMPTOIR_CHECK(
                remember(transaction, shown, Instant::fromMs(op.hlc.ms), redemption.claim));
        } else if (op.kind == "voucher.void") {
            const auto voided = markEnded(transaction, idIn(op, "claim"), "voided");
            if (!isAboutWhatIsNotOpen(voided))
                COMPTOIR_CHECK(voided);
        } else if (op.kind == "voucher.reverse") {
            COMPTOIR_TRY(const auto redemption, byCommit(idIn(op, "commit")));
            if (!redemption)
                continue;
            const auto reversed = markEnded(transaction, redemption->claim, "reversed");
            if (!isAboutWhatIsNotOpen(reversed))
                COMPTOIR_CHECK(reversed);
        } else if (op.kind == "voucher.refund") {
            const Money amount = Money::fromCents(
                op.body.value(QStringLiteral("amount_c")).toInteger());
            COMPTOIR_CHECK(
                RefundStore(m_database)
                    .insert(transaction,
                            {op.id, idIn(op, "commit"), amount, Instant::fromMs(op.hlc.ms)}));
        }
    }
    return {};
}

} // namespace comptoir::vouchers
