// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/cli/BookForge.h"

namespace comptoir::test {

/// Books of two days and their month, small enough to be read: three tickets with a refund on the
/// 20th, two on the 21st, one in a day that is not closed yet.
class SampleBooks
{
public:
    static BookForge make()
    {
        SampleBooks books;
        books.openDay();
        books.ticket(1235, 550);
        books.ticket(-345, 550);
        books.ticket(1250, 2000);
        books.close("day", QStringLiteral("2026-11-20"), 1, 3);
        books.openDay();
        books.ticket(360, 1000);
        books.ticket(5, 2000);
        books.close("day", QStringLiteral("2026-11-21"), 4, 5);
        books.close("month", QStringLiteral("2026-11"), 1, 5);
        books.openDay();
        books.ticket(999, 2000);
        for (int copy = 1; copy <= 2; ++copy)
            books.add("duplicates", "print", {{QStringLiteral("ticket"), copy}});
        for (int made = 1; made <= 2; ++made)
            books.add("archives", "archive", {{QStringLiteral("sha256"), QStringLiteral("ab")}});
        return books.m_forge;
    }

private:
    struct Amounts
    {
        qint64 gross = 0;
        qint64 net = 0;
        int rate = 0;
    };
    void add(const QByteArray &chain, const QByteArray &kind, QJsonObject facts)
    {
        m_at += 60'000;
        const bool isTotals = chain == "totals";
        facts.insert(isTotals ? QStringLiteral("closedAt") : QStringLiteral("at"), m_at);
        facts.insert(isTotals ? QStringLiteral("period") : QStringLiteral("kind"),
                     QString::fromLatin1(kind));
        m_forge.add(chain, kind, facts);
    }
    void openDay() { add("events", "day-opened", {}); }
    static QJsonObject vatJson(const Amounts &amounts)
    {
        return {{QStringLiteral("rate"), amounts.rate},
                {QStringLiteral("net"), amounts.net},
                {QStringLiteral("vat"), amounts.gross - amounts.net},
                {QStringLiteral("gross"), amounts.gross}};
    }
    void ticket(qint64 gross, int rate)
    {
        const Amounts amounts{gross, gross * 10000 / (10000 + rate), rate};
        m_tickets.append(amounts);
        m_perpetual += gross;
        m_absolute += qAbs(gross);
        const QJsonObject line{{QStringLiteral("label"), QStringLiteral("Crêpe")},
                               {QStringLiteral("total"), gross}};
        const QJsonObject paid{{QStringLiteral("means"), QStringLiteral("CASH")},
                               {QStringLiteral("amount"), gross}};
        add("tickets", gross < 0 ? "refund" : "sale",
            {{QStringLiteral("number"), m_tickets.size()},
             {QStringLiteral("total"), gross},
             {QStringLiteral("lines"), QJsonArray{line}},
             {QStringLiteral("vat"), QJsonArray{vatJson(amounts)}},
             {QStringLiteral("payments"), QJsonArray{paid}},
             {QStringLiteral("perpetual"), m_perpetual},
             {QStringLiteral("perpetualAbsolute"), m_absolute}});
    }
    void close(const QByteArray &period, const QString &name, int first, int last)
    {
        qint64 total = 0, refunded = 0, refunds = 0;
        QJsonArray vat;
        for (int number = first; number <= last; ++number) {
            const auto &amounts = m_tickets[number - 1];
            total += amounts.gross;
            refunded += qMin(amounts.gross, qint64(0));
            refunds += amounts.gross < 0;
            vat.append(vatJson(amounts));
        }
        const QJsonObject cash{{QStringLiteral("means"), QStringLiteral("CASH")},
                               {QStringLiteral("amount"), total}};
        add("totals", period,
            {{QStringLiteral("name"), name},
             {QStringLiteral("firstTicket"), first},
             {QStringLiteral("lastTicket"), last},
             {QStringLiteral("tickets"), last - first + 1},
             {QStringLiteral("refunds"), refunds},
             {QStringLiteral("total"), total},
             {QStringLiteral("refunded"), refunded},
             {QStringLiteral("vat"), vat},
             {QStringLiteral("means"), QJsonArray{cash}},
             {QStringLiteral("perpetual"), m_perpetual},
             {QStringLiteral("perpetualAbsolute"), m_absolute}});
    }

    BookForge m_forge;
    QList<Amounts> m_tickets;
    qint64 m_perpetual = 0;
    qint64 m_absolute = 0;
    qint64 m_at = 1'795'160'000'000;
};

} // namespace comptoir::test
