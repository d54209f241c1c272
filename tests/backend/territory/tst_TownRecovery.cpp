// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sync/DeviceStanding.h"
#include "backend/territory/Recovery.h"
#include "tests/support/backend/RememberingTill.h"
#include "tests/support/backend/RestoredTown.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

class tst_TownRecovery : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<RestoredTown> m_town;
    std::vector<std::unique_ptr<RememberingTill>> m_tills;

    template <typename T>
    T asked(const std::function<Result<T>(backend::StorageTransaction &)> &question)
    {
        T answer{};
        m_town->act([&](auto &transaction) -> Result<void> {
            COMPTOIR_TRY(answer, question(transaction));
            return {};
        });
        return answer;
    }
    std::optional<backend::Recovery> recovery()
    {
        return asked<std::optional<backend::Recovery>>(backend::recoveryUnderWay);
    }
    QByteArray payouts()
    {
        QByteArray verdict;
        m_town->act([&](auto &transaction) -> Result<void> {
            const auto allowed = backend::checkPayoutsAllowed(transaction);
            verdict = allowed ? QByteArray("allowed") : allowed.error().code;
            return {};
        });
        return verdict;
    }
    bool pingSaysRecovery()
    {
        const auto answer = json(m_town->ask("GET", "/v1/ping?nonce=n"));
        return signedContent(*m_town, answer, crypto::pingDomain)[u"recovery"].toBool();
    }
    /// A town with `count` tills in touch, put back to a copy.
    void restoreWith(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_tills.push_back(std::make_unique<RememberingTill>(
                *m_town,
                m_town->addShop(QStringLiteral("Shop %1").arg(i, 2, 10, QLatin1Char('0')))));
            QCOMPARE(m_tills.back()->sync().status, 200);
        }
        m_town->restore(m_town->backUp());
    }

private Q_SLOTS:
    void init()
    {
        m_tills.clear();
        m_town = std::make_unique<RestoredTown>(131);
        m_town->issue(10);
    }
    void waitsForNobodyWhenNobodyWasThere()
    {
        m_town->restore(m_town->backUp());
        QVERIFY(!recovery());
        QCOMPARE(payouts(), "allowed");
    }
    void freezesPayoutsUntilNineteenOfTwentyCameBack()
    {
        QCOMPARE(payouts(), "allowed");
        QVERIFY(!pingSaysRecovery());
        restoreWith(20);
        QCOMPARE(payouts(), "territory/recovering");
        QVERIFY(pingSaysRecovery());
        QCOMPARE(recovery()->expected, 20);
        for (int i = 0; i < 18; ++i)
            QCOMPARE(m_tills[size_t(i)]->sync().status, 200);
        m_tills[0]->sync(); // the same one again counts once
        QCOMPARE(recovery()->synced, 18);
        const auto missing = asked<std::vector<DeviceId>>(backend::missingDevices);
        QCOMPARE(missing.size(), 2u);
        QVERIFY(missing[0] == m_tills[18]->device || missing[0] == m_tills[19]->device);
        m_tills[18]->sync();
        QVERIFY(!recovery());
        QCOMPARE(payouts(), "allowed");
        QVERIFY(!pingSaysRecovery());
        QCOMPARE(m_town->text("SELECT detail FROM audit WHERE act = 'territory.recovered'"),
                 "19/20");
    }
    void countsATillOnlyWhenItHasNothingMoreToSend()
    {
        restoreWith(1);
        m_tills[0]->debit(1, 500);
        auto batch = m_tills[0]->batch();
        batch.next = batch.end() + 3; // two more wait
        QCOMPARE(m_tills[0]->send(batch).status, 200);
        QVERIFY(recovery());
        m_tills[0]->sync();
        QVERIFY(!recovery());
    }
    void waitsForNoTillThatWasGoneForAFortnightOrIsRevoked()
    {
        restoreWith(2);
        m_tills[0]->sync();
        m_town->clock.advanceMs(qint64(15) * 24 * 3600 * 1000);
        m_tills[0]->sync();
        m_town->restore(m_town->backUp());
        QCOMPARE(recovery()->expected, 1);
        m_tills[0]->sync();
        QVERIFY(!recovery());
        m_tills[1]->sync();
        m_town->restore(m_town->backUp());
        QCOMPARE(recovery()->expected, 2);
        m_town->act([](auto &t) -> Result<void> {
            COMPTOIR_CHECK(t.run("UPDATE device SET status = 'revoked' WHERE id = "
                                 "(SELECT id FROM device ORDER BY id DESC LIMIT 1)"));
            return {};
        });
        QCOMPARE(recovery()->expected, 1);
    }
    void isLiftedByTheDeskOnce()
    {
        restoreWith(1);
        const auto lift = [](backend::StorageTransaction &transaction) {
            return backend::liftRecovery(transaction, Instant::fromMs(1), "the till burnt");
        };
        m_town->act(lift);
        QVERIFY(!recovery());
        QCOMPARE(m_town->text("SELECT detail FROM audit WHERE act = 'territory.recovered'"),
                 "the till burnt");
        const auto transaction = m_town->storage.begin();
        QCOMPARE(lift(**transaction).error().code, "territory/not-recovering");
    }
    void authorisesNoMoreThanOfflineCapsWouldGive()
    {
        restoreWith(2);
        auto &till = *m_tills[0];
        const auto tooMuch = till.authorise(till.claim(1, 2100));
        QCOMPARE(tooMuch.status, 422);
        QCOMPARE(problemCode(tooMuch), "voucher/over-recovery-cap");
        QCOMPARE(json(tooMuch)[u"most_c"].toInt(), 2000);
        QCOMPARE(till.authorise(till.claim(1, 1500)).status, 201);
        // Another till, the same voucher: what the first one took counts.
        auto &other = *m_tills[1];
        const auto rest = other.authorise(other.claim(1, 600));
        QCOMPARE(json(rest)[u"most_c"].toInt(), 500);
        QCOMPARE(other.authorise(other.claim(1, 500)).status, 201);
        QCOMPARE(other.authorise(other.claim(2, 2000)).status, 201);
        m_town->act([](auto &t) { return backend::liftRecovery(t, Instant::fromMs(1), "done"); });
        QCOMPARE(other.authorise(other.claim(3, 2500)).status, 201);
    }
    void showsHowFarEachTillIs()
    {
        restoreWith(2);
        m_tills[1]->debit(1, 500);
        m_tills[1]->debit(2, 500);
        auto batch = m_tills[1]->batch();
        batch.epoch = m_town->epoch;
        batch.next = batch.end() + 4;
        QCOMPARE(m_tills[1]->send(batch).status, 200);
        const auto standings = asked<std::vector<backend::DeviceStanding>>(
            backend::listDeviceStandings);
        QCOMPARE(standings.size(), 2u);
        QCOMPARE(standings[0].shopName, "Shop 00");
        QCOMPARE(standings[0].missing(), 0);
        QCOMPARE(standings[1].device, m_tills[1]->device);
        QCOMPARE(standings[1].ackedSequence, 4);
        QCOMPARE(standings[1].durableSequence, 0);
        QCOMPARE(standings[1].missing(), 3);
        QCOMPARE(standings[1].lastSeen, m_town->clock.now());
    }
};

QTEST_APPLESS_MAIN(tst_TownRecovery)
#include "tst_TownRecovery.moc"
