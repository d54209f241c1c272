// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/Campaign.h"

#include "sync/wire/Json.h"

#include <array>

namespace comptoir::vouchers {

namespace {

constexpr qint64 maxCents = qint64(1) << 40;
constexpr qint64 maxReopenDays = 3650;
constexpr qint64 maxSeconds = qint64(1) << 32;
constexpr std::array<QLatin1String, 2> modeNames{QLatin1String("offline_capped"),
                                                 QLatin1String("online_only")};
constexpr std::array<QLatin1String, 3> statusNames{QLatin1String("draft"), QLatin1String("open"),
                                                   QLatin1String("closed")};

Money cents(wire::Fields &fields, QStringView name)
{
    return Money::fromCents(fields.integer(name, 0, maxCents));
}

Day day(wire::Fields &fields, QStringView name)
{
    const auto value = Day::fromIso(fields.text(name, 10));
    if (!value)
        fields.reject(name);
    return value.value_or(Day());
}

} // namespace

Result<OfflineTerms> OfflineTerms::fromJson(const QJsonObject &json)
{
    wire::Fields fields(json);
    OfflineTerms terms;
    terms.version = int(fields.integer(u"ver", 1, 1'000'000'000));
    // A mode of a later version is read as the strictest one we know.
    terms.mode = fields.text(u"mode", 32) == modeNames[0] ? PolicyMode::OfflineCapped
                                                          : PolicyMode::OnlineOnly;
    terms.floor = cents(fields, u"floor_c");
    terms.capVoucher = cents(fields, u"cap_v_c");
    terms.capTill = cents(fields, u"cap_t_c");
    terms.capTillDay = cents(fields, u"cap_t_day_c");
    terms.maxCount = int(fields.integer(u"n_max", 0, 1'000'000));
    terms.ageFullSeconds = fields.integer(u"age_full_s", 0, maxSeconds);
    terms.ageHalfSeconds = fields.integer(u"age_half_s", 0, maxSeconds);
    terms.presentSeconds = fields.integer(u"present_s", 0, maxSeconds);
    terms.guarantee = cents(fields, u"guarantee_c");
    terms.onlinePercent = int(fields.integer(u"rand_online_pct", 0, 100));
    terms.reopenDays = int(fields.integer(u"reopen_d", 0, maxReopenDays));
    COMPTOIR_CHECK(fields.done());
    return terms;
}

QJsonObject OfflineTerms::toJson() const
{
    return {{QStringLiteral("ver"), version},
            {QStringLiteral("mode"), modeNames[size_t(mode)]},
            {QStringLiteral("floor_c"), floor.cents()},
            {QStringLiteral("cap_v_c"), capVoucher.cents()},
            {QStringLiteral("cap_t_c"), capTill.cents()},
            {QStringLiteral("cap_t_day_c"), capTillDay.cents()},
            {QStringLiteral("n_max"), maxCount},
            {QStringLiteral("age_full_s"), ageFullSeconds},
            {QStringLiteral("age_half_s"), ageHalfSeconds},
            {QStringLiteral("present_s"), presentSeconds},
            {QStringLiteral("guarantee_c"), guarantee.cents()},
            {QStringLiteral("rand_online_pct"), onlinePercent},
            {QStringLiteral("reopen_d"), reopenDays}};
}

Result<Campaign> Campaign::fromJson(const QJsonObject &json)
{
    wire::Fields fields(json);
    Campaign campaign;
    fields.integer(u"v", 1, 1);
    campaign.number = CampaignNumber(fields.integer(u"id", 1, 0xffffffffLL));
    campaign.version = int(fields.integer(u"ver", 1, 1'000'000'000));
    campaign.name = fields.text(u"name", 200);
    campaign.currency = fields.text(u"currency", 3);
    campaign.validFrom = day(fields, u"valid_from");
    campaign.validUntil = day(fields, u"valid_until");
    const QString status = fields.text(u"status", 16);
    const auto known = std::find(statusNames.begin(), statusNames.end(), status);
    // A status of a later version closes the campaign for tills that don't know it.
    campaign.status = known == statusNames.end() ? CampaignStatus::Closed
                                                 : CampaignStatus(known - statusNames.begin());
    campaign.undoSeconds = int(fields.integer(u"undo_s", 0, 7 * 24 * 3600));
    COMPTOIR_TRY(campaign.policy, OfflineTerms::fromJson(fields.object(u"policy")));
    COMPTOIR_CHECK(fields.done());
    return campaign;
}

QJsonObject Campaign::toJson() const
{
    return {{QStringLiteral("v"), 1},
            {QStringLiteral("id"), qint64(number)},
            {QStringLiteral("ver"), version},
            {QStringLiteral("name"), name},
            {QStringLiteral("currency"), currency},
            {QStringLiteral("valid_from"), validFrom.toIso()},
            {QStringLiteral("valid_until"), validUntil.toIso()},
            {QStringLiteral("status"), statusNames[size_t(status)]},
            {QStringLiteral("undo_s"), undoSeconds},
            {QStringLiteral("policy"), policy.toJson()}};
}

} // namespace comptoir::vouchers
