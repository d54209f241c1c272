// SPDX-License-Identifier: GPL-3.0-or-later
// Files that leave the till: archives of the books and what accountants ask for.
#include "app/till/ShopTill.h"

#include "core/fiscal/AccountingExport.h"
#include "core/fiscal/Archive.h"
#include "core/fiscal/DailyAggregate.h"
#include "core/fiscal/EventKind.h"
#include "core/fiscal/TicketTables.h"
#include "core/store/OpTransaction.h"
#include "sync/wire/Json.h"

namespace comptoir::app {

namespace {

using fiscal::Chain;
using fiscal::PeriodReport;
using fiscal::Ticket;

/// Each ticket of the business days, in order, without holding them all.
Result<void> eachTicket(const store::Database &database, Day first, Day last,
                        const std::function<void(const Ticket &)> &take)
{
    const fiscal::ArchiveStore records(database);
    COMPTOIR_TRY(const auto span, records.span(Chain::Tickets, first, last));
    return records.read(Chain::Tickets, span, [&](const fiscal::Record &record) -> Result<void> {
        COMPTOIR_TRY(const QJsonObject json, wire::parseObject(record.payload));
        COMPTOIR_TRY(const Ticket ticket, Ticket::fromJson(json));
        if (ticket.businessDay >= first && ticket.businessDay <= last)
            take(ticket);
        return {};
    });
}

Result<QByteArray> accounting(const store::Database &database, Day first, Day last)
{
    QByteArray text = fiscal::AccountingExport::header();
    const fiscal::ArchiveStore records(database);
    COMPTOIR_TRY(const auto span, records.span(Chain::Totals, first, last));
    COMPTOIR_CHECK(
        records.read(Chain::Totals, span, [&text](const fiscal::Record &record) -> Result<void> {
            COMPTOIR_TRY(const QJsonObject json, wire::parseObject(record.payload));
            COMPTOIR_TRY(PeriodReport day, PeriodReport::fromJson(json));
            if (day.period != fiscal::PeriodKind::Day)
                return {};
            day.number = record.number;
            COMPTOIR_TRY(const QByteArray lines, fiscal::AccountingExport().entriesOf(day));
            text += lines;
            return {};
        }));
    return text;
}

Result<QByteArray> reporting(const store::Database &database, Day first, Day last,
                             const fiscal::Establishment &shop)
{
    std::map<Day, fiscal::DailyAggregate> days;
    COMPTOIR_CHECK(eachTicket(database, first, last, [&days](const Ticket &ticket) {
        days.try_emplace(ticket.businessDay, ticket.businessDay).first->second.add(ticket);
    }));
    QJsonArray list;
    for (const auto &[day, aggregate] : days)
        list.append(aggregate.toJson(shop));
    return wire::compact({{QStringLiteral("days"), list}});
}

} // namespace

Result<till::ArchiveMade> ShopTill::archive(Day first, Day last, const QString &folder,
                                            const QString &by)
{
    fiscal::ArchiveOrder order;
    order.first = first;
    order.last = last;
    order.folder = folder;
    COMPTOIR_TRY(order.establishment, m_journal.establishment());
    COMPTOIR_TRY(const auto state, m_journal.records().state());
    order.registerId = state.registerId;
    order.software = m_ground.software;
    order.lawEdition = m_law.edition();
    order.training = m_ground.isTraining;
    fiscal::ArchiveSigner signer;
    COMPTOIR_TRY(const auto keys, m_journal.records().keys());
    for (const auto &[id, key] : keys) {
        signer.publicKeys.emplace(id, key.bytes());
        if (key == m_journal.key().publicKey())
            signer.key = id;
    }
    signer.sign = [this](const QByteArray &message) -> Result<QByteArray> {
        return m_journal.key().sign(message);
    };
    const fiscal::MakeArchive make(m_ground.database, signer);
    COMPTOIR_TRY(const fiscal::ArchiveFile file, make(order, m_ground.clock.now()));
    COMPTOIR_CHECK(noteArchive(file, by));
    return till::ArchiveMade{file.path, file.period, file.records, file.sha256};
}

Result<void> ShopTill::noteArchive(const fiscal::ArchiveFile &file, const QString &by)
{
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_ground.database));
    COMPTOIR_CHECK(m_journal.appendArchive(*transaction, file.facts));
    COMPTOIR_CHECK(m_journal.log(
        *transaction, {fiscal::event::archived, {{QStringLiteral("period"), file.period}}, by}));
    return transaction->commit();
}

Result<QString> ShopTill::exportBooks(const QByteArray &format, Day first, Day last,
                                      const QString &folder)
{
    COMPTOIR_TRY(const fiscal::Establishment shop, m_journal.establishment());
    QByteArray text;
    QString name = first.toIso() + u'_' + last.toIso();
    if (format == "fec") {
        COMPTOIR_TRY(text, accounting(m_ground.database, first, last));
        name = fiscal::AccountingExport::fileName(shop.registration.left(9), last);
    } else if (format == "e-reporting") {
        COMPTOIR_TRY(text, reporting(m_ground.database, first, last, shop));
        name = QStringLiteral("e-reporting_") + name + QStringLiteral(".json");
    } else {
        const bool lines = format == "lines-csv";
        text = lines ? fiscal::tables::linesHeader() : fiscal::tables::ticketsHeader();
        COMPTOIR_CHECK(eachTicket(m_ground.database, first, last, [&](const Ticket &ticket) {
            text += lines ? fiscal::tables::lines(ticket) : fiscal::tables::tickets(ticket);
        }));
        name = (lines ? QStringLiteral("lignes_") : QStringLiteral("tickets_")) + name
            + QStringLiteral(".csv");
    }
    COMPTOIR_CHECK(m_ground.disk.makeFolder(folder));
    const QString path = folder + u'/' + name;
    COMPTOIR_CHECK(m_ground.disk.replaceDurably(path, text));
    COMPTOIR_CHECK(log({fiscal::event::exported,
                        {{QStringLiteral("format"), QString::fromLatin1(format)},
                         {QStringLiteral("first"), first.toIso()},
                         {QStringLiteral("last"), last.toIso()}},
                        {}}));
    return path;
}

} // namespace comptoir::app
