// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/RedeemVoucher.h"

#include "core/vouchers/RefundStore.h"
#include "sync/wire/Json.h"

#include <algorithm>

namespace comptoir::vouchers {

namespace {

bool canBeDebited(const Verdict &verdict)
{
    return verdict.most.isPositive();
}

/// Whatever the territory or the amount: this voucher can't be taken here and now.
bool isRefusedByDate(VerdictId id)
{
    return id == VerdictId::R2Expired || id == VerdictId::R3NotYetValid
        || id == VerdictId::R4OtherTown || id == VerdictId::R9Training;
}

bool endsTheMatter(VerdictId id)
{
    return id >= VerdictId::R1Spent && id <= VerdictId::N6NewerFormat;
}

} // namespace

RedeemVoucher::RedeemVoucher(VoucherStore &store, store::Outbox &outbox, OnlineDesk &desk,
                             Entropy &entropy, std::function<bool()> makeRoom)
    : m_store(store),
      m_outbox(outbox),
      m_desk(desk),
      m_entropy(entropy),
      m_makeRoom(std::move(makeRoom)),
      m_check(store, outbox, desk),
      m_writer(store, outbox)
{}

QByteArray RedeemVoucher::keep(const CheckedVoucher &checked)
{
    CheckedVoucher entry = checked;
    entry.verdict.check = m_entropy.bytes(8).toHex();
    m_checks.push_back(entry);
    if (m_checks.size() > keptChecks)
        m_checks.pop_front();
    return entry.verdict.check;
}

std::optional<CheckedVoucher> RedeemVoucher::kept(const QByteArray &check) const
{
    const auto found = std::find_if(
        m_checks.begin(), m_checks.end(),
        [&check](const CheckedVoucher &entry) { return entry.verdict.check == check; });
    return found == m_checks.end() ? std::nullopt : std::optional(*found);
}

void RedeemVoucher::check(const ScanInput &input, Done done)
{
    (void)endFailed(); // it would count as used here
    m_check.check(input, [this, done = std::move(done)](Result<CheckedVoucher> checked) {
        if (!checked) {
            done(fail(checked.error()));
            return;
        }
        Verdict verdict = checked->verdict;
        const auto time = m_outbox.time().read();
        if (verdict.at == Instant() && time)
            verdict.at = time->now; // of a code that is no voucher
        if (canBeDebited(verdict))
            verdict.check = keep(*checked);
        if (endsTheMatter(verdict.id)) {
            // The list of the last verdicts is a convenience: a full disk must not hide the
            // verdict.
            const auto transaction = store::Transaction::begin(m_store.database());
            if (transaction && m_store.remember(**transaction, verdict.id, verdict.at, OpId()))
                (void)(*transaction)->commit();
        }
        done(std::move(verdict));
    });
}

Result<void> RedeemVoucher::acceptable(const CheckedVoucher &checked, Money amount) const
{
    if (!amount.isPositive())
        return fail("voucher/amount-zero");
    if (checked.terms.indivisible() && amount != checked.verdict.balance)
        return fail("voucher/indivisible");
    if (amount > checked.verdict.most)
        return fail("voucher/amount-too-high", {},
                    {{QStringLiteral("most_c"), checked.verdict.most.cents()}});
    return {};
}

Result<RedeemVoucher::Ready> RedeemVoucher::ready(const QByteArray &check, Money amount)
{
    auto checked = kept(check);
    if (!checked)
        return fail("voucher/check-expired");
    COMPTOIR_CHECK(endFailed());
    // The world may have moved since the scan: another voucher, a sync, midnight.
    COMPTOIR_TRY(const CheckedVoucher now, m_check.locally(checked->terms));
    // What the territory said of the day counts more than a list without it.
    const bool opened = now.campaign && now.verdict.id == VerdictId::R2Expired
        && checked->verdict.online && checked->verdict.lastDay > now.verdict.lastDay;
    if (isRefusedByDate(now.verdict.id) && !opened)
        return Ready{*checked, now.verdict, false};
    // The policy that is judged by must be the one in force with the token of now.
    checked->campaign = now.campaign;
    const bool online = checked->verdict.online && m_desk.reachable();
    if (!online) {
        const QString tail = checked->verdict.codeTail;
        const QByteArray handle = checked->verdict.check;
        const QString code = checked->code;
        checked = now;
        checked->code = code;
        checked->verdict.codeTail = tail;
        checked->verdict.check = handle;
    }
    COMPTOIR_CHECK(acceptable(*checked, amount));
    // Used up here, given back on an error: a double tap debits once.
    std::erase_if(m_checks,
                  [&check](const CheckedVoucher &entry) { return entry.verdict.check == check; });
    return Ready{*checked, {}, online || insistsOnAsking(*checked, amount)};
}

void RedeemVoucher::debit(const QByteArray &check, Money amount, Done done)
{
    const auto debit = ready(check, amount);
    if (!debit || debit->refused) {
        done(debit ? Result<Verdict>(*debit->refused) : fail(debit.error()));
        return;
    }
    const auto finished = [this, checked = debit->checked,
                           done = std::move(done)](Result<Verdict> verdict) {
        if (!verdict)
            m_checks.push_back(checked);
        done(std::move(verdict));
    };
    if (debit->online)
        debitOnline(debit->checked, amount, finished);
    else
        finished(debitOffline(debit->checked, amount));
}

bool RedeemVoucher::insistsOnAsking(const CheckedVoucher &checked, Money amount) const
{
    if (!m_desk.slow() || !checked.campaign)
        return false;
    quint32 drawn = 0;
    for (const char byte : m_entropy.bytes(4))
        drawn = drawn << 8 | quint8(byte);
    return drawn % 10'000 < quint32(onlineChance(checked.campaign->policy, amount));
}

Result<Verdict> RedeemVoucher::debitOffline(const CheckedVoucher &checked, Money amount)
{
    return withRoom([&]() -> Result<Verdict> {
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_store.database()));
        store::OutboxWriter writer(m_outbox, *transaction);
        COMPTOIR_TRY(PendingDebit pending, m_writer.claim(writer, *transaction, checked, amount));
        pending.how = "offline";
        COMPTOIR_CHECK(m_writer.commit(writer, *transaction, pending));
        COMPTOIR_CHECK(writer.commit());
        return debitedVerdict(pending);
    });
}

Result<Verdict> RedeemVoucher::commitAlone(const PendingDebit &pending)
{
    return withRoom([&]() -> Result<Verdict> {
        PendingDebit attempt = pending;
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_store.database()));
        store::OutboxWriter writer(m_outbox, *transaction);
        COMPTOIR_CHECK(m_writer.commit(writer, *transaction, attempt));
        COMPTOIR_CHECK(writer.commit());
        return debitedVerdict(attempt);
    });
}

void RedeemVoucher::debitOnline(const CheckedVoucher &checked, Money amount, Done done)
{
    ask(checked, amount, [this, done = std::move(done)](const Result<PendingDebit> &pending) {
        if (!pending || pending->refused) {
            done(pending ? Result<Verdict>(*pending->refused) : fail(pending.error()));
            return;
        }
        auto verdict = commitAlone(*pending);
        if (!verdict)
            giveUp(pending->claim.id);
        done(std::move(verdict));
    });
}

void RedeemVoucher::ask(const CheckedVoucher &checked, Money amount, Asked asked)
{
    const auto claimed = withRoom([&]() -> Result<PendingDebit> {
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_store.database()));
        store::OutboxWriter writer(m_outbox, *transaction);
        COMPTOIR_TRY(PendingDebit pending, m_writer.claim(writer, *transaction, checked, amount));
        COMPTOIR_CHECK(writer.commit());
        return pending;
    });
    if (!claimed) {
        asked(fail(claimed.error()));
        return;
    }
    m_inFlight.insert(claimed->claim.id);
    m_desk.authorise(claimed->claim.line, claimed->claim.previousHash, claimed->claim.signature,
                     [this, pending = *claimed,
                      asked = std::move(asked)](const Result<wire::SignedDoc> &answer) {
                         m_inFlight.erase(pending.claim.id);
                         auto decided = decide(pending, answer);
                         if (!decided)
                             giveUp(pending.claim.id);
                         asked(std::move(decided));
                     });
}

void RedeemVoucher::giveUp(OpId claim)
{
    if (!voidClaim(claim))
        m_failed.insert(claim);
}

Result<PendingDebit> RedeemVoucher::decide(PendingDebit pending,
                                           const Result<wire::SignedDoc> &answer)
{
    if (answer) {
        COMPTOIR_TRY(const Keyset keyset, m_store.keyset());
        COMPTOIR_TRY(const auto time, m_outbox.time().read());
        const auto content = answer->content();
        const QString claim = QString::fromLatin1(pending.claim.id.text());
        const bool ours = content && content->value(QStringLiteral("claim")).toString() == claim
            && content->value(QStringLiteral("amount_c")).toInteger()
                == pending.redemption.amount.cents()
            && keyset.signs(*answer, crypto::authorisationDomain, KeyUse::Ack, time.now);
        // An answer that is not signed by the territory is no answer.
        if (!ours)
            return withoutAnswer(std::move(pending));
        pending.how = "auth:" + content->value(QStringLiteral("auth")).toString().toLatin1();
        pending.authorisation = wire::compact(answer->toJson());
        pending.redemption.remaining = Money::fromCents(
            content->value(QStringLiteral("remaining_c")).toInteger());
        return pending;
    }
    if (answer.error().is("voucher/unknown") && !pending.checked.code.isEmpty())
        return withoutAnswer(std::move(pending)); // genuine: its books were lost
    const bool isWord = answer.error().code.startsWith("voucher/")
        || answer.error().code.startsWith("campaign/") || answer.error().code.startsWith("device/");
    if (!isWord)
        return withoutAnswer(std::move(pending));
    COMPTOIR_TRY(pending.refused, refusedByTerritory(pending, answer.error()));
    return pending;
}

Result<PendingDebit> RedeemVoucher::withoutAnswer(PendingDebit pending)
{
    COMPTOIR_TRY(pending.refused, refusedOffline(pending));
    if (!pending.refused) {
        pending.how = "offline";
        return pending;
    }
    COMPTOIR_CHECK(voidClaim(pending.redemption.claim));
    if (pending.refused->id == VerdictId::R8OfflineLimit && canBeDebited(*pending.refused)) {
        CheckedVoucher again = pending.checked;
        again.verdict = *pending.refused;
        pending.refused->check = keep(again);
    }
    return pending;
}

Result<std::optional<Verdict>> RedeemVoucher::refusedOffline(const PendingDebit &pending) const
{
    const Redemption &redemption = pending.redemption;
    COMPTOIR_TRY(const auto time, m_outbox.time().read());
    COMPTOIR_TRY(const CheckedVoucher now,
                 m_check.locally(pending.checked.terms, redemption.claim));
    if (endsTheMatter(now.verdict.id) && now.verdict.id != VerdictId::R8OfflineLimit)
        return std::optional(now.verdict);
    // Judged as the territory will: by the claim's token and policy, and the older of both ages.
    COMPTOIR_TRY(
        OfflineUse use,
        m_store.used(pending.checked.terms, redemption.token, redemption.day, redemption.claim));
    use.ageSeconds = std::max(time.ageSeconds, pending.evidence.ageSeconds);
    use.sameBoot = time.sameBoot && pending.evidence.sameBoot;
    COMPTOIR_TRY(const KnownVoucher known, m_store.known(pending.checked.terms, redemption.claim));
    const bool ready = known.listed && !redemption.token.isEmpty();
    const OfflineLimit limit = ready ? offlineLimit(pending.checked.campaign->policy, use)
                                     : OfflineLimit{{}, "policy/no-list", false, {}, {}};
    if (redemption.amount <= limit.most)
        return std::optional<Verdict>();
    Verdict verdict = pending.checked.verdict;
    verdict.id = VerdictId::R8OfflineLimit;
    verdict.reason = limit.clause;
    verdict.online = false;
    verdict.provisional = true;
    verdict.most = pending.checked.terms.indivisible() ? Money() : limit.most;
    verdict.tillLeft = limit.tillLeft;
    verdict.tillCap = limit.tillCap;
    verdict.check.clear();
    return std::optional(verdict);
}

Result<Verdict> RedeemVoucher::refusedByTerritory(const PendingDebit &pending, const Error &error)
{
    COMPTOIR_CHECK(voidClaim(pending.redemption.claim));
    CheckedVoucher again = pending.checked;
    Verdict &verdict = again.verdict;
    verdict.reason = error.code;
    verdict.most = Money();
    verdict.check.clear();
    if (error.is("voucher/insufficient")) {
        verdict.balance = Money::fromCents(
            error.facts.value(QStringLiteral("remaining_c")).toLongLong());
        verdict.most = verdict.indivisible && verdict.balance < verdict.face ? Money()
                                                                             : verdict.balance;
        verdict.id = verdict.most.isPositive() ? VerdictId::NotDebited : VerdictId::R1Spent;
        verdict.check = canBeDebited(verdict) ? keep(again) : QByteArray();
    } else {
        verdict.id = error.is("voucher/blocked") ? VerdictId::R6Blocked
            : error.is("voucher/expired")        ? VerdictId::R2Expired
            : error.is("voucher/not-member")     ? VerdictId::R4OtherTown
            : error.is("voucher/training")       ? VerdictId::R9Training
                                                 : VerdictId::NotDebited;
    }
    return verdict;
}

Result<void> RedeemVoucher::voidClaim(OpId claim)
{
    COMPTOIR_CHECK(withRoom([&]() -> Result<void> {
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_store.database()));
        store::OutboxWriter writer(m_outbox, *transaction);
        COMPTOIR_CHECK(writer.append(
            "voucher.void", {{QStringLiteral("claim"), QString::fromLatin1(claim.text())}}));
        COMPTOIR_CHECK(m_store.markEnded(*transaction, claim, "voided"));
        return writer.commit();
    }));
    if (m_desk.reachable())
        m_desk.release(claim);
    return {};
}

Result<void> RedeemVoucher::endFailed()
{
    while (!m_failed.empty()) {
        const auto ended = voidClaim(*m_failed.begin());
        if (!ended && !ended.error().is("voucher/not-open"))
            return ended;
        m_failed.erase(m_failed.begin());
    }
    return {};
}

Result<Verdict> RedeemVoucher::undo(OpId commitOp)
{
    COMPTOIR_TRY(const auto redemption, m_store.byCommit(commitOp));
    if (!redemption || redemption->state != "committed")
        return fail("voucher/not-open");
    COMPTOIR_TRY(const auto time, m_outbox.time().read());
    if (!redemption->undoUntil || time.now > *redemption->undoUntil)
        return fail("voucher/undo-too-late");
    COMPTOIR_TRY(const Money refunded, RefundStore(m_store.database()).refunded(commitOp));
    if (refunded.isPositive())
        return fail("voucher/refunded");
    COMPTOIR_CHECK(withRoom([&]() -> Result<void> {
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_store.database()));
        store::OutboxWriter writer(m_outbox, *transaction);
        const QString commit = QString::fromLatin1(commitOp.text());
        COMPTOIR_CHECK(writer.append("voucher.reverse", {{QStringLiteral("commit"), commit}}));
        COMPTOIR_CHECK(m_store.markEnded(*transaction, redemption->claim, "reversed"));
        return writer.commit();
    }));
    Verdict verdict;
    verdict.id = VerdictId::Undone;
    verdict.debited = redemption->amount;
    verdict.balance = redemption->balance;
    verdict.remaining = redemption->balance;
    verdict.codeTail = redemption->codeTail;
    verdict.campaign = redemption->campaign;
    verdict.at = time.now;
    return verdict;
}

Result<std::vector<OpenClaim>> RedeemVoucher::openClaims() const
{
    COMPTOIR_TRY(const auto open, m_store.open());
    std::vector<OpenClaim> claims;
    for (const Redemption &redemption : open) {
        if (m_inFlight.contains(redemption.claim) || m_failed.contains(redemption.claim)
            || isPrepared(redemption.claim))
            continue;
        COMPTOIR_TRY(const auto campaign, m_store.campaign(redemption.campaign));
        claims.push_back({redemption.claim, redemption.amount,
                          campaign ? campaign->name : QString(), redemption.claimed});
    }
    return claims;
}

Result<Verdict> RedeemVoucher::settle(OpId claim, bool customerLeft)
{
    COMPTOIR_TRY(const auto redemption, m_store.byClaim(claim));
    if (!redemption || redemption->state != "open" || m_inFlight.contains(claim)
        || isPrepared(claim))
        return fail("voucher/not-open");
    PendingDebit pending;
    pending.redemption = *redemption;
    pending.how = "offline";
    COMPTOIR_TRY(pending.checked.campaign, m_store.campaign(redemption->campaign));
    pending.checked.verdict.codeTail = redemption->codeTail;
    if (pending.checked.campaign)
        pending.checked.verdict.campaignName = pending.checked.campaign->name;
    if (customerLeft) {
        // The goods are gone: that is a fact, whatever the policy will say of it.
        return commitAlone(pending);
    }
    COMPTOIR_CHECK(voidClaim(claim));
    Verdict verdict = pending.checked.verdict;
    verdict.id = VerdictId::NotDebited;
    verdict.reason = "voucher/given-up";
    return verdict;
}

} // namespace comptoir::vouchers
