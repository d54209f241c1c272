// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/CloseIncident.h"
#include "backend/merchants/RevokeDevice.h"
#include "tests/support/backend/TestTown.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

/// A till was lost and revoked; its shop brings what it had not sent (sync.md §2.14).
class tst_LostTill : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<TestTill> m_lost, m_sibling, m_foreign;

    void revoke()
    {
        m_town->clock.advanceMs(60'000);
        m_town->act([&](auto &transaction) {
            return backend::RevokeDevice(m_town->clock).run(transaction, m_lost->device);
        });
    }
    QString statusOf(OpId op) const { return m_lost->result(op)[u"status"].toString(); }
    QString problemOf(OpId op) const { return m_lost->result(op)[u"problem"][u"code"].toString(); }
    qint64 owed() { return m_town->balanceOf(backend::Account::merchantPayable(m_lost->shop)); }
    qint64 heldIncident(OpId op)
    {
        return m_town->number("SELECT id FROM incident WHERE kind = 'voucher/held' AND op = ?",
                              {op.bytes()});
    }
    QByteArray decide(qint64 incident, backend::Decision decision, const QString &reason = "vu")
    {
        QByteArray error;
        m_town->act([&](auto &transaction) -> Result<void> {
            const auto decided = backend::CloseIncident(m_town->keys, m_town->clock)
                                     .decide(transaction, incident, decision, reason);
            error = decided ? QByteArray() : decided.error().code;
            return {};
        });
        return error;
    }
    QJsonObject toldLater(OpId op)
    {
        return QJsonDocument::fromJson(
                   m_town
                       ->text("SELECT body FROM feed WHERE entity = 'op' AND id = ?",
                              {QString::fromLatin1(op.text())})
                       .toUtf8())
            .object();
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>(51);
        m_town->issue(50);
        const ShopId shop = m_town->addShop("Boulangerie");
        m_lost = std::make_unique<TestTill>(*m_town, shop);
        m_sibling = std::make_unique<TestTill>(*m_town, shop);
        m_foreign = std::make_unique<TestTill>(*m_town, m_town->addShop("Librairie"));
        m_lost->push();
        m_lost->evidence.ageSeconds = 30;
    }
    void cleanup() { QVERIFY(m_town->isSound()); }

    void carriesTheOpsOfASibling()
    {
        const OpId commit = m_lost->debit(7, 1000);
        const auto answer = m_lost->pushBy(*m_sibling);
        QCOMPARE(answer.status, 200);
        QVERIFY(!json(answer).contains(u"time_token"));
        QCOMPARE(m_lost->ack[u"device"].toString(), QString::fromLatin1(m_lost->device.text()));
        QCOMPARE(statusOf(commit), "applied"); // nobody revoked it
        QCOMPARE(owed(), 1000);
    }
    void carriesNothingForAnotherShop()
    {
        m_lost->debit(7, 1000);
        QCOMPARE(problemCode(m_lost->pushBy(*m_foreign)), "sync/other-shop");
        QCOMPARE(m_lost->pushBy(*m_foreign).status, 403);
        auto stranger = TestTill(*m_town, m_lost->shop);
        stranger.device = DeviceId::mint(m_town->clock.now(), m_town->entropy);
        QCOMPARE(stranger.pushBy(*m_sibling).status, 404);
    }
    // Its shop may have had no other till.
    void carriesARevokedTillsOpsForAnyShop()
    {
        const OpId commit = m_lost->debit(7, 1000);
        revoke();
        const auto answer = m_lost->pushBy(*m_foreign);
        QCOMPARE(answer.status, 200);
        QVERIFY(!json(answer).contains(u"time_token"));
        QCOMPARE(statusOf(commit), "held");
        QCOMPARE(decide(heldIncident(commit), backend::Decision::Pay), "");
        QCOMPARE(owed(), 1000); // to the shop of the lost till
        QCOMPARE(m_town->balanceOf(backend::Account::merchantPayable(m_foreign->shop)), 0);
    }
    void carriesNothingThatTheDeviceDidNotSign()
    {
        m_lost->debit(7, 1000);
        m_lost->key = m_sibling->key;
        QCOMPARE(problemCode(m_lost->pushBy(*m_sibling)), "sync/bad-frame");
    }
    void holdsWhatWasClaimedBeforeTheRevocationUntilTheDeskPaysOnce()
    {
        const OpId commit = m_lost->debit(7, 1000);
        revoke();
        QCOMPARE(problemCode(m_lost->push()), "device/revoked");
        QCOMPARE(m_lost->pushBy(*m_sibling).status, 200);
        QCOMPARE(statusOf(commit), "held");
        QCOMPARE(problemOf(commit), "device/revoked");
        QCOMPARE(owed(), 0);
        const qint64 incident = heldIncident(commit);
        QCOMPARE(decide(incident, backend::Decision::Pay, " "), "incident/no-reason");
        for (int i = 0; i < 2; ++i)
            QCOMPARE(decide(incident, backend::Decision::Pay), "");
        QCOMPARE(decide(incident, backend::Decision::Refuse), "incident/decided");
        QCOMPARE(owed(), 1000);
        QCOMPARE(toldLater(commit)[u"status"].toString(), "applied");
        QCOMPARE(toldLater(commit)[u"pay"][u"voucher_c"].toInt(), 1000);
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM audit WHERE act = 'incident.pay'"), 1);
        QCOMPARE(m_town->text("SELECT reason FROM incident WHERE id = ?", {incident}), "vu");
    }
    void paysFromTheVoucherWhatAnAbandonedReservationHeldWhenItArrived()
    {
        m_lost->evidence.ageSeconds = 30;
        const OpId commit = m_lost->debit(7, 2000);
        revoke();
        QCOMPARE(m_foreign->authorise(m_foreign->claim(7, 2500)).status, 201); // and no commit
        m_lost->pushBy(*m_sibling);
        m_town->clock.advanceMs(24 * 3600 * 1000);
        QCOMPARE(decide(heldIncident(commit), backend::Decision::Pay), "");
        QCOMPARE(toldLater(commit)[u"pay"][u"voucher_c"].toInt(), 2000);
        QCOMPARE(m_town->text("SELECT status FROM voucher WHERE serial = 7"), "open");
    }
    void refusesForGoodWhatTheDeskRefused()
    {
        const OpId commit = m_lost->debit(7, 1000);
        revoke();
        const OpId refund = m_lost->refund(commit, 500); // waits for what it is about
        m_lost->pushBy(*m_sibling);
        QCOMPARE(statusOf(refund), "deferred");
        QCOMPARE(decide(heldIncident(commit), backend::Decision::Refuse), "");
        QCOMPARE(owed(), 0);
        QCOMPARE(toldLater(commit)[u"problem"][u"code"].toString(), "voucher/refused-by-desk");
        QCOMPARE(toldLater(refund)[u"status"].toString(), "rejected");
        QCOMPARE(m_lost->pushBy(*m_sibling).status, 200);
        QCOMPARE(owed(), 0);
    }
    void refusesWhatWasClaimedAfterTheRevocation()
    {
        revoke();
        m_lost->evidence.ageSeconds = 60;
        const OpId commit = m_lost->debit(7, 1000);
        m_lost->pushBy(*m_sibling);
        QCOMPARE(statusOf(commit), "rejected");
        QCOMPARE(problemOf(commit), "device/revoked");
        QCOMPARE(m_town->number("SELECT COUNT(*) FROM incident WHERE kind = 'voucher/rejected'"),
                 1);
    }
    void refusesWhatHasNoProofOfItsTimeAndWhatBreaksTheCaps()
    {
        const OpId high = m_lost->debit(7, 2001);
        m_lost->evidence.timeToken.clear();
        const OpId undated = m_lost->debit(8, 1000);
        revoke();
        m_lost->pushBy(*m_sibling);
        QCOMPARE(problemOf(high), "policy/floor");
        QCOMPARE(problemOf(undated), "policy/unknown-token");
    }
    void countsTheCapsOverWhatTheDeskPays()
    {
        std::vector<OpId> commits;
        for (int i = 0; i < 16; ++i)
            commits.push_back(m_lost->debit(vouchers::Serial(i), 2000));
        TestTill rival(*m_town, m_foreign->shop);
        rival.debit(15, 2500);
        rival.push(); // of the sixteenth nothing is left
        revoke();
        m_lost->pushBy(*m_sibling);
        for (const OpId commit : commits)
            QCOMPARE(decide(heldIncident(commit), backend::Decision::Pay), "");
        QCOMPARE(owed(), 15 * 2000);
        QCOMPARE(toldLater(commits[15])[u"problem"][u"code"].toString(), "policy/till-cap");
    }
    void paysWhatTheTownItselfHadPromised()
    {
        const OpId claim = m_lost->claim(7, 2400);
        QCOMPARE(m_lost->authorise(claim).status, 201);
        const OpId commit = m_lost->commit(claim);
        revoke();
        m_lost->pushBy(*m_sibling);
        QCOMPARE(statusOf(commit), "applied");
        QCOMPARE(owed(), 2400);
    }
    void closesWithAReasonButNotWhatIsHeld()
    {
        const OpId commit = m_lost->debit(7, 1000);
        revoke();
        m_lost->debit(8, 3000);
        m_lost->pushBy(*m_sibling);
        const auto close = [&](qint64 number, const QString &reason) {
            QByteArray error;
            m_town->act([&](auto &transaction) -> Result<void> {
                const auto closed = backend::CloseIncident(m_town->keys, m_town->clock)
                                        .run(transaction, number, reason);
                error = closed ? QByteArray() : closed.error().code;
                return {};
            });
            return error;
        };
        QCOMPARE(close(heldIncident(commit), "vu"), "incident/needs-decision");
        const qint64 other = m_town->number(
            "SELECT id FROM incident WHERE kind = 'voucher/rejected'");
        QCOMPARE(close(other, ""), "incident/no-reason");
        QCOMPARE(close(other, "expliqué au commerçant"), "");
        QCOMPARE(close(other, "encore"), "");
        QCOMPARE(close(999, "vu"), "incident/unknown");
        QCOMPARE(decide(other, backend::Decision::Pay), "incident/nothing-held");
        m_town->act([&](auto &transaction) -> Result<void> {
            COMPTOIR_TRY(const auto open,
                         backend::listIncidents(transaction, backend::IncidentFilter::Open));
            COMPTOIR_TRY(const auto all,
                         backend::listIncidents(transaction, backend::IncidentFilter::All));
            COMPTOIR_ASSERT(open.size() == 1 && open.front().incident.op == commit);
            COMPTOIR_ASSERT(open.front().shop == u"Boulangerie");
            COMPTOIR_ASSERT(all.size() == 2 && all.back().reason == u"expliqué au commerçant");
            return {};
        });
    }
};

QTEST_APPLESS_MAIN(tst_LostTill)
#include "tst_LostTill.moc"
