// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/Book.h"

#include "tests/core/fiscal/FourTickets.h"

#include <QJsonDocument>
#include <QTest>

using namespace comptoir;
using namespace comptoir::fiscal;

namespace {

Ticket fullTicket()
{
    Ticket ticket = test::ticketOf(7, {{550, 1235}, {2000, -250}});
    ticket.kind = TicketKind::Refund;
    ticket.at = Instant::fromMs(1'795'160'000'123);
    ticket.utcOffsetMinutes = 60;
    ticket.operatorId = "0192";
    ticket.operatorName = QStringLiteral("Zoé");
    auto &line = ticket.lines[0];
    line = {"id",
            QStringLiteral("5449000000996"),
            QStringLiteral("Crêpe « œuf » \u202e 1,20 €"),
            QStringLiteral("Épicerie"),
            Quantity::fromThousandths(-1200),
            Unit::Kilogram,
            Money::fromCents(712),
            Money::fromCents(3),
            QStringLiteral("abîmé"),
            Money::fromCents(-854),
            "reduced",
            550,
            QStringLiteral("sans sel"),
            true,
            true,
            3,
            2};
    auto &paid = ticket.payments[0];
    paid = {Means::TownVoucher,
            Money::fromCents(-5),
            true,
            QStringLiteral("…4F2"),
            QByteArray(32, '\x81'),
            Money::fromCents(0),
            Day::fromIso(u"2027-06-30"),
            true,
            QStringLiteral("****1234")};
    ticket.rounding = Money::fromCents(-2);
    ticket.original = 3;
    ticket.reason = QStringLiteral("erreur");
    ticket.note = QStringLiteral("à\nplier");
    ticket.saleId = QByteArray(16, '\xfe');
    ticket.approvedBy = QStringLiteral("Ana");
    ticket.points = fiscal::TicketPoints{QStringLiteral("01MB"), "cashback", -12, 100, -5};
    ticket.identity = 4;
    ticket.software = QStringLiteral("Comptoir 1.2.3");
    ticket.perpetual = Money::fromCents(-1);
    ticket.perpetualAbsolute = Money::fromCents(9'007'199'254'740'993); // beyond a double
    return ticket;
}

} // namespace

class tst_BookJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNothingOfATicket()
    {
        const Ticket ticket = fullTicket();
        const QByteArray bytes = QJsonDocument(ticket.toJson()).toJson(QJsonDocument::Compact);
        const auto back = Ticket::fromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY(back);
        QVERIFY(*back == ticket);
        QCOMPARE(QJsonDocument(back->toJson()).toJson(QJsonDocument::Compact), bytes);
    }
    void losesNothingOfAPeriod()
    {
        PeriodReport report;
        report.name = QStringLiteral("2026-11-20");
        report.firstDay = report.lastDay = *Day::fromIso(u"2026-11-20");
        report.openedAt = Instant::fromMs(1);
        report.closedAt = Instant::fromMs(2);
        report.operatorName = QStringLiteral("Zoé");
        report.tickets = 4;
        report.refunds = 1;
        report.firstTicket = 1;
        report.lastTicket = 4;
        report.total = Money::fromCents(4834);
        report.refunded = Money::fromCents(-345);
        report.discounts = Money::fromCents(10);
        report.rounding = Money::fromCents(-1);
        report.vat = {test::vatAmount(2000, 2500)};
        report.means = {{Means::GiftCard, Money::fromCents(5), 2}};
        report.perpetual = Money::fromCents(4834);
        report.perpetualAbsolute = Money::fromCents(5524);
        report.openingFloat = Money::fromCents(10000);
        report.movements = {{Money::fromCents(-500), QStringLiteral("pain"), Instant::fromMs(9),
                             QStringLiteral("Ana")}};
        report.expectedCash = Money::fromCents(14334);
        report.countedCash = Money::fromCents(0);
        report.difference = Money::fromCents(-14334);
        report.differenceReason = QStringLiteral("volé");
        report.drawerOpenings = 1;
        report.duplicates = 2;
        report.removedLines = 3;
        const auto back = PeriodReport::fromJson(report.toJson());
        QVERIFY(back && *back == report);
    }
    void losesNothingOfAnEstablishment()
    {
        Establishment shop{QStringLiteral("Test"),
                           {QStringLiteral("1 rue A"), QString(), QStringLiteral("80000 Amiens")},
                           "BE",
                           QStringLiteral("0403019261"),
                           QStringLiteral("BE0403019261"),
                           QStringLiteral("47.11B"),
                           true,
                           true,
                           QStringLiteral("Merci")};
        QVERIFY(Establishment::fromJson(shop.toJson()) == shop);
        QVERIFY(Establishment::fromJson(Establishment().toJson()) == Establishment());
    }
    void saysWhichFieldOfATicketIsWrong()
    {
        for (const auto *name : {"number", "at", "total", "kind", "businessDay", "perpetual"}) {
            auto json = fullTicket().toJson();
            json[QLatin1String(name)] = QStringLiteral("x");
            const auto ticket = Ticket::fromJson(json);
            QVERIFY2(!ticket && ticket.error().is("fiscal/unreadable"), name);
            QCOMPARE(ticket.error().detail, QString::fromLatin1(name));
        }
        auto json = fullTicket().toJson();
        json[u"total"] = 12.5; // never a part of a cent
        QVERIFY(!Ticket::fromJson(json));
    }
    void printsFourCharactersOfASignature()
    {
        // Base64url of these bytes: "AAECAwQFBgcICQoLDA0O…"
        QByteArray signature;
        for (char i = 0; i < 64; ++i)
            signature += i;
        QCOMPARE(signatureExtract(signature), QStringLiteral("EQC0"));
        QCOMPARE(signatureExtract({}), QStringLiteral("----"));
    }
};

QTEST_APPLESS_MAIN(tst_BookJson)
#include "tst_BookJson.moc"
