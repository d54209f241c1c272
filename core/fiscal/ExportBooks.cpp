// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/ExportBooks.h"

#include "core/base/Identifiers.h"
#include "core/fiscal/DailyAggregate.h"
#include "core/fiscal/TicketTables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <map>

namespace comptoir::fiscal {

namespace {

Result<void> write(QIODevice &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        return fail("store/disk-io", file.errorString());
    return {};
}

} // namespace

Result<QString> ExportBooks::operator()(const Order &order) const
{
    using Writer = Result<void> (ExportBooks::*)(const Order &, QIODevice &) const;
    static const std::map<QByteArray, Writer> writers{
        {"fec", &ExportBooks::writeAccounts},
        {"tickets-csv", &ExportBooks::writeTickets},
        {"lines-csv", &ExportBooks::writeLines},
        {"e-reporting", &ExportBooks::writeReport},
    };
    const auto writer = writers.find(order.format);
    if (writer == writers.end())
        return fail("fiscal/unknown-format", QString::fromLatin1(order.format));
    QSaveFile file(QString(order.folder + u'/' + fileName(order)));
    if (!file.open(QIODevice::WriteOnly))
        return fail("store/disk-io", file.errorString());
    COMPTOIR_CHECK((this->*writer->second)(order, file));
    if (!file.commit())
        return fail(file.error() == QFileDevice::ResourceError ? "store/disk-full"
                                                               : "store/disk-io",
                    file.errorString());
    return file.fileName();
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
    return m_store.read(Chain::Tickets, span, [&take](const Record &record) -> Result<void> {
        const auto json = QJsonDocument::fromJson(record.payload);
        COMPTOIR_TRY(auto ticket, Ticket::fromJson(json.object()));
        ticket.hash = record.hash;
        return take(ticket);
    });
}

Result<void> ExportBooks::writeAccounts(const Order &order, QIODevice &file) const
{
    COMPTOIR_CHECK(write(file, AccountingExport::header()));
    COMPTOIR_TRY(const auto span, m_store.span(Chain::Totals, order.first, order.last));
    return m_store.read(Chain::Totals, span, [&](const Record &record) -> Result<void> {
        if (record.kind != "day")
            return {};
        const auto json = QJsonDocument::fromJson(record.payload);
        COMPTOIR_TRY(auto day, PeriodReport::fromJson(json.object()));
        day.number = record.number;
        COMPTOIR_TRY(const auto entries, m_accounts.entriesOf(day));
        return write(file, entries);
    });
}

Result<void> ExportBooks::writeTickets(const Order &order, QIODevice &file) const
{
    COMPTOIR_CHECK(write(file, tables::ticketsHeader()));
    return eachTicket(
        order, [&file](const Ticket &ticket) { return write(file, tables::tickets(ticket)); });
}

Result<void> ExportBooks::writeLines(const Order &order, QIODevice &file) const
{
    COMPTOIR_CHECK(write(file, tables::linesHeader()));
    return eachTicket(order,
                      [&file](const Ticket &ticket) { return write(file, tables::lines(ticket)); });
}

Result<void> ExportBooks::writeReport(const Order &order, QIODevice &file) const
{
    std::map<Day, DailyAggregate> days;
    COMPTOIR_CHECK(eachTicket(order, [&days](const Ticket &ticket) -> Result<void> {
        days.try_emplace(ticket.businessDay, ticket.businessDay).first->second.add(ticket);
        return {};
    }));
    QJsonArray report;
    for (const auto &[day, aggregate] : days)
        report.append(aggregate.toJson(m_establishment));
    return write(file, QJsonDocument(report).toJson());
}

} // namespace comptoir::fiscal
