// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/RedeemVoucher.h"

#include "core/vouchers/EvidenceStore.h"
#include "core/vouchers/RefundStore.h"
#include "sync/wire/Json.h"

#include <algorithm>

namespace comptoir::vouchers {

namespace {

constexpr size_t keptChecks = 8;

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
      m_check(store, outbox, desk)
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

void RedeemVoucher::debit(const QByteArray &check, Money amount, Done done)
{
    auto checked = kept(check);
    if (!checked) {
        done(fail("voucher/check-expired"));
        return;
    }
    if (const auto ended = endFailed(); !ended) {
        done(fail(ended.error()));
        return;
    }
    // The world may have moved since the scan: another voucher, a sync, midnight.
    const auto now = m_check.locally(checked->terms);
    if (!now) {
        done(fail(now.error()));
        return;
    }
    // What the territory said of the day counts more than a list without it.
    const bool opened = now->campaign && now->verdict.id == VerdictId::R2Expired
        && checked->verdict.online && checked->verdict.lastDay > now->verdict.lastDay;
    if (isRefusedByDate(now->verdict.id) && !opened) {
        done(now->verdict);
        return;
    }
    // The policy that is judged by must be the one in force with the token of now.
    checked->campaign = now->campaign;
    const bool online = checked->verdict.online && m_desk.reachable();
    if (!online) {
        const QString tail = checked->verdict.codeTail;
        const QByteArray handle = checked->verdict.check;
        const QString code = checked->code;
        checked = *now;
        checked->code = code;
        checked->verdict.codeTail = tail;
        checked->verdict.check = handle;
    }
    if (const auto ok = acceptable(*checked, amount); !ok) {
        done(fail(ok.error()));
        return;
    }
    // Used up here, given back on an error: a double tap debits once.
    std::erase_if(m_checks,
                  [&check](const CheckedVoucher &entry) { return entry.verdict.check == check; });
    const auto finish = [this, checked = *checked,
                         done = std::move(done)](Result<Verdict> verdict) {
        if (!verdict)
            m_checks.push_back(checked);
        done(std::move(verdict));
    };
    if (online || insistsOnAsking(*checked, amount))
        debitOnline(*checked, amount, finish);
    else
        finish(debitOffline(*checked, amount));
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

Result<RedeemVoucher::Pending> RedeemVoucher::writeClaim(store::OutboxWriter &writer,
                                                         store::Transaction &transaction,
                                                         const CheckedVoucher &checked,
                                                         Money amount) const
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
    Pending pending{checked, {}, {}, claim.evidence};
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

Result<void> RedeemVoucher::commit(store::OutboxWriter &writer, store::Transaction &transaction,
                                   Pending &pending, const QByteArray &how,
                                   const QByteArray &authorisation)
{
    const QString claim = QString::fromLatin1(pending.redemption.claim.text());
    COMPTOIR_TRY(const auto op,
                 writer.append("voucher.commit",
                               {{QStringLiteral("claim"), claim},
                                {QStringLiteral("how"), QString::fromLatin1(how)}}));
    COMPTOIR_TRY(const auto time, m_outbox.time().read());
    Redemption &redemption = pending.redemption;
    redemption.commit = op.id;
    redemption.provisional = how == "offline";
    const int undoSeconds = pending.checked.campaign ? pending.checked.campaign->undoSeconds : 0;
    redemption.undoUntil = time.now.plusSeconds(undoSeconds);
    if (!redemption.remaining)
        redemption.remaining = std::max(Money(), redemption.balance - redemption.amount);
    COMPTOIR_CHECK(m_store.markCommitted(transaction, redemption, how, authorisation));
    const VerdictId shown = redemption.provisional ? VerdictId::A1Provisional
                                                   : VerdictId::G2Debited;
    COMPTOIR_CHECK(m_store.remember(transaction, shown, time.now, redemption.claim));
    return writer.commit();
}

Verdict RedeemVoucher::debited(const Pending &pending) const
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

Result<Verdict> RedeemVoucher::debitOffline(const CheckedVoucher &checked, Money amount)
{
    return withRoom([&]() -> Result<Verdict> {
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_store.database()));
        store::OutboxWriter writer(m_outbox, *transaction);
        COMPTOIR_TRY(Pending pending, writeClaim(writer, *transaction, checked, amount));
        COMPTOIR_CHECK(commit(writer, *transaction, pending, "offline", {}));
        return debited(pending);
    });
}

Result<Verdict> RedeemVoucher::commitAlone(const Pending &pending, const QByteArray &how,
                                           const QByteArray &authorisation)
{
    return withRoom([&]() -> Result<Verdict> {
        Pending attempt = pending;
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_store.database()));
        store::OutboxWriter writer(m_outbox, *transaction);
        COMPTOIR_CHECK(commit(writer, *transaction, attempt, how, authorisation));
        return debited(attempt);
    });
}

void RedeemVoucher::debitOnline(const CheckedVoucher &checked, Money amount, Done done)
{
    const auto claimed = withRoom([&]() -> Result<Pending> {
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_store.database()));
        store::OutboxWriter writer(m_outbox, *transaction);
        COMPTOIR_TRY(Pending pending, writeClaim(writer, *transaction, checked, amount));
        COMPTOIR_CHECK(writer.commit());
        return pending;
    });
    if (!claimed) {
        done(fail(claimed.error()));
        return;
    }
    m_inFlight.insert(claimed->claim.id);
    m_desk.authorise(
        claimed->claim.line, claimed->claim.previousHash, claimed->claim.signature,
        [this, pending = *claimed, done = std::move(done)](const Result<wire::SignedDoc> &answer) {
            m_inFlight.erase(pending.claim.id);
            auto verdict = afterAnswer(pending, answer);
            // Nothing was taken: the claim must not be asked about later. If this can't be
            // written either before the program stops, the question at the next start is right.
            if (!verdict && !voidClaim(pending.claim.id))
                m_failed.insert(pending.claim.id);
            done(std::move(verdict));
        });
}

Result<Verdict> RedeemVoucher::afterAnswer(Pending pending, const Result<wire::SignedDoc> &answer)
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
        return ours ? commitAuthorised(std::move(pending), *answer)
                    : withoutAnswer(std::move(pending));
    }
    if (answer.error().is("voucher/unknown") && !pending.checked.code.isEmpty())
        return withoutAnswer(std::move(pending)); // genuine: its books were lost
    const bool isWord = answer.error().code.startsWith("voucher/")
        || answer.error().code.startsWith("campaign/") || answer.error().code.startsWith("device/");
    if (isWord)
        return refusedByTerritory(pending, answer.error());
    return withoutAnswer(std::move(pending));
}

Result<Verdict> RedeemVoucher::commitAuthorised(Pending pending,
                                                const wire::SignedDoc &authorisation)
{
    COMPTOIR_TRY(const QJsonObject content, authorisation.content());
    const QByteArray id = content.value(QStringLiteral("auth")).toString().toLatin1();
    pending.redemption.remaining = Money::fromCents(
        content.value(QStringLiteral("remaining_c")).toInteger());
    return commitAlone(pending, "auth:" + id, wire::compact(authorisation.toJson()));
}

Result<Verdict> RedeemVoucher::withoutAnswer(Pending pending)
{
    const Redemption &redemption = pending.redemption;
    COMPTOIR_TRY(const auto time, m_outbox.time().read());
    COMPTOIR_TRY(CheckedVoucher now, m_check.locally(pending.checked.terms, redemption.claim));
    if (endsTheMatter(now.verdict.id) && now.verdict.id != VerdictId::R8OfflineLimit) {
        COMPTOIR_CHECK(voidClaim(redemption.claim));
        return now.verdict;
    }
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
        return commitAlone(pending, "offline", {});
    COMPTOIR_CHECK(voidClaim(redemption.claim));
    CheckedVoucher again = pending.checked;
    again.verdict.id = VerdictId::R8OfflineLimit;
    again.verdict.reason = limit.clause;
    again.verdict.online = false;
    again.verdict.provisional = true;
    again.verdict.most = again.terms.indivisible() ? Money() : limit.most;
    again.verdict.tillLeft = limit.tillLeft;
    again.verdict.tillCap = limit.tillCap;
    again.verdict.check = canBeDebited(again.verdict) ? keep(again) : QByteArray();
    return again.verdict;
}

Result<Verdict> RedeemVoucher::refusedByTerritory(const Pending &pending, const Error &error)
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
        if (m_inFlight.contains(redemption.claim) || m_failed.contains(redemption.claim))
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
    if (!redemption || redemption->state != "open" || m_inFlight.contains(claim))
        return fail("voucher/not-open");
    Pending pending{{}, *redemption, {}, {}};
    COMPTOIR_TRY(pending.checked.campaign, m_store.campaign(redemption->campaign));
    pending.checked.verdict.codeTail = redemption->codeTail;
    if (pending.checked.campaign)
        pending.checked.verdict.campaignName = pending.checked.campaign->name;
    if (customerLeft) {
        // The goods are gone: that is a fact, whatever the policy will say of it.
        return commitAlone(pending, "offline", {});
    }
    COMPTOIR_CHECK(voidClaim(claim));
    Verdict verdict = pending.checked.verdict;
    verdict.id = VerdictId::NotDebited;
    verdict.reason = "voucher/given-up";
    return verdict;
}

} // namespace comptoir::vouchers
