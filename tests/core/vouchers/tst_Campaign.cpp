// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/Campaign.h"
#include "sync/wire/Json.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::vouchers;

namespace {

/// The example of docs/protocol.md §3.
QJsonObject example()
{
    const QByteArray text =
        R"({"v":1,"id":12,"ver":3,"name":"Bons de Noël","currency":"EUR",)"
        R"("valid_from":"2026-11-01","valid_until":"2027-06-30","status":"open",)"
        R"("undo_s":300,"policy":{"ver":9,)"
        R"("mode":"offline_capped","floor_c":2000,"cap_v_c":1500,"cap_t_c":30000,)"
        R"("cap_t_day_c":60000,"n_max":40,"age_full_s":86400,"age_half_s":259200,)"
        R"("present_s":604800,"guarantee_c":500000,"rand_online_pct":10,"reopen_d":30}})";
    return *wire::parseObject(text);
}

QJsonObject with(const QString &member, const QJsonValue &value)
{
    QJsonObject json = example();
    json[member] = value;
    return json;
}

QJsonObject withPolicy(const QString &member, const QJsonValue &value)
{
    QJsonObject policy = example()[u"policy"].toObject();
    policy[member] = value;
    return with(u"policy"_qs, policy);
}

} // namespace

class tst_Campaign : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheExampleOfTheProtocol()
    {
        const auto campaign = Campaign::fromJson(example());
        QVERIFY(campaign.has_value());
        QCOMPARE(campaign->number, 12u);
        QCOMPARE(campaign->version, 3);
        QCOMPARE(campaign->name, u"Bons de Noël"_qs);
        QCOMPARE(campaign->validFrom.toIso(), u"2026-11-01"_qs);
        QCOMPARE(campaign->validUntil.toIso(), u"2027-06-30"_qs);
        QCOMPARE(campaign->status, CampaignStatus::Open);
        QCOMPARE(campaign->policy.version, 9);
        QCOMPARE(campaign->policy.mode, PolicyMode::OfflineCapped);
        QCOMPARE(campaign->policy.floor, Money::fromCents(2000));
        QCOMPARE(campaign->policy.capVoucher, Money::fromCents(1500));
        QCOMPARE(campaign->policy.guarantee, Money::fromCents(500'000));
        QCOMPARE(campaign->toJson(), example());
    }
    void keepsEachStatusAndMode()
    {
        for (const char *status : {"draft", "open", "closed"})
            QCOMPARE(
                Campaign::fromJson(with(u"status"_qs, QLatin1String(status)))->toJson()[u"status"],
                QLatin1String(status));
        const auto strict = Campaign::fromJson(withPolicy(u"mode"_qs, u"online_only"_qs));
        QCOMPARE(strict->policy.mode, PolicyMode::OnlineOnly);
        QCOMPARE(strict->toJson()[u"policy"][u"mode"], u"online_only"_qs);
    }
    void debitsNothingUnderWordsOfALaterVersion()
    {
        QCOMPARE(Campaign::fromJson(with(u"status"_qs, u"paused"_qs))->status,
                 CampaignStatus::Closed);
        QCOMPARE(Campaign::fromJson(withPolicy(u"mode"_qs, u"mesh"_qs))->policy.mode,
                 PolicyMode::OnlineOnly);
    }
    void ignoresMembersOfALaterVersion()
    {
        QCOMPARE(*Campaign::fromJson(with(u"colour"_qs, u"#123456"_qs)),
                 *Campaign::fromJson(example()));
        QCOMPARE(*Campaign::fromJson(withPolicy(u"siblings"_qs, 3)),
                 *Campaign::fromJson(example()));
    }
    void refusesEachMissingMember()
    {
        for (const QString &member : example().keys()) {
            QJsonObject json = example();
            json.remove(member);
            const auto campaign = Campaign::fromJson(json);
            QVERIFY2(!campaign, qPrintable(member));
            QCOMPARE(campaign.error().code, "wire/bad-field");
        }
        const QJsonObject policy = example()[u"policy"].toObject();
        for (const QString &member : policy.keys())
            QVERIFY2(!Campaign::fromJson(withPolicy(member, QJsonValue())), qPrintable(member));
    }
    void refusesWrongValues_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("version 2") << with(u"v"_qs, 2);
        QTest::newRow("campaign 0") << with(u"id"_qs, 0);
        QTest::newRow("campaign beyond 32 bits") << with(u"id"_qs, qint64(1) << 32);
        QTest::newRow("half a campaign") << with(u"id"_qs, 12.5);
        QTest::newRow("a date that is none") << with(u"valid_until"_qs, u"2027-02-30"_qs);
        QTest::newRow("a date with its time") << with(u"valid_from"_qs, u"2027-02-20T00:00"_qs);
        QTest::newRow("undo for ever") << with(u"undo_s"_qs, 8 * 24 * 3600);
        QTest::newRow("undo before") << with(u"undo_s"_qs, -1);
        QTest::newRow("cents as text") << withPolicy(u"floor_c"_qs, u"2000"_qs);
        QTest::newRow("half a cent") << withPolicy(u"floor_c"_qs, 0.5);
        QTest::newRow("negative cap") << withPolicy(u"cap_t_c"_qs, -1);
        QTest::newRow("endless cap") << withPolicy(u"cap_t_c"_qs, 1e15);
        QTest::newRow("no object") << with(u"policy"_qs, 9);
    }
    void refusesWrongValues()
    {
        QFETCH(const QJsonObject, json);
        const auto campaign = Campaign::fromJson(json);
        QVERIFY(!campaign);
        QCOMPARE(campaign.error().code, "wire/bad-field");
    }
    void refusesADebitPolicyThatNobodySet()
    {
        QVERIFY(!OfflineTerms::fromJson({}));
        QCOMPARE(*OfflineTerms::fromJson(OfflineTerms().toJson()), OfflineTerms());
    }
};

QTEST_GUILESS_MAIN(tst_Campaign)
#include "tst_Campaign.moc"
