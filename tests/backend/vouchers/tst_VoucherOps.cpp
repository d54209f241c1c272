// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/campaigns/ChangePolicy.h"
#include "backend/campaigns/CloseCampaign.h"
#include "backend/vouchers/BlockVoucher.h"
#include "tests/support/backend/TestTown.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {
constexpr qint64 dayMs = 24 * 3600 * 1000;
}

class tst_VoucherOps : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<TestTill> m_till, m_other;

    struct Pay
    {
        qint64 voucher, guarantee, unpaid;
        bool operator==(const Pay &) const = default;
    };
    static Pay payOf(const TestTill &till, OpId commit)
    {
        const QJsonValue pay = till.result(commit)[u"pay"];
        return {pay[u"voucher_c"].toInteger(-1), pay[u"guarantee_c"].toInteger(-1),
                pay[u"unpaid_c"].toInteger(-1)};
    }
    static QString problemOf(const TestTill &till, OpId op)
    {
        return till.result(op)[u"problem"][u"code"].toString();
    }
    qint64 owed(const TestTill &till)
    {
        return m_town->balanceOf(backend::Account::merchantPayable(till.shop));
    }
    qint64 incidents(const QString &kind)
    {
        return m_town->number("SELECT COUNT(*) FROM incident WHERE kind = ?", {kind});
    }
    QString feedOf(int serial)
    {
        return m_town->text(
            "SELECT body FROM feed WHERE stream = 'campaign:1' AND entity = 'voucher' AND id = ?",
            {QString::number(serial)});
    }
    /// Both tills are in touch; then each goes on without a network.
    void bothSync()
    {
        m_till->push();
        m_other->push();
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>(31);
        m_town->issue(50);
        m_till = std::make_unique<TestTill>(*m_town, m_town->addShop("Boulangerie"));
        m_other = std::make_unique<TestTill>(*m_town, m_town->addShop("Librairie"));
    }
    void cleanup() { QVERIFY(m_town->isSound()); }
    void paysTwoTillsWithTheSameVoucher()
    {
        bothSync();
        const OpId first = m_till->debit(7, 2000), second = m_other->debit(7, 2000);
        m_other->push();
        m_till->push();
        QCOMPARE(payOf(*m_other, second), (Pay{2000, 0, 0}));
        QCOMPARE(payOf(*m_till, first), (Pay{500, 1500, 0}));
        QCOMPARE(owed(*m_till), 2000);
        QCOMPARE(m_town->balanceOf(backend::Account::guaranteeFund(1)), -1500);
        QCOMPARE(incidents("voucher/overspent"), 1);
        QCOMPARE(feedOf(7), "{\"remaining_c\":0,\"status\":\"blocked\"}");
        QCOMPARE(m_town->number("SELECT MAX(ver) FROM voucher"), 2);
    }
    void paysWhatIsLeftToWhoBrokeTheRules()
    {
        m_till->push();
        m_other->debit(7, 2000); // never synced: no token, so nothing is promised
        m_other->push();
        const OpId late = m_till->debit(7, 2400); // above the floor
        m_till->push();
        QCOMPARE(payOf(*m_till, late), (Pay{500, 0, 1900}));
        QCOMPARE(problemOf(*m_till, late), "policy/floor");
        QCOMPARE(m_till->result(late)[u"problem"][u"last_used_ms"].toInteger(),
                 m_town->clock.now().ms());
        QCOMPARE(incidents("voucher/unpaid"), 1);
        QCOMPARE(incidents("voucher/overspent"), 0);
        QCOMPARE(feedOf(7), "{\"remaining_c\":0,\"status\":\"spent\"}");
        QCOMPARE(owed(*m_other), 2000); // and an unproven claim lost nothing, as it came first
    }
    void countsWhatTheTillShouldHaveKnown()
    {
        m_other->push();
        m_other->debit(7, 2000);
        m_other->push();
        m_till->push(); // the token now says: it has the feed with 5 € left
        const OpId commit = m_till->debit(7, 1000);
        m_till->push();
        QCOMPARE(payOf(*m_till, commit), (Pay{500, 0, 500}));
        QCOMPARE(problemOf(*m_till, commit), "policy/balance");
    }
    void countsATillsOwnDebitsBetweenTwoSyncs()
    {
        bothSync();
        const OpId online = m_till->claim(7, 1500);
        QCOMPARE(m_till->authorise(online).status, 201); // no cap counts it
        m_till->commit(online);
        const auto before = m_till->evidence;
        m_till->push();
        m_till->evidence = before; // written while the push was under way
        const OpId commit = m_till->debit(7, 1500);
        m_till->push();
        QCOMPARE(payOf(*m_till, commit), (Pay{1000, 0, 500}));
        QCOMPARE(problemOf(*m_till, commit), "policy/balance");
    }
    void trustsATillThatHasSeenMoreThanItsToken()
    {
        // A reversal between the token and the claim: the till saw the money come back.
        m_other->push();
        const OpId theirs = m_other->debit(7, 2000);
        m_other->push();
        m_till->push();
        m_other->reverse(theirs);
        m_other->push();
        m_other->debit(7, 2000);
        m_till->evidence.feedPosition = m_town->number("SELECT n FROM feed_head");
        const OpId commit = m_till->debit(7, 2000);
        m_other->push();
        m_till->push();
        QCOMPARE(payOf(*m_till, commit), (Pay{500, 1500, 0}));
    }
    void countsCapsOverAWindow()
    {
        m_till->push();
        std::vector<OpId> commits;
        for (int i = 0; i < 16; ++i)
            commits.push_back(m_till->debit(vouchers::Serial(i), 2000));
        for (int serial = 15; serial < 17; ++serial) {
            TestTill thief(*m_town, m_other->shop);
            thief.push();
            thief.debit(vouchers::Serial(serial), 1500);
            thief.push();
        }
        m_till->push();
        QCOMPARE(payOf(*m_till, commits[14]), (Pay{2000, 0, 0})); // 300 €
        QCOMPARE(problemOf(*m_till, commits[15]), "policy/till-cap");
        QCOMPARE(payOf(*m_till, commits[15]), (Pay{1000, 0, 1000}));
        const OpId next = m_till->debit(16, 500); // a new window
        m_till->push();
        QCOMPARE(payOf(*m_till, next), (Pay{500, 0, 0}));
    }
    void judgesByThePolicyThatTheTillHad()
    {
        bothSync();
        m_town->act([&](auto &transaction) -> Result<void> {
            vouchers::OfflineTerms terms;
            terms.mode = vouchers::PolicyMode::OnlineOnly;
            COMPTOIR_CHECK(
                backend::ChangePolicy(m_town->keys, m_town->clock).run(transaction, 1, terms));
            return {};
        });
        m_other->debit(7, 2000);
        m_other->push();
        const OpId commit = m_till->debit(7, 2000);
        m_till->push();
        QCOMPARE(payOf(*m_till, commit), (Pay{500, 1500, 0}));
        m_till->evidence.policyVersion = 2;
        const OpId later = m_till->debit(8, 2000);
        m_other->debit(8, 2000);
        m_other->push();
        m_till->push();
        QCOMPARE(problemOf(*m_till, later), "policy/online-only");
    }
    void promisesNothingUnderAPolicyThatTheTillKnewToBeReplaced()
    {
        bothSync();
        m_town->act([&](auto &transaction) -> Result<void> {
            vouchers::OfflineTerms terms;
            terms.mode = vouchers::PolicyMode::OnlineOnly;
            COMPTOIR_CHECK(
                backend::ChangePolicy(m_town->keys, m_town->clock).run(transaction, 1, terms));
            return {};
        });
        m_till->push(); // its token now says: it has read of the new policy
        QCOMPARE(m_till->evidence.policyVersion, 1);
        const OpId commit = m_till->debit(7, 2000);
        m_other->debit(7, 2000);
        m_other->push();
        m_till->push();
        QCOMPARE(payOf(*m_till, commit), (Pay{500, 0, 1500}));
        QCOMPARE(problemOf(*m_till, commit), "policy/unknown-version");
    }
    void paysWhoKeptTheRulesWhenTheFundIsEmptyAndEndsOfflineDebits()
    {
        auto plan = TestTown::usualPlan();
        plan.policy.guarantee = Money::fromCents(1000);
        m_town = std::make_unique<TestTown>(37, plan);
        m_town->issue(5);
        m_till = std::make_unique<TestTill>(*m_town, m_town->addShop("A"));
        m_other = std::make_unique<TestTill>(*m_town, m_town->addShop("B"));
        bothSync();
        m_other->debit(1, 2000);
        m_other->push();
        const OpId commit = m_till->debit(1, 2000);
        m_till->push();
        QCOMPARE(payOf(*m_till, commit), (Pay{500, 1500, 0}));
        QCOMPARE(problemOf(*m_till, commit), "");
        QCOMPARE(m_town->number("SELECT cents FROM incident WHERE kind = 'guarantee/overdrawn'"),
                 500);
        QCOMPARE(incidents("guarantee/exhausted"), 1);
        QVERIFY(m_town->text("SELECT terms FROM campaign_policy ORDER BY ver DESC LIMIT 1")
                    .contains("online_only"));
        QCOMPARE(m_town->number("SELECT policy_ver FROM campaign"), 2);
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM audit WHERE act = 'campaign.policy'"), 1);
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM feed WHERE entity = 'campaign' "
                                "AND body LIKE '%online_only%'"),
                 1);
        // A till that has not heard of the end keeps the terms that it has.
        const OpId unaware = m_other->debit(2, 2000);
        TestTill rival(*m_town, m_till->shop);
        rival.debit(2, 1000);
        rival.push();
        m_other->push();
        QCOMPARE(payOf(*m_other, unaware), (Pay{1500, 500, 0}));
        QCOMPARE(incidents("guarantee/overdrawn"), 2);
        QCOMPARE(incidents("guarantee/exhausted"), 1);
        QCOMPARE(m_town->number("SELECT policy_ver FROM campaign"), 2);
    }
    void reversesWholePaymentsInTheSameShop()
    {
        bothSync();
        const OpId first = m_till->debit(7, 2000), second = m_other->debit(7, 2000);
        m_till->push();
        m_other->push();
        QCOMPARE(payOf(*m_other, second), (Pay{500, 1500, 0}));
        TestTill sibling(*m_town, m_other->shop);
        const OpId foreign = m_till->reverse(second), own = sibling.reverse(second),
                   again = sibling.reverse(second);
        m_till->push();
        sibling.push();
        QCOMPARE(problemOf(*m_till, foreign), "voucher/other-shop");
        QCOMPARE(sibling.result(own)[u"status"].toString(), "applied");
        QCOMPARE(problemOf(sibling, again), "voucher/reversed");
        QCOMPARE(owed(*m_other), 0);
        QCOMPARE(m_town->balanceOf(backend::Account::guaranteeFund(1)), 0);
        QCOMPARE(m_town->number("SELECT spent_c FROM voucher WHERE serial = 7"), 2000);
        m_till->reverse(first);
        m_till->push();
        QCOMPARE(m_town->number("SELECT spent_c FROM voucher WHERE serial = 7"), 0);
        QCOMPARE(m_town->balanceOf(backend::Account::voucherLiability(1)), 50 * 2500);
    }
    void paysNothingForAVoidedClaim()
    {
        const OpId claim = m_till->claim(7, 1000);
        m_till->voidClaim(claim);
        const OpId commit = m_till->commit(claim);
        m_till->push();
        QCOMPARE(problemOf(*m_till, commit), "voucher/voided");
        QCOMPARE(owed(*m_till), 0);
    }
    void paysNothingForAClaimVoidedBeforeItArrived()
    {
        const OpId claim = OpId::mint(m_town->clock.now(), m_town->entropy);
        m_other->voidClaim(claim); // somebody else's void doesn't count
        m_other->push();
        m_till->append("voucher.claim",
                       vouchers::Claim{1, 7, Money::fromCents(500), m_till->evidence}.toJson(),
                       claim);
        const OpId commit = m_till->commit(claim);
        m_till->push();
        QCOMPARE(payOf(*m_till, commit), (Pay{500, 0, 0}));

        const OpId own = OpId::mint(m_town->clock.now(), m_town->entropy);
        const OpId voiding = m_till->voidClaim(own);
        m_till->append("voucher.claim",
                       vouchers::Claim{1, 8, Money::fromCents(500), m_till->evidence}.toJson(),
                       own);
        const OpId late = m_till->commit(own);
        m_till->push();
        QCOMPARE(m_till->result(voiding)[u"status"].toString(), "applied");
        QCOMPARE(problemOf(*m_till, late), "voucher/voided");
    }
    void paysAClaimOnce()
    {
        const OpId claim = m_till->claim(7, 500);
        const OpId first = m_till->commit(claim), second = m_till->commit(claim),
                   voiding = m_till->voidClaim(claim);
        m_till->push();
        QCOMPARE(payOf(*m_till, first), (Pay{500, 0, 0}));
        QCOMPARE(problemOf(*m_till, second), "voucher/committed");
        QCOMPARE(problemOf(*m_till, voiding), "voucher/committed");
    }
    void rejectsForGood_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("incidents");
        QTest::newRow("unknown serial") << "voucher/unknown" << 0;
        QTest::newRow("training") << "voucher/training" << 1;
        QTest::newRow("not a member") << "voucher/not-member" << 1;
        QTest::newRow("expired") << "voucher/expired" << 1;
        QTest::newRow("closed, and known") << "voucher/campaign-closed" << 1;
        QTest::newRow("another device's claim") << "voucher/other-device" << 0;
        QTest::newRow("broken body") << "wire/bad-field" << 0;
        QTest::newRow("not a claim") << "wire/bad-field" << 0;
    }
    void rejectsForGood()
    {
        QFETCH(QString, code);
        QFETCH(int, incidents);
        const QByteArray kind = QTest::currentDataTag();
        vouchers::Serial serial = kind == "unknown serial" ? 999 : 7;
        if (kind == "training")
            serial = m_town->issue(1, 2500, vouchers::Training);
        if (kind == "not a member")
            m_till = std::make_unique<TestTill>(*m_town, m_town->addShop("Ailleurs", false));
        if (kind == "expired")
            m_town->clock.advanceMs(61 * dayMs);
        if (kind == "closed, and known")
            m_town->act([&](auto &t) {
                return backend::CloseCampaign(m_town->keys, m_town->clock).run(t, 1);
            });
        m_till->push();
        OpId claim = m_till->claim(serial, 1000);
        if (kind == "another device's claim")
            claim = m_other->claim(serial, 1000);
        m_other->push();
        if (kind == "not a claim")
            claim = m_till->voidClaim(OpId::mint(m_town->clock.now(), m_town->entropy));
        const OpId commit = kind == "broken body"
            ? m_till->append("voucher.commit", {{"claim", "7"}})
            : m_till->commit(claim);
        QCOMPARE(m_till->push().status, 200);
        QCOMPARE(m_till->result(commit)[u"status"].toString(), "rejected");
        QCOMPARE(problemOf(*m_till, commit), code);
        QCOMPARE(this->incidents("voucher/rejected"), incidents);
        QCOMPARE(owed(*m_till), 0);
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM op_log WHERE op = ?", {commit.bytes()}), 1);
    }
    void paysADebitFromBeforeTheLastDayThatArrivesAfterIt()
    {
        m_town->clock.advanceMs(59 * dayMs);
        m_till->push();
        m_till->evidence.ageSeconds = 3600;
        const OpId commit = m_till->debit(7, 1000);
        m_town->clock.advanceMs(3 * dayMs);
        m_till->push();
        QCOMPARE(payOf(*m_till, commit), (Pay{1000, 0, 0}));
    }
    void paysADebitFromBeforeTheTillHeardOfTheEnd()
    {
        bothSync();
        m_town->act(
            [&](auto &t) { return backend::CloseCampaign(m_town->keys, m_town->clock).run(t, 1); });
        const OpId commit = m_till->debit(7, 1000);
        m_till->push();
        QCOMPARE(payOf(*m_till, commit), (Pay{1000, 0, 0}));
    }
    void keepsABlockedVouchersRestForItsOwner()
    {
        bothSync();
        m_town->act(
            [&](auto &t) { return backend::BlockVoucher(m_town->clock).run(t, 1, 7, "volé"); });
        const OpId honest = m_till->debit(7, 1000);
        m_till->push(); // it couldn't know
        QCOMPARE(payOf(*m_till, honest), (Pay{0, 1000, 0}));
        const OpId knowing = m_till->debit(7, 1000);
        m_till->push();
        QCOMPARE(payOf(*m_till, knowing), (Pay{0, 0, 1000}));
        QCOMPARE(problemOf(*m_till, knowing), "policy/known-unusable");
        QCOMPARE(m_town->text("SELECT detail FROM audit WHERE act = 'voucher.block'"), "volé");
        QCOMPARE(feedOf(7), "{\"remaining_c\":2500,\"status\":\"blocked\"}");
    }
    void asksForAReasonToBlock()
    {
        m_town->act([&](auto &t) -> Result<void> {
            const auto refused = backend::BlockVoucher(m_town->clock).run(t, 1, 7, "  ");
            COMPTOIR_ASSERT(!refused && refused.error().is("voucher/no-reason"));
            COMPTOIR_ASSERT(backend::BlockVoucher(m_town->clock)
                                .run(t, 1, 99, "x")
                                .error()
                                .is("voucher/unknown"));
            return {};
        });
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM voucher WHERE status = 'blocked'"), 0);
    }
};

QTEST_APPLESS_MAIN(tst_VoucherOps)
#include "tst_VoucherOps.moc"
