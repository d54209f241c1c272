// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Base64Url.h"
#include "core/fiscal/Archive.h"
#include "tests/core/fiscal/FourTickets.h"
#include "tests/support/ForgeKey.h"

#include <QFile>
#include <QJsonDocument>
#include <QtEndian>

namespace comptoir::test {

/// Books in a database, written row by row: what an archive is made of.
class WrittenBooks
{
public:
    explicit WrittenBooks(const QString &path)
        : m_database(store::Database::open(path, store::Database::Access::Write).value())
    {
        auto transaction = store::Transaction::begin(*m_database).value();
        for (const auto *sql :
             {"CREATE TABLE fiscal_record (chain TEXT, number INTEGER, at_ms INTEGER, kind TEXT, "
              "payload TEXT, previous BLOB, hash BLOB, signature BLOB, key INTEGER, "
              "PRIMARY KEY (chain, number)) STRICT",
              "CREATE TABLE ticket (number INTEGER PRIMARY KEY, day INTEGER) STRICT",
              "CREATE TABLE closing (number INTEGER PRIMARY KEY, last_day INTEGER) STRICT",
              "CREATE TABLE fiscal_key (id INTEGER PRIMARY KEY, public_key BLOB) STRICT"})
            m_sound = transaction->run(QString::fromLatin1(sql)) && m_sound;
        m_sound = transaction->run(QStringLiteral("INSERT INTO fiscal_key VALUES (1, ?)"),
                                   {m_key.publicBytes()})
            && transaction->commit() && m_sound;
    }
    bool isSound() const { return m_sound; }
    const store::Database &database() const { return *m_database; }
    const ForgeKey &key() const { return m_key; }

    /// A day of the four tickets of TC-1.3, `times` times, and its closing.
    void sellDay(const char *iso, int times = 1)
    {
        auto transaction = store::Transaction::begin(*m_database).value();
        const Day day = *Day::fromIso(QString::fromLatin1(iso));
        fiscal::PeriodReport report;
        report.name = day.toIso();
        report.firstDay = report.lastDay = day;
        report.firstTicket = m_ticket + 1;
        add(*transaction, fiscal::Chain::Events, "day-opened",
            {{QStringLiteral("kind"), QStringLiteral("day-opened")}});
        for (int i = 0; i < times; ++i) {
            for (auto &ticket : fourTickets())
                sell(*transaction, ticket, report);
        }
        report.lastTicket = m_ticket;
        report.perpetual = m_perpetual;
        report.perpetualAbsolute = m_absolute;
        report.means = {{fiscal::Means::Cash, report.total, report.tickets}};
        add(*transaction, fiscal::Chain::Totals, "day", report.toJson());
        m_at = Instant::fromMs(day.plusDays(1).toDate().startOfDay(Qt::UTC).toMSecsSinceEpoch())
                   .plusSeconds(8 * 3600);
        m_sound = transaction->commit() && m_sound;
    }
    void sell(store::Transaction &transaction, fiscal::Ticket &ticket, fiscal::PeriodReport &report)
    {
        ticket.number = ++m_ticket;
        ticket.businessDay = report.firstDay;
        m_perpetual += ticket.total;
        m_absolute += ticket.total.isPositive() ? ticket.total : -ticket.total;
        ticket.perpetual = m_perpetual;
        ticket.perpetualAbsolute = m_absolute;
        ++report.tickets;
        report.total += ticket.total;
        if (ticket.kind == fiscal::TicketKind::Refund) {
            ++report.refunds;
            report.refunded += ticket.total;
        }
        report.vat.insert(report.vat.end(), ticket.vat.begin(), ticket.vat.end());
        const bool sale = ticket.kind == fiscal::TicketKind::Sale;
        add(transaction, fiscal::Chain::Tickets, sale ? "sale" : "refund", ticket.toJson());
    }
    void add(store::Transaction &transaction, fiscal::Chain chain, const QByteArray &kind,
             QJsonObject facts)
    {
        m_at = m_at.plusSeconds(1);
        facts.insert(chain == fiscal::Chain::Totals ? QStringLiteral("closedAt")
                                                    : QStringLiteral("at"),
                     m_at.ms());
        const QByteArray payload = QJsonDocument(facts).toJson(QJsonDocument::Compact);
        auto &end = m_ends[int(chain)];
        const quint64 number = qToBigEndian(quint64(++end.first));
        const QByteArray name = fiscal::chainName(chain);
        const QByteArray hashed = QByteArray("comptoir/fiscal/1\0", 18) + name + '\0'
            + QByteArray(reinterpret_cast<const char *>(&number), 8) + end.second + payload;
        const QByteArray hash = QCryptographicHash::hash(hashed, QCryptographicHash::Sha256);
        const auto run = transaction.run(
            QStringLiteral("INSERT INTO fiscal_record VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)"),
            {QString::fromLatin1(name), end.first, m_at.ms(), QString::fromLatin1(kind),
             QString::fromUtf8(payload), end.second, hash, m_key.sign(hash)});
        m_sound = run && m_sound;
        end.second = hash;
        place(transaction, chain, end.first, facts);
    }
    /// The day of a ticket or a closing, as their tables have it.
    void place(store::Transaction &transaction, fiscal::Chain chain, qint64 number,
               const QJsonObject &facts)
    {
        const bool isTicket = chain == fiscal::Chain::Tickets;
        if (!isTicket && chain != fiscal::Chain::Totals)
            return;
        const auto name = isTicket ? u"businessDay" : u"lastDay";
        const auto day = Day::fromIso(facts[name].toString());
        m_sound = day
            && transaction.run(QStringLiteral("INSERT INTO %1 VALUES (?, ?)")
                                   .arg(isTicket ? u"ticket"_qs : u"closing"_qs),
                               {number, qint64(day->voucherDays())})
            && m_sound;
    }

    /// What the till keeps outside of its database.
    bool writeHeads(const QString &path) const
    {
        QJsonObject heads;
        for (const auto &[chain, end] : m_ends) {
            const auto name = QString::fromLatin1(fiscal::chainName(fiscal::Chain(chain)));
            if (end.first > 0)
                heads.insert(name,
                             QJsonObject{{QStringLiteral("number"), end.first},
                                         {QStringLiteral("hash"), base64url::encode(end.second)}});
        }
        QFile file(path);
        const QByteArray message = QByteArray("comptoir/fiscal-head/1") + '\0'
            + QJsonDocument(heads).toJson(QJsonDocument::Compact);
        const QJsonObject json{
            {QStringLiteral("format"), QStringLiteral("comptoir-heads/1")},
            {QStringLiteral("heads"), heads},
            {QStringLiteral("signature"), base64url::encode(m_key.sign(message))}};
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0;
    }

    fiscal::ArchiveSigner signer() const
    {
        return {
            1, {{1, m_key.publicBytes()}}, [this](const QByteArray &message) -> Result<QByteArray> {
                return m_key.sign(message);
            }};
    }
    static fiscal::ArchiveOrder order(const char *first, const char *last, const QString &folder)
    {
        fiscal::ArchiveOrder order;
        order.first = *Day::fromIso(QString::fromLatin1(first));
        order.last = *Day::fromIso(QString::fromLatin1(last));
        order.folder = folder;
        order.establishment.name = QStringLiteral("Épicerie « Test »");
        order.registerId = QStringLiteral("POS01");
        order.software = QStringLiteral("Comptoir 1.2.3");
        order.lawEdition = QStringLiteral("2026-11");
        return order;
    }

private:
    std::unique_ptr<store::Database> m_database;
    ForgeKey m_key;
    bool m_sound = true;
    std::map<int, std::pair<qint64, QByteArray>> m_ends{{0, {0, QByteArray(32, '\0')}},
                                                        {1, {0, QByteArray(32, '\0')}},
                                                        {2, {0, QByteArray(32, '\0')}},
                                                        {3, {0, QByteArray(32, '\0')}},
                                                        {4, {0, QByteArray(32, '\0')}}};
    qint64 m_ticket = 0;
    Money m_perpetual;
    Money m_absolute;
    Instant m_at = Instant::fromMs(1'795'161'600'000); // 2026-11-20T08:00Z
};

} // namespace comptoir::test
