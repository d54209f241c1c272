// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/ExportBooks.h"

#include "core/base/Identifiers.h"
#include "core/fiscal/DailyAggregate.h"
#include "core/fiscal/TicketTables.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace comptoir::fiscal {

Result<ExportBooks::File> ExportBooks::operator()(const Order &order) const
{
    using Writer = Result<QByteArray> (ExportBooks::*)(const Order &) const;
    static const std::map<QByteArray, Writer> writers{
        {"fec", &ExportBooks::accounts},
        {"tickets-csv", &ExportBooks::tickets},
        {"lines-csv", &ExportBooks::lines},
        {"e-reporting", &ExportBooks::report},
    };
    const auto writer = writers.find(order.format);
    if (writer == writers.end())
        return fail("fiscal/unknown-format", QString::fromLatin1(order.format));
    COMPTOIR_TRY(const QByteArray bytes, (this->*writer->second)(order));
    return File{fileName(order), bytes};
}

QString ExportBooks::fileName(const Order &order) const
{
    if (order.format == "fec") {
        const auto siret = Siret::parse(m_establishment.registration);
        return AccountingExport::fileName(
            siret ? sirenOf(*siret).text() : m_establishment.registration, order.last);
    }
    const bool isReport = order.format == "e-reporting";
    const QString name = isReport     ? QStringLiteral("e-reporting")
        : order.format == "lines-csv" ? QStringLiteral("lignes")
                                      : QStringLiteral("tickets");
    return QStringLiteral("%1-%2-%3-%4.%5")
        .arg(name, order.registerId, order.first.toIso(), order.last.toIso(),
             isReport ? QStringLiteral("json") : QStringLiteral("csv"));
}

Result<void> ExportBooks::eachTicket(const Order &order, const Taker &take) const
{
    COMPTOIR_TRY(const auto span, m_store.span(Chain::Tickets, order.first, order.last));
    return m_store.read(Chain::Tickets, span, [&](const Record &record) -> Result<void> {
        const auto json = QJsonDocument::fromJson(record.payload);
        COMPTOIR_TRY(auto ticket, Ticket::fromJson(json.object()));
        ticket.hash = record.hash;
        if (ticket.businessDay >= order.first && ticket.businessDay <= order.last)
            take(ticket);
        return {};
    });
}

Result<QByteArray> ExportBooks::accounts(const Order &order) const
{
    QByteArray text = AccountingExport::header();
    COMPTOIR_TRY(const auto span, m_store.span(Chain::Totals, order.first, order.last));
    COMPTOIR_CHECK(m_store.read(Chain::Totals, span, [&](const Record &record) -> Result<void> {
        if (record.kind != "day")
            return {};
        const auto json = QJsonDocument::fromJson(record.payload);
        COMPTOIR_TRY(auto day, PeriodReport::fromJson(json.object()));
        day.number = record.number;
        COMPTOIR_TRY(const auto entries, m_accounts.entriesOf(day));
        text += entries;
        return {};
    }));
    return text;
}

Result<QByteArray> ExportBooks::tickets(const Order &order) const
{
    QByteArray text = tables::ticketsHeader();
    COMPTOIR_CHECK(
        eachTicket(order, [&text](const Ticket &ticket) { text += tables::tickets(ticket); }));
    return text;
}

Result<QByteArray> ExportBooks::lines(const Order &order) const
{
    QByteArray text = tables::linesHeader();
    COMPTOIR_CHECK(
        eachTicket(order, [&text](const Ticket &ticket) { text += tables::lines(ticket); }));
    return text;
}

Result<QByteArray> ExportBooks::report(const Order &order) const
{
    std::map<Day, DailyAggregate> days;
    COMPTOIR_CHECK(eachTicket(order, [&days](const Ticket &ticket) {
        days.try_emplace(ticket.businessDay, ticket.businessDay).first->second.add(ticket);
    }));
    QJsonArray report;
    for (const auto &[day, aggregate] : days)
        report.append(aggregate.toJson(m_establishment));
    return QJsonDocument(report).toJson();
}

} // namespace comptoir::fiscal
