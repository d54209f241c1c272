// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/Book.h"

#include "sync/wire/Json.h"

namespace comptoir::fiscal {

namespace {

constexpr qint64 farthest = Q_INT64_C(1) << 50;
constexpr const char *chainNames[] = {"tickets", "totals", "events", "duplicates", "archives"};
constexpr const char *periodNames[] = {"day", "month", "year"};

qint64 number(wire::Fields &fields, QStringView name)
{
    return fields.has(name) ? fields.integer(name, -farthest, farthest) : 0;
}
Money money(wire::Fields &fields, QStringView name)
{
    return Money::fromCents(number(fields, name));
}
QString text(wire::Fields &fields, QStringView name)
{
    return fields.has(name) ? fields.text(name) : QString();
}
Day day(wire::Fields &fields, QStringView name)
{
    const auto read = Day::fromIso(fields.text(name));
    if (!read)
        fields.reject(name);
    return read.value_or(Day());
}

QJsonArray listsToJson(const std::vector<VatAmount> &amounts)
{
    QJsonArray json;
    for (const VatAmount &amount : amounts)
        json.append(QJsonObject{{u"bp"_qs, amount.basisPoints},
                                {u"net_c"_qs, amount.net.cents()},
                                {u"vat_c"_qs, amount.vat.cents()},
                                {u"gross_c"_qs, amount.gross.cents()}});
    return json;
}

QJsonArray listsToJson(const std::vector<MeansTotal> &totals)
{
    QJsonArray json;
    for (const MeansTotal &total : totals)
        json.append(QJsonObject{{u"means"_qs, QString::fromLatin1(meansName(total.means))},
                                {u"amount_c"_qs, total.amount.cents()},
                                {u"count"_qs, total.count}});
    return json;
}

QJsonArray listsToJson(const std::vector<CashMovement> &movements)
{
    QJsonArray json;
    for (const CashMovement &movement : movements)
        json.append(QJsonObject{{u"amount_c"_qs, movement.amount.cents()},
                                {u"reason"_qs, movement.reason},
                                {u"at_ms"_qs, movement.at.ms()},
                                {u"operator"_qs, movement.operatorName}});
    return json;
}

Result<void> readLists(wire::Fields &fields, PeriodReport &report)
{
    for (const QJsonValue &entry : fields.array(u"vat")) {
        wire::Fields of(entry.toObject());
        report.vat.push_back({int(number(of, u"bp")), money(of, u"net_c"), money(of, u"vat_c"),
                              money(of, u"gross_c")});
        COMPTOIR_CHECK(of.done());
    }
    for (const QJsonValue &entry : fields.array(u"means")) {
        wire::Fields of(entry.toObject());
        const auto means = meansNamed(of.text(u"means").toLatin1());
        if (!means)
            of.reject(u"means");
        report.means.push_back(
            {means.value_or(Means::Cash), money(of, u"amount_c"), number(of, u"count")});
        COMPTOIR_CHECK(of.done());
    }
    for (const QJsonValue &entry : fields.array(u"movements")) {
        wire::Fields of(entry.toObject());
        report.movements.push_back({money(of, u"amount_c"), of.text(u"reason"),
                                    Instant::fromMs(number(of, u"at_ms")), text(of, u"operator")});
        COMPTOIR_CHECK(of.done());
    }
    return {};
}

void readDay(wire::Fields &fields, PeriodReport &report)
{
    report.session = number(fields, u"session");
    report.openingFloat = money(fields, u"float_c");
    report.expectedCash = money(fields, u"expected_c");
    if (fields.has(u"counted_c"))
        report.countedCash = money(fields, u"counted_c");
    report.difference = money(fields, u"difference_c");
    report.differenceReason = text(fields, u"difference_reason");
    report.drawerOpenings = number(fields, u"drawer_openings");
    report.duplicates = number(fields, u"duplicates");
    report.removedLines = number(fields, u"removed_lines");
}

Result<PeriodReport> readReport(const QJsonObject &json)
{
    wire::Fields fields(json);
    PeriodReport report;
    const QString period = fields.text(u"period");
    for (const auto kind : {PeriodKind::Day, PeriodKind::Month, PeriodKind::Year}) {
        if (period == QLatin1String(periodNames[int(kind)]))
            report.period = kind;
    }
    report.name = fields.text(u"name");
    report.firstDay = day(fields, u"first_day");
    report.lastDay = day(fields, u"last_day");
    report.number = number(fields, u"number");
    report.openedAt = Instant::fromMs(number(fields, u"opened_ms"));
    report.closedAt = Instant::fromMs(number(fields, u"closed_ms"));
    report.operatorName = text(fields, u"operator");
    report.tickets = number(fields, u"tickets");
    report.refunds = number(fields, u"refunds");
    report.firstTicket = number(fields, u"first_ticket");
    report.lastTicket = number(fields, u"last_ticket");
    report.total = money(fields, u"total_c");
    report.refunded = money(fields, u"refunded_c");
    report.discounts = money(fields, u"discounts_c");
    report.rounding = money(fields, u"rounding_c");
    report.perpetual = money(fields, u"perpetual_c");
    report.perpetualAbsolute = money(fields, u"perpetual_abs_c");
    readDay(fields, report);
    COMPTOIR_CHECK(readLists(fields, report));
    COMPTOIR_CHECK(fields.done());
    return report;
}

} // namespace

QByteArray chainName(Chain chain)
{
    return chainNames[int(chain)];
}

QJsonObject Establishment::toJson() const
{
    return {{u"name"_qs, name},
            {u"address"_qs, QJsonArray::fromStringList(address)},
            {u"country"_qs, QString::fromLatin1(country)},
            {u"registration"_qs, registration},
            {u"vat_id"_qs, vatId},
            {u"activity"_qs, activity},
            {u"vat_franchise"_qs, vatFranchise},
            {u"vat_on_debits"_qs, vatOnDebits},
            {u"footer"_qs, footer}};
}

Establishment Establishment::fromJson(const QJsonObject &json)
{
    Establishment read;
    read.name = json.value(u"name").toString();
    for (const QJsonValue &line : json.value(u"address").toArray())
        read.address << line.toString();
    read.country = json.value(u"country").toString(u"FR"_qs).toLatin1();
    read.registration = json.value(u"registration").toString();
    read.vatId = json.value(u"vat_id").toString();
    read.activity = json.value(u"activity").toString();
    read.vatFranchise = json.value(u"vat_franchise").toBool();
    read.vatOnDebits = json.value(u"vat_on_debits").toBool();
    read.footer = json.value(u"footer").toString();
    return read;
}

QJsonObject PeriodReport::toJson() const
{
    QJsonObject json{{u"period"_qs, QLatin1String(periodNames[int(period)])},
                     {u"name"_qs, name},
                     {u"first_day"_qs, firstDay.toIso()},
                     {u"last_day"_qs, lastDay.toIso()},
                     {u"number"_qs, number},
                     {u"opened_ms"_qs, openedAt.ms()},
                     {u"closed_ms"_qs, closedAt.ms()},
                     {u"operator"_qs, operatorName},
                     {u"tickets"_qs, tickets},
                     {u"refunds"_qs, refunds},
                     {u"first_ticket"_qs, firstTicket},
                     {u"last_ticket"_qs, lastTicket},
                     {u"total_c"_qs, total.cents()},
                     {u"refunded_c"_qs, refunded.cents()},
                     {u"discounts_c"_qs, discounts.cents()},
                     {u"rounding_c"_qs, rounding.cents()},
                     {u"vat"_qs, listsToJson(vat)},
                     {u"means"_qs, listsToJson(means)},
                     {u"movements"_qs, listsToJson(movements)},
                     {u"perpetual_c"_qs, perpetual.cents()},
                     {u"perpetual_abs_c"_qs, perpetualAbsolute.cents()},
                     {u"drawer_openings"_qs, drawerOpenings},
                     {u"duplicates"_qs, duplicates},
                     {u"removed_lines"_qs, removedLines}};
    if (period != PeriodKind::Day)
        return json;
    json.insert(u"session"_qs, session);
    json.insert(u"float_c"_qs, openingFloat.cents());
    json.insert(u"expected_c"_qs, expectedCash.cents());
    if (countedCash)
        json.insert(u"counted_c"_qs, countedCash->cents());
    json.insert(u"difference_c"_qs, difference.cents());
    json.insert(u"difference_reason"_qs, differenceReason);
    return json;
}

Result<PeriodReport> PeriodReport::fromJson(const QJsonObject &json)
{
    auto report = readReport(json);
    return report ? report : fail("fiscal/unreadable", report.error().detail);
}

} // namespace comptoir::fiscal
