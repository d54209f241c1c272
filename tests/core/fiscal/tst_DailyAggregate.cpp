// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/DailyAggregate.h"

#include "tests/core/fiscal/FourTickets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace comptoir;
using namespace comptoir::fiscal;

class tst_DailyAggregate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// TC-1.3: computed anew on 25.00 at 20 % the VAT would be 4.17.
    void addsUpTheTicketsAndComputesNothing()
    {
        DailyAggregate day(*Day::fromIso(u"2026-11-20"));
        for (const auto &ticket : test::fourTickets())
            day.add(ticket);
        Establishment shop;
        shop.registration = QStringLiteral("73282932000074");
        const auto expected = QJsonDocument::fromJson(R"({
            "siren": "732829320", "siret": "73282932000074", "day": "2026-11-20",
            "currency": "EUR", "vatOnDebits": false, "totalVatCents": 545,
            "categories": [{"code": "TLB1", "txCount": 4, "rates": [
                {"rateBp": 210, "baseCents": 225, "vatCents": 5},
                {"rateBp": 550, "baseCents": 1653, "vatCents": 91},
                {"rateBp": 1000, "baseCents": 327, "vatCents": 33},
                {"rateBp": 2000, "baseCents": 2084, "vatCents": 416}]}]})");
        QCOMPARE(QJsonDocument(day.toJson(shop)).toJson(), expected.toJson());
        QCOMPARE(day.net(), Money::fromCents(4289));
        QCOMPARE(day.gross(), Money::fromCents(4834));
    }
    /// A shop that repairs and sells: one ticket has both at 20 %, and nothing is lost between
    /// them.
    void declaresServicesApartFromGoods()
    {
        DailyAggregate day(*Day::fromIso(u"2026-11-20"));
        Ticket both = test::ticketOf(1, {{2000, 1250}});
        both.lines[0].total = Money::fromCents(1001);
        TicketLine repair = both.lines[0];
        repair.total = Money::fromCents(249);
        repair.isService = true;
        both.lines.push_back(repair);
        day.add(both);
        Ticket work = test::ticketOf(2, {{1000, 3300}});
        work.lines[0].isService = true;
        day.add(*Ticket::fromJson(work.toJson())); // as it is read from the books
        day.add(test::ticketOf(3, {{550, 1055}}));
        const auto expected = QJsonDocument::fromJson(R"([
            {"code": "TLB1", "txCount": 2, "rates": [
                {"rateBp": 550, "baseCents": 1000, "vatCents": 55},
                {"rateBp": 2000, "baseCents": 834, "vatCents": 167}]},
            {"code": "TPS1", "txCount": 2, "rates": [
                {"rateBp": 1000, "baseCents": 3000, "vatCents": 300},
                {"rateBp": 2000, "baseCents": 208, "vatCents": 41}]}])");
        const QJsonArray categories = day.toJson({})[QStringLiteral("categories")].toArray();
        QCOMPARE(QJsonDocument(categories).toJson(), expected.toJson());
        QCOMPARE(day.gross(), Money::fromCents(1250 + 3300 + 1055));
        QCOMPARE(day.vat(), Money::fromCents(208 + 300 + 55));
        QCOMPARE(day.transactions(), 3);
    }
    void countsItsOwnDayOnly()
    {
        DailyAggregate day(*Day::fromIso(u"2026-11-21"));
        for (const auto &ticket : test::fourTickets())
            day.add(ticket);
        QCOMPARE(day.transactions(), 0);
        QVERIFY(day.toJson({})[QStringLiteral("categories")].toArray().isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_DailyAggregate)
#include "tst_DailyAggregate.moc"
