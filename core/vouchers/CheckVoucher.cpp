// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/CheckVoucher.h"

#include "sync/wire/Json.h"

#include <algorithm>

namespace comptoir::vouchers {

namespace {

constexpr int expiresSoonDays = 7;
constexpr qsizetype typedSize = 12; // what is longer is a paper's whole code

/// What the territory says of one voucher (docs/protocol.md §3).
struct VoucherFacts
{
    VoucherTerms terms;
    QString status;
    Money remaining;
    Instant time;
    std::optional<Instant> lastUsed;
    bool lastUsedHere = false;
};

Result<VoucherFacts> factsFrom(const QJsonObject &json)
{
    wire::Fields fields(json);
    VoucherFacts facts;
    facts.terms.campaign = CampaignNumber(fields.integer(u"campaign", 1, 0xffffffffLL));
    facts.terms.serial = Serial(fields.integer(u"serial", 0, 0xffffffffLL));
    facts.terms.face = Money::fromCents(fields.integer(u"face_c", 1, (1 << 24) - 1));
    const auto lastDay = Day::fromIso(fields.text(u"last_day", 10));
    if (!lastDay)
        fields.reject(u"last_day");
    facts.terms.lastDay = lastDay.value_or(Day());
    facts.terms.flags = quint8(fields.integer(u"flags", 0, 255));
    facts.status = fields.text(u"status", 16);
    facts.remaining = Money::fromCents(fields.integer(u"remaining_c", 0, (1 << 24) - 1));
    facts.time = Instant::fromMs(fields.integer(u"time_ms", 0, qint64(1) << 47));
    if (fields.has(u"last_used_ms")) {
        facts.lastUsed = Instant::fromMs(fields.integer(u"last_used_ms", 0, qint64(1) << 47));
        facts.lastUsedHere = fields.has(u"last_used_here") && fields.boolean(u"last_used_here");
    }
    COMPTOIR_CHECK(fields.done());
    return facts;
}

/// A real voucher in training, or a training voucher at a till that sells.
const char *otherSide(const VoucherTerms &terms)
{
    return terms.training() ? "voucher/training" : "voucher/real";
}

CheckedVoucher refused(VerdictId id, const QByteArray &reason)
{
    CheckedVoucher checked;
    checked.verdict.id = id;
    checked.verdict.reason = reason;
    return checked;
}

} // namespace

CheckVoucher::CheckVoucher(VoucherStore &store, store::Outbox &outbox, OnlineDesk &desk)
    : m_store(store),
      m_outbox(outbox),
      m_desk(desk)
{}

void CheckVoucher::check(const ScanInput &input, Done done)
{
    const auto keyset = m_store.keyset();
    const auto time = m_outbox.time().read();
    if (!keyset || !time) {
        done(fail(keyset ? time.error() : keyset.error()));
        return;
    }
    const ScannedText scanned = readScan(input, *keyset, time->now);
    if (const auto *foreign = std::get_if<ForeignCode>(&scanned)) {
        CheckedVoucher answer = refused(foreign->verdict, foreign->reason);
        answer.verdict.subject = foreign->subject;
        done(answer);
        return;
    }
    if (const auto *human = std::get_if<HumanCode>(&scanned)) {
        const auto terms = m_store.byHumanCode(*human);
        if (!terms)
            done(fail(terms.error()));
        else if (*terms)
            checkTerms(**terms, human->text(), std::move(done));
        else
            resolveOnline(*human, std::move(done));
        return;
    }
    const VoucherCode &code = std::get<VoucherCode>(scanned);
    if (!isGenuine(code, *keyset, time->now)) {
        // Whoever signed it: it stands on the other side of the line between exercise and reality.
        if (code.terms().training() != keyset->isTraining()) {
            done(refused(VerdictId::R9Training, otherSide(code.terms())));
            return;
        }
        const bool elsewhere = !code.host().isEmpty() && code.host() != keyset->host.toUpper();
        done(elsewhere ? refused(VerdictId::R4OtherTown, "territory/other")
                       : refused(VerdictId::R7NotGenuine, "voucher/not-genuine"));
        return;
    }
    checkTerms(code.terms(), code.text(), std::move(done));
}

void CheckVoucher::checkTerms(const VoucherTerms &terms, const QString &code, Done done)
{
    auto checked = locally(terms);
    if (!checked) {
        done(fail(checked.error()));
        return;
    }
    checked->verdict.codeTail = code.right(4);
    if (code.size() > typedSize)
        checked->code = code;
    checkOnline(std::move(*checked), std::move(done));
}

Result<CheckedVoucher> CheckVoucher::locally(const VoucherTerms &terms, OpId except) const
{
    CheckedVoucher checked;
    checked.terms = terms;
    COMPTOIR_TRY(const auto time, m_outbox.time().read());
    COMPTOIR_TRY(const Keyset keyset, m_store.keyset());
    COMPTOIR_TRY(checked.campaign, m_store.campaign(terms.campaign));
    Verdict &verdict = checked.verdict;
    verdict.at = time.now;
    verdict.town = keyset.name;
    verdict.campaign = terms.campaign;
    verdict.face = terms.face;
    verdict.lastDay = terms.lastDay;
    verdict.indivisible = terms.indivisible();
    COMPTOIR_TRY(const KnownVoucher known, m_store.known(terms, except));
    verdict.balance = known.remaining;
    if (known.until)
        verdict.lastDay = std::max(terms.lastDay, *known.until);
    if (known.listed)
        verdict.balanceAsOf = known.asOf;
    COMPTOIR_TRY(const auto last, m_store.lastHere(terms.campaign, terms.serial));
    if (last) {
        verdict.lastUsed = last->claimed;
        verdict.lastUsedHere = true;
        verdict.debited = last->amount;
        verdict.commit = last->commit;
        verdict.undoUntil = last->undoUntil;
    }
    if (checked.campaign) {
        verdict.campaignName = checked.campaign->name;
        verdict.validFrom = checked.campaign->validFrom;
    }
    COMPTOIR_TRY(const auto refusedAs, refusal(checked, known, Day::inTown(time.now)));
    if (refusedAs) {
        verdict.id = *refusedAs;
        return checked;
    }
    COMPTOIR_CHECK(limitOffline(checked, except));
    return checked;
}

Result<std::optional<VerdictId>> CheckVoucher::refusal(CheckedVoucher &checked,
                                                       const KnownVoucher &known, Day today) const
{
    const auto because = [&checked](VerdictId id, const char *reason) {
        checked.verdict.reason = reason;
        return std::optional(id);
    };
    COMPTOIR_TRY(const Keyset keyset, m_store.keyset());
    if (checked.terms.training() != keyset.isTraining())
        return because(VerdictId::R9Training, otherSide(checked.terms));
    COMPTOIR_TRY(const bool member, m_store.takesPart(checked.terms.campaign));
    if (!checked.campaign || !member)
        return because(VerdictId::R4OtherTown, "voucher/not-member");
    if (today > checked.verdict.lastDay)
        return because(VerdictId::R2Expired, "voucher/expired");
    // A voucher that a refund opened again outlives its campaign's days.
    const bool over = today > checked.campaign->validUntil
        && checked.verdict.lastDay <= checked.terms.lastDay;
    if (checked.campaign->status != CampaignStatus::Open || over)
        return because(VerdictId::R2Expired, "campaign/closed");
    if (today < checked.campaign->validFrom)
        return because(VerdictId::R3NotYetValid, "voucher/not-yet-valid");
    if (known.blocked)
        return because(VerdictId::R6Blocked, "voucher/blocked");
    if (known.spent || !checked.verdict.balance.isPositive()) {
        const bool here = checked.verdict.lastUsedHere;
        return because(here ? VerdictId::R1DebitedHere : VerdictId::R1Spent, "voucher/spent");
    }
    return std::optional<VerdictId>();
}

Result<void> CheckVoucher::limitOffline(CheckedVoucher &checked, OpId except) const
{
    COMPTOIR_TRY(const auto time, m_outbox.time().read());
    COMPTOIR_TRY(const KnownVoucher known, m_store.known(checked.terms));
    const QByteArray token = time.token ? time.token->id : QByteArray();
    const Day day = Day::inTown(time.token ? time.token->time : time.now);
    COMPTOIR_TRY(OfflineUse use, m_store.used(checked.terms, token, day, except));
    use.ageSeconds = time.ageSeconds;
    use.sameBoot = time.sameBoot;
    const bool ready = known.listed && time.token;
    const OfflineLimit limit = ready ? offlineLimit(checked.campaign->policy, use)
                                     : OfflineLimit{{}, "policy/no-list", false, {}, {}};
    Verdict &verdict = checked.verdict;
    verdict.most = limit.most;
    verdict.tillLeft = limit.tillLeft;
    verdict.tillCap = limit.tillCap;
    verdict.reason = limit.clause;
    verdict.provisional = true;
    const bool tooLittle = checked.terms.indivisible() && limit.most < verdict.balance;
    if (!limit.most.isPositive() || tooLittle) {
        verdict.most = Money();
        verdict.id = VerdictId::R8OfflineLimit;
    } else {
        verdict.id = limit.halved ? VerdictId::A2ListOld : VerdictId::A1Provisional;
    }
    return {};
}

void CheckVoucher::checkOnline(CheckedVoucher checked, Done done)
{
    const VerdictId id = checked.verdict.id;
    const bool settledHere = id == VerdictId::R4OtherTown || id == VerdictId::R9Training;
    if (settledHere || !checked.campaign || !m_desk.reachable()) {
        done(std::move(checked));
        return;
    }
    const VoucherTerms terms = checked.terms;
    m_desk.facts(terms.campaign, terms.serial,
                 [this, checked = std::move(checked),
                  done = std::move(done)](const Result<wire::SignedDoc> &answer) {
                     if (answer)
                         done(withFacts(checked, *answer));
                     else if (answer.error().code.startsWith("device/"))
                         done(fail(answer.error()));
                     else if (answer.error().is("voucher/unknown") && !checked.code.isEmpty())
                         done(checked); // genuine, but of books that were lost: as without answer
                     else if (answer.error().code.startsWith("voucher/"))
                         done(refused(VerdictId::R6Blocked, answer.error().code));
                     else // no answer: the till's own knowledge stands, under the offline policy
                         done(checked);
                 });
}

void CheckVoucher::resolveOnline(const HumanCode &code, Done done)
{
    if (!m_desk.reachable()) {
        done(refused(VerdictId::N5Unreadable, "voucher/code-needs-network"));
        return;
    }
    const QString tail = code.text().right(4);
    m_desk.resolve(
        code, [this, tail, done = std::move(done)](const Result<wire::SignedDoc> &answer) {
            if (!answer) {
                const bool unknown = answer.error().is("voucher/unknown-code");
                done(refused(VerdictId::N5Unreadable,
                             unknown ? "voucher/unknown-code" : "voucher/code-needs-network"));
                return;
            }
            const auto content = answer->content();
            const auto facts = content ? factsFrom(*content)
                                       : Result<VoucherFacts>(fail(content.error()));
            auto checked = facts ? locally(facts->terms)
                                 : Result<CheckedVoucher>(fail(facts.error()));
            if (checked) {
                checked->verdict.codeTail = tail;
                checked = withFacts(std::move(*checked), *answer);
            }
            done(std::move(checked));
        });
}

Result<CheckedVoucher> CheckVoucher::withFacts(CheckedVoucher checked,
                                               const wire::SignedDoc &signedFacts) const
{
    COMPTOIR_TRY(const auto time, m_outbox.time().read());
    COMPTOIR_TRY(const Keyset keyset, m_store.keyset());
    if (!keyset.signs(signedFacts, crypto::voucherFactsDomain, KeyUse::Ack, time.now))
        return checked;
    COMPTOIR_TRY(const QJsonObject content, signedFacts.content());
    COMPTOIR_TRY(const VoucherFacts facts, factsFrom(content));
    if (facts.terms.campaign != checked.terms.campaign
        || facts.terms.serial != checked.terms.serial)
        return checked;
    Verdict &verdict = checked.verdict;
    verdict.lastDay = std::max(verdict.lastDay, facts.terms.lastDay);
    verdict.online = true;
    verdict.provisional = false;
    verdict.balanceAsOf = facts.time;
    KnownVoucher told;
    told.blocked = facts.status == u"blocked";
    told.spent = facts.status == u"spent";
    // Provisional debits that still wait here are not in the territory's balance yet.
    COMPTOIR_TRY(const Money unsent, m_store.unsentHere(checked.terms));
    verdict.balance = std::max(Money(), facts.remaining - unsent);
    if (facts.lastUsed && (!verdict.lastUsed || *facts.lastUsed > *verdict.lastUsed)) {
        verdict.lastUsed = facts.lastUsed;
        verdict.lastUsedHere = facts.lastUsedHere;
    }
    verdict.reason.clear();
    COMPTOIR_TRY(const auto refusedAs, refusal(checked, told, Day::inTown(facts.time)));
    if (refusedAs) {
        verdict.id = *refusedAs;
        verdict.most = Money();
    } else {
        verdict.most = verdict.balance;
        const bool soon = verdict.lastDay.daysSince(Day::inTown(facts.time)) <= expiresSoonDays;
        verdict.id = verdict.indivisible ? VerdictId::G3Indivisible
            : soon                       ? VerdictId::A3ExpiresSoon
                                         : VerdictId::G1Valid;
        if (soon)
            verdict.reason = "voucher/expires-soon";
    }
    return checked;
}

} // namespace comptoir::vouchers
