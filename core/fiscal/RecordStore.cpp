// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/RecordStore.h"

#include "core/crypto/Digest.h"
#include "core/fiscal/EventKind.h"
#include "sync/wire/Json.h"

#include <QDateTime>
#include <QtEndian>

namespace comptoir::fiscal {

namespace {

const QString columns = QStringLiteral(
    "number, at_ms, kind, payload, previous, hash, signature, key");

Record recordOf(Chain chain, const store::Row &row)
{
    Record record;
    record.chain = chain;
    record.number = row.integer(0);
    record.at = Instant::fromMs(row.integer(1));
    record.kind = row.text(2).toUtf8();
    record.payload = row.text(3).toUtf8();
    record.previous = row.bytes(4);
    record.hash = row.bytes(5);
    record.signature = row.bytes(6);
    record.key = row.integer(7);
    return record;
}

std::vector<Record> recordsOf(Chain chain, const store::Rows &rows)
{
    std::vector<Record> records;
    records.reserve(rows.size());
    for (const store::Row &row : rows)
        records.push_back(recordOf(chain, row));
    return records;
}

QString periodText(PeriodKind period)
{
    return period == PeriodKind::Day  ? u"day"_qs
        : period == PeriodKind::Month ? u"month"_qs
                                      : u"year"_qs;
}

Instant instantOf(const QJsonValue &iso)
{
    const auto read = QDateTime::fromString(iso.toString(), Qt::ISODateWithMs);
    return Instant::fromMs(read.isValid() ? read.toMSecsSinceEpoch() : 0);
}

QString nameOf(Chain chain)
{
    return QString::fromLatin1(chainName(chain));
}

} // namespace

QByteArray recordHash(Chain chain, qint64 number, const QByteArray &previous,
                      const QByteArray &payload)
{
    QByteArray place(8, '\0');
    qToBigEndian(number, place.data());
    const QByteArray zero(1, '\0');
    return crypto::sha256(
        {"comptoir/fiscal/1", zero, chainName(chain), zero, place, previous, payload});
}

Result<BookState> RecordStore::state() const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT register, perpetual_c, perpetual_abs_c, "
                                                 "identity, last_ms FROM fiscal_state")));
    if (!row)
        return fail("fiscal/no-books");
    return BookState{row->text(0), Money::fromCents(row->integer(1)),
                     Money::fromCents(row->integer(2)), row->integer(3),
                     Instant::fromMs(row->integer(4))};
}

Result<ChainEnd> RecordStore::end(Chain chain) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT number, hash FROM fiscal_record "
                                                 "WHERE chain = ? ORDER BY number DESC LIMIT 1"),
                                  {nameOf(chain)}));
    return row ? ChainEnd{row->integer(0), row->bytes(1)} : ChainEnd{};
}

Result<std::optional<Record>> RecordStore::find(Chain chain, qint64 number) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(u"SELECT "_qs + columns
                                      + u" FROM fiscal_record WHERE chain = ? "
                                        "AND number = ?"_qs,
                                  {nameOf(chain), number}));
    return row ? std::optional(recordOf(chain, *row)) : std::nullopt;
}

Result<std::vector<Record>> RecordStore::latest(Chain chain, int count) const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(u"SELECT "_qs + columns
                                       + u" FROM fiscal_record WHERE chain = ? "
                                         "ORDER BY number DESC LIMIT ?"_qs,
                                   {nameOf(chain), qint64(count)}));
    return recordsOf(chain, rows);
}

Result<std::optional<Record>> RecordStore::latest(Chain chain, const QByteArray &kind) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(u"SELECT "_qs + columns
                                      + u" FROM fiscal_record WHERE chain = ? AND kind = ? "
                                        "ORDER BY number DESC LIMIT 1"_qs,
                                  {nameOf(chain), QString::fromLatin1(kind)}));
    return row ? std::optional(recordOf(chain, *row)) : std::nullopt;
}

Result<qint64> RecordStore::count(Chain chain, const QByteArray &kind, Instant from,
                                  Instant to) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT count(*) FROM fiscal_record WHERE chain = "
                                                 "? AND kind = ? AND at_ms BETWEEN ? AND ?"),
                                  {nameOf(chain), QString::fromLatin1(kind), from.ms(), to.ms()}));
    return row->integer(0);
}

Result<qint64> RecordStore::reprints(Instant from, Instant to) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(
                     QStringLiteral("SELECT count(*) FROM fiscal_record WHERE chain = 'duplicates' "
                                    "AND kind = 'print' AND at_ms BETWEEN ? AND ? AND "
                                    "payload ->> 'copy' > 0"),
                     {from.ms(), to.ms()}));
    return row->integer(0);
}

Result<std::vector<Record>> RecordStore::after(Chain chain, qint64 number, int count) const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(u"SELECT "_qs + columns
                                       + u" FROM fiscal_record WHERE chain = ? AND number > ? "
                                         "ORDER BY number LIMIT ?"_qs,
                                   {nameOf(chain), number, qint64(count)}));
    return recordsOf(chain, rows);
}

Result<std::vector<ClockStep>> RecordStore::clockSteps() const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(QStringLiteral("SELECT payload FROM fiscal_record WHERE chain = "
                                                  "'events' AND kind = ? ORDER BY number"),
                                   {QString::fromLatin1(event::clockSetBack)}));
    std::vector<ClockStep> steps;
    for (const store::Row &row : rows) {
        COMPTOIR_TRY(const QJsonObject json, wire::parseObject(row.text(0).toUtf8()));
        const QJsonValue facts = json.value(u"facts");
        steps.push_back({instantOf(facts[u"from"]), instantOf(facts[u"to"])});
    }
    return steps;
}

Result<int> RecordStore::copiesOf(qint64 ticket) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(QStringLiteral("SELECT count(*) FROM ticket_copy WHERE ticket = ?"),
                         {ticket}));
    return int(row->integer(0));
}

Result<qint64> RecordStore::copied(qint64 record) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT ticket FROM ticket_copy WHERE record = ?"),
                                  {record}));
    return row ? row->integer(0) : 0;
}

Result<bool> RecordStore::saysClosing(const PeriodReport &report, qint64 number) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(QStringLiteral("SELECT name, first_day, last_day, total_c, difference_c, "
                                        "closed_ms, period FROM closing WHERE number = ?"),
                         {number}));
    return row && row->text(0) == report.name && row->integer(1) == report.firstDay.voucherDays()
        && row->integer(2) == report.lastDay.voucherDays()
        && row->integer(3) == report.total.cents() && row->integer(4) == report.difference.cents()
        && row->integer(5) == report.closedAt.ms() && row->text(6) == periodText(report.period);
}

Result<qint64> RecordStore::idOf(const crypto::P256PublicKey &key) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT id FROM fiscal_key WHERE public_key = ?"),
                                  {key.bytes()}));
    return row ? row->integer(0) : 0;
}

Result<std::map<qint64, crypto::P256PublicKey>> RecordStore::keys() const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(QStringLiteral("SELECT id, public_key FROM fiscal_key")));
    std::map<qint64, crypto::P256PublicKey> keys;
    for (const store::Row &row : rows) {
        if (const auto key = crypto::P256PublicKey::fromBytes(row.bytes(1)))
            keys.emplace(row.integer(0), *key);
    }
    return keys;
}

Result<void> RecordStore::begin(store::Transaction &transaction, const QString &registerId)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO fiscal_state(one, register, format) VALUES (1, ?, 1)"),
        {registerId}));
    return {};
}

Result<qint64> RecordStore::keep(store::Transaction &transaction, const crypto::P256PublicKey &key,
                                 Instant at)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral("SELECT id FROM fiscal_key WHERE public_key = ?"),
                                   {key.bytes()}));
    if (row)
        return row->integer(0);
    COMPTOIR_CHECK(transaction.run(QStringLiteral("INSERT INTO fiscal_key(public_key, created_ms) "
                                                  "VALUES (?, ?)"),
                                   {key.bytes(), at.ms()}));
    return transaction.lastInsertId();
}

Result<void> RecordStore::insert(store::Transaction &transaction, const Record &record)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO fiscal_record(chain, number, at_ms, kind, payload, previous, "
                       "hash, signature, key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {nameOf(record.chain), record.number, record.at.ms(), QString::fromLatin1(record.kind),
         QString::fromUtf8(record.payload), record.previous, record.hash, record.signature,
         record.key}));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE fiscal_state SET last_ms = max(last_ms, ?)"), {record.at.ms()}));
    return {};
}

Result<void> RecordStore::noteCopy(store::Transaction &transaction, qint64 record, qint64 ticket)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("INSERT INTO ticket_copy VALUES (?, ?)"), {record, ticket}));
    return {};
}

Result<void> RecordStore::setTotals(store::Transaction &transaction, Money perpetual,
                                    Money perpetualAbsolute)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE fiscal_state SET perpetual_c = ?, perpetual_abs_c = ?"),
        {perpetual.cents(), perpetualAbsolute.cents()}));
    return {};
}

Result<void> RecordStore::setLast(store::Transaction &transaction, Instant at)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE fiscal_state SET last_ms = ?"), {at.ms()}));
    return {};
}

Result<void> RecordStore::setRegister(store::Transaction &transaction, const QString &registerId)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE fiscal_state SET register = ?"), {registerId}));
    return {};
}

Result<void> RecordStore::setIdentity(store::Transaction &transaction, qint64 event)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE fiscal_state SET identity = ?"), {event}));
    return {};
}

} // namespace comptoir::fiscal
