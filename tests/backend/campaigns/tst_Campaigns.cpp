// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/campaigns/ChangePolicy.h"
#include "backend/campaigns/CloseCampaign.h"
#include "tests/support/FaultyStorage.h"
#include "tests/support/Town.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::backend;
using namespace comptoir::test;

class tst_Campaigns : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Town> m_town;

    vouchers::Campaign published(vouchers::CampaignNumber number)
    {
        const auto keyset = m_town->keyset();
        const auto transaction = take(m_town->storage->begin());
        const auto row = take(
            transaction->first(QStringLiteral("SELECT body, ver FROM feed "
                                              "WHERE entity = 'campaign' AND id = ?"),
                               {QString::number(number)}));
        const auto document = take(
            wire::SignedDoc::fromJson(take(wire::parseObject(row->bytes(0)))));
        COMPTOIR_ASSERT(keyset.signs(document, crypto::campaignDomain, vouchers::KeyUse::Policy,
                                     m_town->clock.now()));
        auto campaign = take(vouchers::Campaign::fromJson(take(document.content())));
        COMPTOIR_ASSERT(campaign.version == row->integer(1));
        return campaign;
    }
    Result<vouchers::CampaignNumber> create(Storage &storage, const CampaignPlan &plan)
    {
        COMPTOIR_TRY(const auto transaction, storage.begin());
        COMPTOIR_TRY(
            const auto number,
            CreateCampaign(m_town->keys, m_town->clock, m_town->entropy).run(*transaction, plan));
        COMPTOIR_CHECK(transaction->commit());
        return number;
    }

private Q_SLOTS:
    void init() { m_town = std::make_unique<Town>(); }

    void isPublishedUnderThePolicyKeyAtEachStep()
    {
        const auto number = m_town->addCampaign();
        QCOMPARE(published(number).status, vouchers::CampaignStatus::Draft);
        m_town->commit(
            [&](auto &t) { return OpenCampaign(m_town->keys, m_town->clock).run(t, number); });
        const auto open = published(number);
        QCOMPARE(open.status, vouchers::CampaignStatus::Open);
        QCOMPARE(open.version, 2);
        QCOMPARE(open.validUntil.toIso(), QStringLiteral("2027-06-30"));
        m_town->commit(
            [&](auto &t) { return OpenCampaign(m_town->keys, m_town->clock).run(t, number); });
        QCOMPARE(published(number).version, 2);
        m_town->commit(
            [&](auto &t) { return CloseCampaign(m_town->keys, m_town->clock).run(t, number); });
        QCOMPARE(published(number).status, vouchers::CampaignStatus::Closed);
    }
    void aClosedCampaignStaysClosed()
    {
        const auto number = m_town->addCampaign();
        m_town->commit(
            [&](auto &t) { return CloseCampaign(m_town->keys, m_town->clock).run(t, number); });
        const auto transaction = take(m_town->storage->begin());
        QCOMPARE(OpenCampaign(m_town->keys, m_town->clock).run(*transaction, number).error().code,
                 "campaign/closed");
    }
    void everyPolicyVersionIsKept()
    {
        const auto number = m_town->addCampaign();
        vouchers::OfflineTerms terms;
        terms.mode = vouchers::PolicyMode::OnlineOnly;
        const int version = m_town->commit([&](auto &transaction) {
            return ChangePolicy(m_town->keys, m_town->clock).run(transaction, number, terms);
        });
        QCOMPARE(version, 2);
        QCOMPARE(published(number).policy.mode, vouchers::PolicyMode::OnlineOnly);
        const auto transaction = take(m_town->storage->begin());
        const auto rows = take(transaction->select(
            QStringLiteral("SELECT terms FROM campaign_policy WHERE campaign = ? ORDER BY ver"),
            {qint64(number)}));
        QCOMPARE(rows.size(), size_t(2));
        const auto first = take(
            vouchers::OfflineTerms::fromJson(take(wire::parseObject(rows[0].bytes(0)))));
        QVERIFY(first == vouchers::OfflineTerms());
    }
    void refusesANonsensicalPolicy()
    {
        const auto number = m_town->addCampaign();
        vouchers::OfflineTerms terms;
        terms.ageFullSeconds = terms.ageHalfSeconds + 1;
        const auto transaction = take(m_town->storage->begin());
        QCOMPARE(
            ChangePolicy(m_town->keys, m_town->clock).run(*transaction, number, terms).error().code,
            "campaign/bad-policy");
    }
    void eachCampaignHasItsOwnIssuerKey()
    {
        const auto one = m_town->addCampaign(), other = m_town->addCampaign();
        QVERIFY(one != other);
        const auto transaction = take(m_town->storage->begin());
        QVERIFY(take(readCampaign(*transaction, one)).issuerKey
                != take(readCampaign(*transaction, other)).issuerKey);
    }
    void refusesAPlanThatCannotBePrintedOrPaid_data()
    {
        QTest::addColumn<qint64>("budget");
        QTest::addColumn<qint64>("face");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        const QString from = QStringLiteral("2026-11-01"), until = QStringLiteral("2027-06-30");
        QTest::newRow("no budget") << qint64(0) << qint64(100) << from << until;
        QTest::newRow("no face") << qint64(1000) << qint64(0) << from << until;
        QTest::newRow("face over budget") << qint64(1000) << qint64(1001) << from << until;
        QTest::newRow("face over three bytes")
            << (qint64(1) << 30) << (qint64(1) << 24) << from << until;
        QTest::newRow("ends before it begins") << qint64(1000) << qint64(100) << until << from;
        QTest::newRow("before the code's days")
            << qint64(1000) << qint64(100) << QStringLiteral("2019-12-31") << until;
    }
    void refusesAPlanThatCannotBePrintedOrPaid()
    {
        QFETCH(const qint64, budget);
        QFETCH(const qint64, face);
        QFETCH(const QString, from);
        QFETCH(const QString, until);
        CampaignPlan plan = m_town->plan();
        plan.budget = Money::fromCents(budget);
        plan.faces = {Money::fromCents(face)};
        plan.validFrom = *Day::fromIso(from);
        plan.validUntil = *Day::fromIso(until);
        QCOMPARE(create(*m_town->storage, plan).error().code, "campaign/bad-plan");
    }
    /// Fails each storage call in turn: no half campaign, and the next try works.
    void isAllOrNothingWhenTheDiskFails()
    {
        FaultyStorage faulty(*m_town->storage);
        int call = 1;
        for (;; ++call) {
            faulty.failAt(call);
            const auto number = create(faulty, m_town->plan());
            if (faulty.isUntouched()) {
                QVERIFY(number);
                QCOMPARE(*number, 1u);
                break;
            }
            QCOMPARE(number.error().code, "store/disk-full");
            const auto transaction = take(m_town->storage->begin());
            QVERIFY(take(listCampaigns(*transaction)).empty());
        }
        QVERIFY2(call > 10, "the loop must have failed every statement");
        QCOMPARE(m_town->keyset().keys.size(), size_t(3));
    }
};

QTEST_GUILESS_MAIN(tst_Campaigns)
#include "tst_Campaigns.moc"
