// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/Programme.h"
#include "sync/wire/Json.h"

#include <QJsonArray>

namespace comptoir::loyalty {

namespace {

constexpr qint64 most = 1'000'000'000;
constexpr int dearestPercent = 10'000;
constexpr int longestKept = 120; // months

Result<Day> dayIn(wire::Fields &fields, QStringView name)
{
    const auto day = Day::fromIso(fields.text(name, 10));
    return day ? Result<Day>(*day) : fail("loyalty/unreadable");
}

Result<Programme> programmeFrom(const QJsonObject &json)
{
    wire::Fields fields(json);
    Programme programme;
    programme.version = int(fields.integer(u"version", 1, most));
    COMPTOIR_TRY(programme.from, dayIn(fields, u"from"));
    programme.kind = Kind(fields.integer(u"kind", 0, qint64(Kind::Cashback)));
    programme.rate = int(fields.integer(u"rate", 0, most));
    programme.least = Money::fromCents(fields.integer(u"least_c", 0, most));
    programme.threshold = fields.integer(u"threshold", 1, most);
    programme.reward = Money::fromCents(fields.integer(u"reward_c", 0, most));
    programme.welcome = fields.integer(u"welcome", 0, most);
    programme.birthday = fields.integer(u"birthday", 0, most);
    programme.belowZero = fields.boolean(u"below_zero");
    if (fields.has(u"keeps_months")) // rules of before had none
        programme.keepsMonths = int(fields.integer(u"keeps_months", 0, longestKept));
    for (const QJsonValue &value : fields.array(u"tiers")) {
        wire::Fields tier(value.toObject());
        programme.tiers.push_back(
            {tier.integer(u"from", 0, most), int(tier.integer(u"percent", 0, dearestPercent))});
        COMPTOIR_CHECK(tier.done());
    }
    for (const QJsonValue &value : fields.array(u"bonus_days")) {
        wire::Fields bonus(value.toObject());
        COMPTOIR_TRY(const Day day, dayIn(bonus, u"day"));
        programme.bonusDays.push_back({day, int(bonus.integer(u"percent", 100, dearestPercent))});
        COMPTOIR_CHECK(bonus.done());
    }
    for (const QJsonValue &value : fields.array(u"excluded"))
        programme.excluded.push_back(value.toString().toLatin1());
    COMPTOIR_CHECK(fields.done());
    return programme;
}

} // namespace

QByteArray nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Stamps:
        return "stamps";
    case Kind::Points:
        break;
    case Kind::Cashback:
        return "cashback";
    }
    return "points";
}

QJsonObject Programme::toJson() const
{
    QJsonArray steps, days, left;
    for (const Tier &tier : tiers)
        steps.append(QJsonObject{{QStringLiteral("from"), tier.from},
                                 {QStringLiteral("percent"), tier.percent}});
    for (const BonusDay &bonus : bonusDays)
        days.append(QJsonObject{{QStringLiteral("day"), bonus.day.toIso()},
                                {QStringLiteral("percent"), bonus.percent}});
    for (const QByteArray &id : excluded)
        left.append(QString::fromLatin1(id));
    return {
        {QStringLiteral("version"), version},          {QStringLiteral("from"), from.toIso()},
        {QStringLiteral("kind"), int(kind)},           {QStringLiteral("rate"), rate},
        {QStringLiteral("least_c"), least.cents()},    {QStringLiteral("threshold"), threshold},
        {QStringLiteral("reward_c"), reward.cents()},  {QStringLiteral("welcome"), welcome},
        {QStringLiteral("birthday"), birthday},        {QStringLiteral("below_zero"), belowZero},
        {QStringLiteral("keeps_months"), keepsMonths}, {QStringLiteral("tiers"), steps},
        {QStringLiteral("bonus_days"), days},          {QStringLiteral("excluded"), left}};
}

Result<Programme> Programme::fromJson(const QJsonObject &json)
{
    auto programme = programmeFrom(json);
    if (!programme)
        return fail("loyalty/unreadable", programme.error().detail, programme.error().facts);
    return programme;
}

Result<void> Programme::check() const
{
    const auto bad = [](const char *field) {
        return fail("loyalty/bad-rules", {},
                    {{QStringLiteral("field"), QString::fromLatin1(field)}});
    };
    if (rate <= 0 || rate > (kind == Kind::Cashback ? 10'000 : 1'000))
        return bad("rate");
    if (threshold <= 0 || threshold > most)
        return bad("threshold");
    if (kind != Kind::Cashback && (!reward.isPositive() || reward.cents() > most))
        return bad("reward");
    if (least < Money() || least.cents() > most)
        return bad("least");
    if (welcome < 0 || welcome > most)
        return bad("welcome");
    if (birthday < 0 || birthday > most)
        return bad("birthday");
    if (keepsMonths < 0 || keepsMonths > longestKept)
        return bad("keeps");
    for (size_t i = 1; i < tiers.size(); ++i) {
        if (tiers[i].from <= tiers[i - 1].from)
            return bad("tiers");
    }
    return {};
}

} // namespace comptoir::loyalty
