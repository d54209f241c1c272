// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/campaigns/CloseCampaign.h"
#include "backend/vouchers/BlockVoucher.h"
#include "tests/support/backend/TestTown.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

class tst_AuthoriseClaim : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<TestTill> m_till, m_other;

    QJsonObject authorised(const http::Response &response) const
    {
        return signedContent(*m_town, json(response), crypto::authorisationDomain);
    }
    http::Response cancel(TestTill &till, OpId claim)
    {
        return till.ask("POST", "/v1/redemptions/" + claim.text() + "/void");
    }
    qint64 owed(const TestTill &till)
    {
        return m_town->balanceOf(backend::Account::merchantPayable(till.shop));
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>(29);
        m_town->issue(5);
        m_till = std::make_unique<TestTill>(*m_town, m_town->addShop("Boulangerie"));
        m_other = std::make_unique<TestTill>(*m_town, m_town->addShop("Librairie"));
    }
    void promisesWithASignature()
    {
        const OpId claim = m_till->claim(2, 1000);
        const auto response = m_till->authorise(claim);
        QCOMPARE(response.status, 201);
        const QJsonObject promise = authorised(response);
        QCOMPARE(promise[u"claim"].toString(), QString::fromLatin1(claim.text()));
        QCOMPARE(promise[u"device"].toString(), QString::fromLatin1(m_till->device.text()));
        QCOMPARE(promise[u"amount_c"].toInt(), 1000);
        QCOMPARE(promise[u"remaining_c"].toInt(), 1500);
        QCOMPARE(promise[u"expires_s"].toInt(), 600);
        QCOMPARE(promise[u"epoch"].toString().toUtf8(), m_town->epoch);
        QCOMPARE(m_town->number("SELECT spent_c FROM voucher WHERE serial = 2"), 0);
    }
    void answersTheSameClaimTheSame()
    {
        const OpId claim = m_till->claim(2, 2000);
        const auto first = m_till->authorise(claim);
        m_town->clock.advanceMs(3000);
        const auto again = m_till->authorise(claim);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);
        m_till->commit(claim);
        m_till->push();
        QCOMPARE(m_till->authorise(claim).body, first.body);
    }
    void reservesForTenMinutes()
    {
        QCOMPARE(m_till->authorise(m_till->claim(2, 2000)).status, 201);
        const OpId rival = m_other->claim(2, 600);
        const auto refused = m_other->authorise(rival);
        QCOMPARE(refused.status, 409);
        QCOMPARE(problemCode(refused), "voucher/insufficient");
        QCOMPARE(json(refused)[u"remaining_c"].toInt(), 500);
        m_town->clock.advanceMs(600'000);
        QCOMPARE(m_other->authorise(rival).status, 201);
    }
    void paysALapsedPromise()
    {
        const OpId claim = m_till->claim(2, 2000);
        m_till->authorise(claim);
        m_town->clock.advanceMs(601'000);
        const OpId rival = m_other->claim(2, 2500);
        QCOMPARE(m_other->authorise(rival).status, 201);
        m_other->commit(rival);
        m_other->push();
        const OpId commit = m_till->commit(claim);
        m_till->push();
        QCOMPARE(m_till->result(commit)[u"pay"][u"guarantee_c"].toInt(), 2000);
        QCOMPARE(owed(*m_till), 2000);
        QCOMPARE(owed(*m_other), 2500);
        QVERIFY(m_town->isSound());
    }
    void promisesAVoucherOnceMoreOnlyAfterTheLastPromiseIsTold()
    {
        // A lapsed promise is paid for ever: one voucher must not collect many of them.
        const OpId first = m_till->claim(2, 2500);
        QCOMPARE(m_till->authorise(first).status, 201);
        m_town->clock.advanceMs(601'000);
        const OpId again = m_till->claim(2, 2500);
        const auto refused = m_till->authorise(again);
        QCOMPARE(refused.status, 409);
        QCOMPARE(problemCode(refused), "voucher/unsettled");
        QCOMPARE(m_other->authorise(m_other->claim(2, 500)).status, 201); // others are not held up
        QCOMPARE(cancel(*m_till, first).status, 200);
        QCOMPARE(m_till->authorise(again).status, 409); // 500 are reserved
        QCOMPARE(m_till->authorise(m_till->claim(2, 2000)).status, 201);
    }
    void boundsWhatIsPromisedToATillThatTellsNothing()
    {
        const vouchers::Serial first = m_town->issue(20);
        std::vector<OpId> promised; // 13 × 25 EUR: the first sum above the till's cap of 300 EUR
        for (vouchers::Serial serial = first; promised.size() < 13; ++serial) {
            promised.push_back(m_till->claim(serial, 2500));
            QCOMPARE(m_till->authorise(promised.back()).status, 201); // a queue is served
        }
        const OpId next = m_till->claim(first + 13, 100);
        m_town->clock.advanceMs(59'000);
        QCOMPARE(m_till->authorise(m_till->claim(first + 14, 100)).status, 201);
        m_town->clock.advanceMs(1'000);
        QCOMPARE(problemCode(m_till->authorise(next)), "voucher/unsettled");
        m_till->commit(promised.front());
        QCOMPARE(m_till->push().status, 200);
        QCOMPARE(m_till->authorise(next).status, 201);
    }
    void keepsAReservationFromOfflineRivals()
    {
        const OpId claim = m_till->claim(2, 2000);
        m_till->authorise(claim);
        m_other->push();
        const OpId rival = m_other->debit(2, 1500);
        m_other->push();
        QCOMPARE(m_other->result(rival)[u"pay"][u"voucher_c"].toInt(), 500);
        QCOMPARE(m_other->result(rival)[u"pay"][u"guarantee_c"].toInt(), 1000);
        const OpId commit = m_till->commit(
            claim); // the voucher is blocked by now; the promise holds
        m_till->push();
        QCOMPARE(m_till->result(commit)[u"pay"][u"voucher_c"].toInt(), 2000);
        QVERIFY(m_town->isSound());
    }
    void paysAnUnheardPromiseInFull()
    {
        // The answer was lost; the till decided offline, above every cap and without a time token.
        const OpId claim = m_till->claim(2, 2500);
        m_till->authorise(claim);
        const OpId commit = m_till->commit(claim, "offline");
        m_till->push();
        QCOMPARE(m_till->result(commit)[u"pay"][u"voucher_c"].toInt(), 2500);
        QVERIFY(!m_till->result(commit).contains(u"problem"));
    }
    void cancelsBeforeAndAfterHearing()
    {
        const OpId heard = m_till->claim(2, 2000), unheard = m_till->claim(3, 2000);
        m_till->authorise(heard);
        QCOMPARE(cancel(*m_till, heard).status, 200);
        QCOMPARE(cancel(*m_till, heard).status, 200);
        QCOMPARE(problemCode(m_till->authorise(heard)), "voucher/voided");
        QCOMPARE(cancel(*m_till, unheard).status, 200);
        const auto late = m_till->authorise(unheard);
        QCOMPARE(late.status, 409);
        QCOMPARE(problemCode(late), "voucher/voided");
        QCOMPARE(m_other->authorise(m_other->claim(2, 2500)).status, 201); // nothing is reserved
    }
    void refusesToCancelWhatIsPaidOrForeign()
    {
        const OpId claim = m_till->claim(2, 2000);
        m_till->authorise(claim);
        const auto foreign = cancel(*m_other, claim);
        QCOMPARE(problemCode(foreign), "voucher/other-device");
        m_till->commit(claim);
        m_till->push();
        const auto paid = cancel(*m_till, claim);
        QCOMPARE(paid.status, 409);
        QCOMPARE(problemCode(paid), "voucher/committed");
        QCOMPARE(owed(*m_till), 2000);
        QCOMPARE(m_till->ask("POST", "/v1/redemptions/nonsense/void").status, 400);
    }
    void refusesAClaim_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown serial") << 422 << "voucher/unknown";
        QTest::newRow("training") << 422 << "voucher/training";
        QTest::newRow("expired") << 422 << "voucher/expired";
        QTest::newRow("before its time") << 422 << "voucher/not-yet-valid";
        QTest::newRow("closed") << 422 << "voucher/campaign-closed";
        QTest::newRow("not a member") << 422 << "voucher/not-member";
        QTest::newRow("blocked") << 423 << "voucher/blocked";
        QTest::newRow("indivisible") << 422 << "voucher/indivisible";
        QTest::newRow("insufficient") << 409 << "voucher/insufficient";
        QTest::newRow("other signature") << 422 << "voucher/bad-signature";
        QTest::newRow("other kind") << 422 << "voucher/not-a-claim";
        QTest::newRow("broken claim") << 422 << "voucher/not-a-claim";
        QTest::newRow("foreign id") << 422 << "sync/id-reused";
    }
    void refusesAClaim()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        const QByteArray kind = QTest::currentDataTag();
        vouchers::Serial serial = 2;
        qint64 cents = 1000;
        if (kind == "unknown serial")
            serial = 999;
        if (kind == "training")
            serial = m_town->issue(1, 2500, vouchers::Training);
        if (kind == "indivisible")
            serial = m_town->issue(1, 2500, vouchers::Indivisible);
        if (kind == "insufficient")
            cents = 2501;
        if (kind == "expired" || kind == "before its time")
            m_town->clock.advanceMs(qint64(kind == "expired" ? 61 : -12) * 24 * 3600 * 1000);
        if (kind == "not a member")
            m_till = std::make_unique<TestTill>(*m_town, m_town->addShop("Ailleurs", false));
        if (kind == "closed" || kind == "blocked")
            m_town->act([&](auto &transaction) -> Result<void> {
                if (kind == "closed")
                    return backend::CloseCampaign(m_town->keys, m_town->clock).run(transaction, 1);
                return backend::BlockVoucher(m_town->clock).run(transaction, 1, 2, "perdu");
            });
        OpId claim = m_till->claim(serial, cents);
        auto &line = m_till->lines.back();
        if (kind == "other signature")
            line.signature = wire::signOp(m_other->key, line.hash);
        if (kind == "other kind")
            claim = m_till->voidClaim(claim);
        if (kind == "broken claim")
            claim = m_till->append("voucher.claim", {{"campaign", 1}});
        if (kind == "foreign id") {
            const OpId theirs = m_other->claim(2, 1000);
            QCOMPARE(m_other->authorise(theirs).status, 201);
            claim = m_till->append("voucher.claim", line.op.body, theirs);
        }
        const auto response = m_till->authorise(claim);
        QCOMPARE(response.status, status);
        QCOMPARE(problemCode(response), code);
        QCOMPARE(
            m_town->number("SELECT COUNT(*) FROM claim WHERE device = ?", {m_till->device.bytes()}),
            0);
    }
    void acceptsAnIndivisibleVoucherWhole()
    {
        const auto serial = m_town->issue(1, 2500, vouchers::Indivisible);
        QCOMPARE(m_till->authorise(m_till->claim(serial, 2500)).status, 201);
    }
    void authorisesAClaimThatAPushBroughtFirst()
    {
        const OpId claim = m_till->claim(2, 1000);
        m_till->push();
        QCOMPARE(m_till->authorise(claim).status, 201);
        const OpId commit = m_till->commit(claim);
        m_till->push();
        QCOMPARE(m_till->result(commit)[u"pay"][u"voucher_c"].toInt(), 1000);
    }
};

QTEST_APPLESS_MAIN(tst_AuthoriseClaim)
#include "tst_AuthoriseClaim.moc"
