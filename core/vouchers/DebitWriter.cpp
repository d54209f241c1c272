// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/DebitWriter.h"

#include "core/vouchers/EvidenceStore.h"

#include <algorithm>

namespace comptoir::vouchers {

Verdict debitedVerdict(const PendingDebit &pending)
{
    Verdict verdict = pending.checked.verdict;
    const Redemption &redemption = pending.redemption;
    verdict.id = redemption.provisional ? VerdictId::A1Provisional : VerdictId::G2Debited;
    verdict.reason.clear();
    verdict.check.clear();
    verdict.online = !redemption.provisional;
    verdict.provisional = redemption.provisional;
    verdict.debited = redemption.amount;
    verdict.remaining = redemption.remaining.value_or(Money());
    if (verdict.provisional)
        verdict.tillLeft = std::max(Money(), verdict.tillLeft - redemption.amount);
    verdict.commit = redemption.commit;
    verdict.undoUntil = redemption.undoUntil;
    verdict.at = redemption.claimed;
    return verdict;
}

Result<PendingDebit> DebitWriter::claim(store::OutboxWriter &writer,
                                        store::Transaction &transaction,
                                        const CheckedVoucher &checked, Money amount) const
{
    COMPTOIR_TRY(const auto time, m_outbox.time().read());
    COMPTOIR_TRY(const auto head, m_outbox.head());
    Claim claim{checked.terms.campaign, checked.terms.serial, amount, {}};
    claim.evidence.epoch = head.epoch;
    claim.evidence.ageSeconds = time.ageSeconds;
    claim.evidence.sameBoot = time.sameBoot;
    claim.evidence.policyVersion = checked.campaign->policy.version;
    if (time.token) {
        claim.evidence.timeToken = time.token->id;
        COMPTOIR_TRY(const qint64 position, m_store.knownPosition(claim.campaign));
        claim.evidence.feedPosition = std::max(time.token->feedPosition, position);
    }
    PendingDebit pending;
    pending.checked = checked;
    pending.evidence = claim.evidence;
    COMPTOIR_TRY(pending.claim, writer.append("voucher.claim", claim.toJson()));
    Redemption &redemption = pending.redemption;
    redemption.claim = pending.claim.id;
    redemption.campaign = claim.campaign;
    redemption.serial = claim.serial;
    redemption.amount = amount;
    redemption.balance = checked.verdict.balance;
    redemption.codeTail = checked.verdict.codeTail;
    redemption.token = claim.evidence.timeToken;
    // The territory counts the day's cap by the day of the token.
    redemption.day = Day::inTown(time.token ? time.token->time : time.now);
    redemption.claimed = time.now;
    COMPTOIR_CHECK(m_store.insertClaim(transaction, redemption));
    if (!checked.code.isEmpty())
        COMPTOIR_CHECK(EvidenceStore(m_store.database())
                           .keepPaper(transaction, checked.terms, checked.code, time.now));
    return pending;
}

Result<void> DebitWriter::commit(store::OutboxWriter &writer, store::Transaction &transaction,
                                 PendingDebit &pending) const
{
    const QString claim = QString::fromLatin1(pending.redemption.claim.text());
    COMPTOIR_TRY(const auto op,
                 writer.append("voucher.commit",
                               {{QStringLiteral("claim"), claim},
                                {QStringLiteral("how"), QString::fromLatin1(pending.how)}}));
    COMPTOIR_TRY(const auto time, m_outbox.time().read());
    Redemption &redemption = pending.redemption;
    redemption.commit = op.id;
    redemption.provisional = pending.how == "offline";
    const int undoSeconds = pending.checked.campaign ? pending.checked.campaign->undoSeconds : 0;
    if (pending.mayBeUndone)
        redemption.undoUntil = time.now.plusSeconds(undoSeconds);
    if (!redemption.remaining)
        redemption.remaining = std::max(Money(), redemption.balance - redemption.amount);
    COMPTOIR_CHECK(
        m_store.markCommitted(transaction, redemption, pending.how, pending.authorisation));
    const VerdictId shown = redemption.provisional ? VerdictId::A1Provisional
                                                   : VerdictId::G2Debited;
    return m_store.remember(transaction, shown, time.now, redemption.claim);
}

} // namespace comptoir::vouchers
