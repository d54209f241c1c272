// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/Adjudication.h"

#include "sync/wire/Json.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

#include <map>

using namespace comptoir;
using namespace comptoir::vouchers;

namespace {

Money cents(qint64 value)
{
    return Money::fromCents(value);
}

Claim claimOf(qint64 amount)
{
    Claim claim;
    claim.campaign = 12;
    claim.amount = cents(amount);
    claim.evidence.timeToken = "token";
    return claim;
}

/// A claim of 10 € on a voucher of 25 € that nobody else used.
LedgerFacts honestFacts()
{
    LedgerFacts facts;
    facts.available = facts.knownRemaining = cents(2500);
    facts.policyKnown = facts.tokenKnown = true;
    facts.arrival = Instant::fromMs(3600'000);
    facts.guaranteeLeft = cents(500'000);
    return facts;
}

/// sync.md §2.12 by the letter: each clause as a question of its own, each cent paid by itself.
struct SlowJudge
{
    static bool compliant(const Claim &claim, const LedgerFacts &f)
    {
        const qint64 age = claim.evidence.ageSeconds, amount = claim.amount.cents();
        const bool halved = age > f.policy.ageFullSeconds || !claim.evidence.sameBoot;
        const auto keeps = [halved](Money cap, qint64 total) {
            return total <= (halved ? cap.cents() / 2 : cap.cents());
        };
        const bool known = f.tokenKnown && f.policyKnown && f.knownUsable;
        const bool inTime = f.arrival <= f.tokenTime.plusSeconds(f.policy.presentSeconds);
        const bool young = f.policy.mode == PolicyMode::OfflineCapped
            && age <= f.policy.ageHalfSeconds;
        return known && inTime && young && amount <= f.knownRemaining.cents()
            && f.windowCount < f.policy.maxCount && keeps(f.policy.floor, amount)
            && keeps(f.policy.capVoucher, f.windowVoucherUsed.cents() + amount)
            && keeps(f.policy.capTill, f.windowUsed.cents() + amount)
            && keeps(f.policy.capTillDay, f.dayUsed.cents() + amount);
    }
    static Payment judge(const Claim &claim, const LedgerFacts &f)
    {
        Payment payment;
        payment.compliant = f.authorised != Authorised::No || compliant(claim, f);
        Money voucher = f.available, guarantee = f.guaranteeLeft;
        for (qint64 i = 0; i < claim.amount.cents(); ++i) {
            if (voucher.isPositive()) {
                voucher -= cents(1);
                payment.fromVoucher += cents(1);
                continue;
            }
            payment.overspent = payment.compliant;
            if (!payment.compliant) {
                payment.unpaid += cents(1);
                continue;
            }
            payment.fromGuarantee += cents(1);
            if (!guarantee.isPositive())
                payment.beyondGuarantee += cents(1);
            guarantee -= cents(1);
        }
        return payment;
    }
};

struct RandomCase
{
    Claim claim;
    LedgerFacts facts;
};

RandomCase randomCase(test::SeededEntropy &random)
{
    RandomCase made{claimOf(1 + random.below(40)), honestFacts()};
    LedgerFacts &facts = made.facts;
    made.claim.evidence.ageSeconds = random.below(30);
    made.claim.evidence.sameBoot = random.below(5) != 0;
    facts.authorised = Authorised(random.below(6) ? 0 : random.below(3));
    facts.available = cents(random.below(60) - 5);
    facts.knownRemaining = cents(random.below(80) - 5);
    facts.knownUsable = random.below(12) != 0;
    facts.policyKnown = random.below(20) != 0;
    facts.tokenKnown = random.below(20) != 0;
    facts.tokenTime = Instant::fromMs(random.below(40'000));
    facts.arrival = facts.tokenTime.plusMs(random.below(25'000));
    for (Money *used : {&facts.windowUsed, &facts.windowVoucherUsed, &facts.dayUsed})
        *used = cents(random.below(15));
    facts.windowCount = random.below(4);
    facts.guaranteeLeft = cents(random.below(60) - 5);
    OfflineTerms &terms = facts.policy;
    terms.mode = random.below(20) ? PolicyMode::OfflineCapped : PolicyMode::OnlineOnly;
    for (Money *cap : {&terms.floor, &terms.capVoucher, &terms.capTill, &terms.capTillDay})
        *cap = cents(20 + random.below(60));
    terms.maxCount = 1 + random.below(5);
    terms.ageFullSeconds = 10 + random.below(10);
    terms.ageHalfSeconds = terms.ageFullSeconds + random.below(10);
    terms.presentSeconds = 10 + random.below(15);
    return made;
}

/// A town in miniature: vouchers, and tills that debit them without a network under one time token.
struct MiniTown
{
    struct Debit
    {
        int till;
        int voucher;
        qint64 amount;
    };
    static constexpr qint64 face = 2500;
    std::map<int, Money> spent, paid;
    std::map<int, std::map<int, Money>> used; ///< by till and voucher
    Money unpaid;

    static LedgerFacts knownTo(const MiniTown &town, const Debit &debit)
    {
        LedgerFacts facts = honestFacts();
        const auto till = town.used.find(debit.till);
        if (till != town.used.end()) {
            for (const auto &[voucher, amount] : till->second) {
                facts.windowUsed += amount;
                if (voucher == debit.voucher)
                    facts.windowVoucherUsed = amount;
            }
        }
        facts.dayUsed = facts.windowUsed;
        facts.knownRemaining = cents(face) - facts.windowVoucherUsed;
        return facts;
    }
    Payment arrive(const Debit &debit)
    {
        LedgerFacts facts = knownTo(*this, debit);
        facts.available = cents(face) - spent[debit.voucher];
        const Payment payment = adjudicate(claimOf(debit.amount), facts);
        spent[debit.voucher] += payment.fromVoucher;
        paid[debit.till] += payment.fromVoucher + payment.fromGuarantee;
        unpaid += payment.unpaid;
        if (payment.compliant)
            used[debit.till][debit.voucher] += cents(debit.amount);
        return payment;
    }
};

} // namespace

class tst_Adjudication : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paysAnHonestClaimFromTheVoucher()
    {
        const Payment payment = adjudicate(claimOf(1000), honestFacts());
        QCOMPARE(payment.fromVoucher.cents(), 1000);
        QVERIFY(payment.compliant && !payment.overspent && payment.unpaid.isZero());
    }
    void paysTheSecondHonestTillFromTheGuarantee()
    {
        LedgerFacts facts = honestFacts();
        facts.available = cents(300);
        const Payment payment = adjudicate(claimOf(1000), facts);
        QCOMPARE(payment.fromVoucher.cents(), 300);
        QCOMPARE(payment.fromGuarantee.cents(), 700);
        QVERIFY(payment.overspent);
    }
    void paysTheRestOfTheVoucherToWhoBrokeARule_data()
    {
        QTest::addColumn<QByteArray>("clause");
        for (const char *clause :
             {"policy/unknown-token", "policy/unknown-version", "policy/too-late",
              "policy/known-unusable", "policy/online-only", "policy/too-old", "policy/balance",
              "policy/floor", "policy/voucher-cap", "policy/till-cap", "policy/till-day-cap",
              "policy/count"})
            QTest::newRow(clause) << QByteArray(clause);
    }
    void paysTheRestOfTheVoucherToWhoBrokeARule()
    {
        QFETCH(QByteArray, clause);
        LedgerFacts facts = honestFacts();
        facts.available = cents(300);
        Claim claim = claimOf(clause == "policy/floor" ? 2001 : 1000);
        facts.tokenKnown = clause != "policy/unknown-token";
        facts.policyKnown = clause != "policy/unknown-version";
        facts.knownUsable = clause != "policy/known-unusable";
        if (clause == "policy/too-late")
            facts.arrival = facts.tokenTime.plusSeconds(facts.policy.presentSeconds).plusMs(1);
        if (clause == "policy/online-only")
            facts.policy.mode = PolicyMode::OnlineOnly;
        if (clause == "policy/too-old")
            claim.evidence.ageSeconds = facts.policy.ageHalfSeconds + 1;
        if (clause == "policy/balance")
            facts.knownRemaining = cents(999);
        if (clause == "policy/voucher-cap")
            facts.windowVoucherUsed = cents(1001);
        if (clause == "policy/till-cap")
            facts.windowUsed = cents(29'001);
        if (clause == "policy/till-day-cap")
            facts.dayUsed = cents(59'001);
        if (clause == "policy/count")
            facts.windowCount = 40;
        const Payment payment = adjudicate(claim, facts);
        QCOMPARE(payment.failedClause, clause);
        QCOMPARE(payment.fromVoucher.cents(), 300);
        QCOMPARE(payment.fromGuarantee.cents(), 0);
        QCOMPARE(payment.unpaid, claim.amount - cents(300));
        QVERIFY2(!payment.overspent, "a broken rule would block somebody's good voucher");
        facts.authorised = Authorised::Lapsed; // the territory had said yes: no clause counts
        QVERIFY(adjudicate(claim, facts).unpaid.isZero());
    }
    void paysWhoKeptTheRulesWhenTheFundIsEmpty()
    {
        LedgerFacts facts = honestFacts();
        facts.available = cents(-50);
        facts.guaranteeLeft = cents(400);
        const Payment payment = adjudicate(claimOf(1000), facts);
        QCOMPARE(payment.fromVoucher.cents(), 0);
        QCOMPARE(payment.fromGuarantee.cents(), 1000);
        QCOMPARE(payment.beyondGuarantee.cents(), 600);
        QCOMPARE(payment.unpaid.cents(), 0);
    }
    void givesBackInTheOrderInWhichItWasPaid()
    {
        Payment paid;
        paid.fromVoucher = cents(300);
        paid.fromGuarantee = cents(200);
        paid.unpaid = cents(100);
        QCOMPARE(splitRefund(paid, {}, cents(250)), (RefundSplit{cents(250), {}, {}}));
        QCOMPARE(splitRefund(paid, cents(250), cents(100)),
                 (RefundSplit{cents(50), cents(50), {}}));
        QCOMPARE(splitRefund(paid, cents(350), cents(250)),
                 (RefundSplit{{}, cents(150), cents(100)}));
        QCOMPARE(splitRefund(paid, {}, cents(600)),
                 (RefundSplit{cents(300), cents(200), cents(100)}));
    }
    void givesBackTheSamePartsInOneRefundAsInMany()
    {
        test::SeededEntropy random(43);
        for (int i = 0; i < 2000; ++i) {
            Payment paid;
            for (Money *part : {&paid.fromVoucher, &paid.fromGuarantee, &paid.unpaid})
                *part = cents(random.below(50));
            const Money whole = paid.fromVoucher + paid.fromGuarantee + paid.unpaid;
            RefundSplit sum;
            Money done;
            while (done < whole) {
                const Money next = std::min(cents(1 + random.below(40)), whole - done);
                const RefundSplit split = splitRefund(paid, done, next);
                QCOMPARE(split.toVoucher + split.toGuarantee + split.ofUnpaid, next);
                sum.toVoucher += split.toVoucher;
                sum.toGuarantee += split.toGuarantee;
                sum.ofUnpaid += split.ofUnpaid;
                done += next;
            }
            QCOMPARE(sum, (RefundSplit{paid.fromVoucher, paid.fromGuarantee, paid.unpaid}));
        }
    }
    void judgesAsASlowJudgeDoes()
    {
        test::SeededEntropy random(41);
        int compliant = 0, broken = 0, overspent = 0;
        for (int i = 0; i < 50'000; ++i) {
            const RandomCase c = randomCase(random);
            const Payment fast = adjudicate(c.claim, c.facts),
                          slow = SlowJudge::judge(c.claim, c.facts);
            QCOMPARE(fast.fromVoucher, slow.fromVoucher);
            QCOMPARE(fast.fromGuarantee, slow.fromGuarantee);
            QCOMPARE(fast.unpaid, slow.unpaid);
            QCOMPARE(fast.beyondGuarantee, slow.beyondGuarantee);
            QCOMPARE(fast.compliant, slow.compliant);
            QCOMPARE(fast.overspent, slow.overspent);
            QCOMPARE(fast.failedClause.isEmpty(), fast.compliant);
            (fast.compliant ? compliant : broken) += 1;
            overspent += fast.compliant && fast.overspent;
        }
        QVERIFY(compliant > 5000 && broken > 5000 && overspent > 1000);
    }
    void paysMerchantsTheSameInWhateverOrderTheirDebitsArrive()
    {
        test::SeededEntropy random(43);
        int overspent = 0;
        for (int round = 0; round < 300; ++round) {
            MiniTown written;
            std::map<int, std::vector<MiniTown::Debit>> chains;
            for (int i = 0; i < 40; ++i) {
                const MiniTown::Debit debit{random.below(4), random.below(3),
                                            50 * (1 + random.below(16))};
                LedgerFacts facts = MiniTown::knownTo(written, debit);
                if (!SlowJudge::compliant(claimOf(debit.amount), facts))
                    continue;
                chains[debit.till].push_back(debit);
                written.used[debit.till][debit.voucher] += cents(debit.amount);
            }
            std::optional<std::map<int, Money>> totals;
            for (int order = 0; order < 5; ++order) {
                auto waiting = chains;
                MiniTown town;
                while (!waiting.empty()) {
                    auto till = std::next(waiting.begin(), random.below(int(waiting.size())));
                    overspent += town.arrive(till->second.front()).overspent;
                    till->second.erase(till->second.begin());
                    if (till->second.empty())
                        waiting.erase(till);
                }
                QVERIFY(town.unpaid.isZero());
                for (const auto &[voucher, amount] : town.spent)
                    QVERIFY(amount <= cents(MiniTown::face));
                if (totals)
                    QVERIFY(town.paid == *totals);
                totals = town.paid;
            }
        }
        QVERIFY(overspent > 1000);
    }
    void keepsAPromiseToTheCent_data()
    {
        QTest::addColumn<int>("available");
        QTest::addColumn<int>("promised");
        QTest::newRow("all there") << 2000 << 1250;
        QTest::newRow("somebody came first") << 300 << 1250;
        QTest::newRow("nothing was promised") << 2000 << 0;
        QTest::newRow("a part was") << 2000 << 500;
        QTest::newRow("more than was asked for") << 2000 << 9000;
    }
    void keepsAPromiseToTheCent()
    {
        QFETCH(const int, available);
        QFETCH(const int, promised);
        LedgerFacts facts; // no token, no fund: without its word the town would owe little
        facts.available = Money::fromCents(available);
        facts.promised = Money::fromCents(promised);
        const Payment payment = adjudicate(claimOf(1250), facts);
        const int paid = std::min(promised, 1250);
        QCOMPARE((payment.fromVoucher + payment.fromGuarantee).cents(), paid);
        QCOMPARE(payment.fromVoucher.cents(), std::min(available, paid));
        QCOMPARE(payment.unpaid.cents(), 1250 - paid);
    }
    void readsWhatItWrote()
    {
        Claim claim = claimOf(1250);
        claim.serial = 88121;
        claim.evidence = {"e1-x", 48211, "0190c3a2-79b0-7cc3-98c4-dc0c0c07398f", 8120, false, 9};
        const auto read = Claim::fromJson(claim.toJson());
        QCOMPARE(read->toJson(), claim.toJson());
        QCOMPARE(read->evidence, claim.evidence);
    }
    void refusesABrokenClaim_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no campaign") << "campaign" << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("nothing") << "amount_c" << QJsonValue(0);
        QTest::newRow("negative") << "amount_c" << QJsonValue(-5);
        QTest::newRow("fraction") << "amount_c" << QJsonValue(1.5);
        QTest::newRow("beyond any face") << "amount_c" << QJsonValue(1 << 24);
        QTest::newRow("serial of 33 bits") << "serial" << QJsonValue(qint64(1) << 32);
        QTest::newRow("no evidence") << "ev" << QJsonValue(QJsonValue::Null);
        QTest::newRow("empty evidence") << "ev" << QJsonValue(QJsonObject());
    }
    void refusesABrokenClaim()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject json = claimOf(1250).toJson();
        QVERIFY(Claim::fromJson(json));
        json[member] = value;
        QCOMPARE(Claim::fromJson(json).error().code, "wire/bad-field");
    }
};

QTEST_APPLESS_MAIN(tst_Adjudication)
#include "tst_Adjudication.moc"
