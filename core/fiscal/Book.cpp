// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/Book.h"

#include "core/fiscal/JsonFields.h"

#include <array>

namespace comptoir::fiscal {

namespace {

constexpr std::array<QByteArrayView, 5> chainNames{"tickets", "totals", "events", "duplicates",
                                                   "archives"};
constexpr std::array<QByteArrayView, 3> periodNames{"day", "month", "year"};

QJsonObject meansJson(const MeansTotal &means)
{
    JsonFields json;
    json.text(u"means", QString::fromLatin1(meansName(means.means)));
    json.number(u"amount", means.amount.cents()).number(u"count", means.count);
    return json.object();
}

Result<MeansTotal> meansOf(const QJsonObject &object)
{
    JsonReader json(object);
    const auto means = meansNamed(json.text(u"means").toLatin1());
    if (!means)
        return fail("fiscal/unreadable", QStringLiteral("means"));
    const MeansTotal total{*means, json.money(u"amount"), json.numberOr0(u"count")};
    COMPTOIR_CHECK(json.check());
    return total;
}

QJsonObject movementJson(const CashMovement &movement)
{
    JsonFields json;
    json.number(u"amount", movement.amount.cents()).text(u"reason", movement.reason);
    json.number(u"at", movement.at.ms()).text(u"operator", movement.operatorName);
    return json.object();
}

Result<CashMovement> movementOf(const QJsonObject &object)
{
    JsonReader json(object);
    const CashMovement movement{json.money(u"amount"), json.text(u"reason"),
                                Instant::fromMs(json.number(u"at")), json.text(u"operator")};
    COMPTOIR_CHECK(json.check());
    return movement;
}

/// What days have and months have not.
void addDay(JsonFields &json, const PeriodReport &report)
{
    json.number(u"session", report.session);
    json.number(u"openingFloat", report.openingFloat.cents());
    json.list(u"movements", report.movements, movementJson);
    json.number(u"expectedCash", report.expectedCash.cents());
    if (report.countedCash)
        json.number(u"countedCash", report.countedCash->cents());
    json.number(u"difference", report.difference.cents());
    json.text(u"differenceReason", report.differenceReason);
    json.numberUnless0(u"drawerOpenings", report.drawerOpenings);
    json.numberUnless0(u"duplicates", report.duplicates);
    json.numberUnless0(u"removedLines", report.removedLines);
}

Result<void> readDay(JsonReader &json, PeriodReport &report)
{
    report.session = json.numberOr0(u"session");
    report.openingFloat = json.moneyOr0(u"openingFloat");
    COMPTOIR_TRY(report.movements, json.list(u"movements", movementOf));
    report.expectedCash = json.moneyOr0(u"expectedCash");
    if (json.has(u"countedCash"))
        report.countedCash = json.money(u"countedCash");
    report.difference = json.moneyOr0(u"difference");
    report.differenceReason = json.text(u"differenceReason");
    report.drawerOpenings = json.numberOr0(u"drawerOpenings");
    report.duplicates = json.numberOr0(u"duplicates");
    report.removedLines = json.numberOr0(u"removedLines");
    return {};
}

} // namespace

QJsonObject Establishment::toJson() const
{
    JsonFields json;
    json.text(u"name", name).text(u"country", QString::fromLatin1(country));
    if (!address.isEmpty())
        json.text(u"address", address.join(u'\n'));
    json.text(u"registration", registration).text(u"vatId", vatId).text(u"activity", activity);
    json.flag(u"vatFranchise", vatFranchise).flag(u"vatOnDebits", vatOnDebits);
    json.text(u"footer", footer);
    return json.object();
}

Establishment Establishment::fromJson(const QJsonObject &object)
{
    JsonReader json(object);
    Establishment shop;
    shop.name = json.text(u"name");
    shop.country = json.text(u"country").toLatin1();
    if (json.has(u"address"))
        shop.address = json.text(u"address").split(u'\n');
    shop.registration = json.text(u"registration");
    shop.vatId = json.text(u"vatId");
    shop.activity = json.text(u"activity");
    shop.vatFranchise = json.flag(u"vatFranchise");
    shop.vatOnDebits = json.flag(u"vatOnDebits");
    shop.footer = json.text(u"footer");
    return shop;
}

QByteArray chainName(Chain chain)
{
    return chainNames[size_t(chain)].toByteArray();
}

QJsonObject PeriodReport::toJson() const
{
    JsonFields json;
    json.text(u"period", QString::fromLatin1(periodNames[size_t(period)].toByteArray()));
    json.text(u"name", name).text(u"firstDay", firstDay.toIso()).text(u"lastDay", lastDay.toIso());
    json.number(u"openedAt", openedAt.ms()).number(u"closedAt", closedAt.ms());
    json.text(u"operator", operatorName).number(u"tickets", tickets).number(u"refunds", refunds);
    json.number(u"firstTicket", firstTicket).number(u"lastTicket", lastTicket);
    json.number(u"total", total.cents()).number(u"refunded", refunded.cents());
    json.number(u"discounts", discounts.cents()).number(u"rounding", rounding.cents());
    json.list(u"vat", vat, vatJson).list(u"means", means, meansJson);
    json.number(u"perpetual", perpetual.cents());
    json.number(u"perpetualAbsolute", perpetualAbsolute.cents());
    if (period == PeriodKind::Day)
        addDay(json, *this);
    return json.object();
}

Result<PeriodReport> PeriodReport::fromJson(const QJsonObject &object)
{
    JsonReader json(object);
    PeriodReport report;
    report.period = PeriodKind(json.oneOf(u"period", periodNames));
    report.name = json.text(u"name");
    report.firstDay = json.day(u"firstDay");
    report.lastDay = json.day(u"lastDay");
    report.openedAt = Instant::fromMs(json.numberOr0(u"openedAt"));
    report.closedAt = Instant::fromMs(json.numberOr0(u"closedAt"));
    report.operatorName = json.text(u"operator");
    report.tickets = json.number(u"tickets");
    report.refunds = json.number(u"refunds");
    report.firstTicket = json.number(u"firstTicket");
    report.lastTicket = json.number(u"lastTicket");
    report.total = json.money(u"total");
    report.refunded = json.money(u"refunded");
    report.discounts = json.moneyOr0(u"discounts");
    report.rounding = json.moneyOr0(u"rounding");
    COMPTOIR_TRY(report.vat, json.list(u"vat", vatOf));
    COMPTOIR_TRY(report.means, json.list(u"means", meansOf));
    report.perpetual = json.money(u"perpetual");
    report.perpetualAbsolute = json.money(u"perpetualAbsolute");
    COMPTOIR_CHECK(readDay(json, report));
    COMPTOIR_CHECK(json.check());
    return report;
}

} // namespace comptoir::fiscal
