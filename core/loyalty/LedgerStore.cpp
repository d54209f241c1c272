// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/LedgerStore.h"

#include "sync/wire/Json.h"

namespace comptoir::loyalty {

namespace {

constexpr qsizetype largestRules = 1 << 20;

} // namespace

// UNION ends where two cards were merged into each other on two tills.
QString LedgerStore::family()
{
    return QStringLiteral(
        "WITH RECURSIVE family(code) AS (SELECT ? UNION "
        "SELECT CASE l.card WHEN family.code THEN l.other ELSE l.card END FROM family "
        "JOIN loyalty_link l ON (l.card = family.code OR l.other = family.code) "
        "WHERE l.kind <> 'block') ");
}

Result<void> LedgerStore::addProgramme(store::Transaction &transaction, const Programme &programme)
{
    COMPTOIR_CHECK(programme.check());
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO loyalty_programme(version, from_day, rules) VALUES (?, ?, ?)"),
        {qint64(programme.version), programme.from.toIso(),
         QString::fromUtf8(wire::compact(programme.toJson()))}));
    return {};
}

Result<Programme> LedgerStore::newest() const
{
    return programme(QStringLiteral("1"), {});
}

Result<Programme> LedgerStore::on(Day day) const
{
    return programme(QStringLiteral("from_day <= ?"), {day.toIso()});
}

Result<Programme> LedgerStore::version(int number) const
{
    return programme(QStringLiteral("version = ?"), {qint64(number)});
}

Result<Programme> LedgerStore::programme(const QString &condition,
                                         const store::Arguments &arguments) const
{
    const QString sql = QStringLiteral("SELECT rules FROM loyalty_programme WHERE %1 "
                                       "ORDER BY version DESC LIMIT 1")
                            .arg(condition);
    COMPTOIR_TRY(const auto row, m_database.first(sql, arguments));
    if (!row)
        return Programme();
    const auto json = wire::parseObject(row->text(0).toUtf8(), largestRules);
    return json ? Programme::fromJson(*json) : fail("loyalty/unreadable", json.error().detail);
}

Result<void> LedgerStore::addCard(store::Transaction &transaction, const CardCode &card, Instant at)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT OR IGNORE INTO loyalty_card(code, since_ms) VALUES (?, ?)"),
        {card.text(), at.ms()}));
    return {};
}

Result<bool> LedgerStore::add(store::Transaction &transaction, const Entry &entry)
{
    COMPTOIR_TRY(
        const qint64 added,
        transaction.run(
            QStringLiteral("INSERT INTO loyalty_entry(id, card, kind, points, town_points, "
                           "base_c, programme, register, ticket, original, at_ms, reason, "
                           "operator, last_visit_ms) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (id) DO NOTHING"),
            {entry.id.bytes(), entry.card.text(), QString::fromLatin1(nameOf(entry.kind)),
             entry.points, entry.townPoints, entry.base.cents(), qint64(entry.programme),
             QString(u"" + entry.registerId), entry.ticket, entry.original, entry.at.ms(),
             QString(u"" + entry.reason), QString(u"" + entry.operatorName),
             entry.lastVisit.ms()}));
    return added > 0;
}

Result<bool> LedgerStore::add(store::Transaction &transaction, const Link &link)
{
    COMPTOIR_TRY(const qint64 added,
                 transaction.run(
                     QStringLiteral(
                         "INSERT INTO loyalty_link(id, card, other, kind, at_ms, reason, operator) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
                     {link.id.bytes(), link.card.text(), QString(u"" + link.other.text()),
                      QString::fromLatin1(nameOf(link.kind)), link.at.ms(),
                      QString(u"" + link.reason), QString(u"" + link.operatorName)}));
    return added > 0;
}

namespace {

/// The body of an op, or of the feed's row, which is the same. Its ticket is another till's, or one
/// that was lost with the books and whose number is given again: it would be some other ticket.
Result<void> take(store::Transaction &transaction, const QJsonObject &body)
{
    if (body.contains(QStringLiteral("link"))) {
        COMPTOIR_TRY(const Link link, Link::fromJson(body));
        COMPTOIR_CHECK(LedgerStore::addCard(transaction, link.card, link.at));
        if (!link.other.isNull())
            COMPTOIR_CHECK(LedgerStore::addCard(transaction, link.other, link.at));
        COMPTOIR_CHECK(LedgerStore::add(transaction, link));
        return {};
    }
    COMPTOIR_TRY(Entry entry, Entry::fromJson(body));
    entry.ticket = entry.original = 0;
    COMPTOIR_CHECK(LedgerStore::addCard(transaction, entry.card, entry.at));
    COMPTOIR_CHECK(LedgerStore::add(transaction, entry));
    return {};
}

} // namespace

void LedgerStore::listenTo(store::Feed &feed)
{
    feed.understand(QStringLiteral("loyalty"),
                    [](store::Transaction &transaction, const wire::FeedPage &,
                       const wire::FeedChange &change) { return take(transaction, change.body); });
}

Result<void> LedgerStore::rebuild(store::Transaction &transaction, const std::vector<wire::Op> &ops)
{
    for (const wire::Op &op : ops) {
        if (op.kind.startsWith("loyalty."))
            COMPTOIR_CHECK(take(transaction, op.body));
    }
    return {};
}

Result<Account> LedgerStore::account(const CardCode &card) const
{
    Account account;
    account.card = card;
    COMPTOIR_TRY(const auto known,
                 m_database.first(QStringLiteral("SELECT (SELECT count(*) FROM loyalty_card WHERE "
                                                 "code = ?1), (SELECT count(*) FROM loyalty_link "
                                                 "WHERE card = ?1 AND kind <> 'merge')"),
                                  {card.text()}));
    account.isKnown = known->integer(0) > 0;
    account.isBlocked = known->integer(1) > 0;
    const QString sql = family()
        + QStringLiteral("SELECT coalesce(sum(points) FILTER (WHERE kind <> 'expire'), 0) "
                         "+ coalesce((SELECT sum(least) FROM (SELECT max(points) AS least "
                         "FROM loyalty_entry WHERE card IN (SELECT code FROM family) "
                         "AND kind = 'expire' GROUP BY last_visit_ms)), 0), "
                         "coalesce(sum(points) FILTER (WHERE kind IN ('earn', 'take-back')), 0), "
                         "coalesce(max(kind = 'earn'), 0), "
                         "coalesce(max(at_ms) FILTER (WHERE kind NOT IN ('correct', 'expire')), 0) "
                         "FROM loyalty_entry WHERE card IN (SELECT code FROM family)");
    COMPTOIR_TRY(const auto sums, m_database.first(sql, {card.text()}));
    account.balance = sums->integer(0);
    account.everEarned = sums->integer(1);
    account.hasBought = sums->integer(2) != 0;
    account.lastVisit = Instant::fromMs(sums->integer(3));
    return account;
}

Result<std::vector<Entry>> LedgerStore::entries(const QString &sql,
                                                const store::Arguments &arguments) const
{
    COMPTOIR_TRY(const auto rows, m_database.select(sql, arguments));
    std::vector<Entry> entries;
    for (const store::Row &row : rows) {
        Entry entry;
        entry.id = EntryId::fromBytes(row.bytes(0)).value_or(EntryId());
        COMPTOIR_TRY(entry.card, CardCode::parse(row.text(1)));
        entry.kind = entryKind(row.text(2));
        entry.points = row.integer(3);
        entry.townPoints = row.integer(4);
        entry.base = Money::fromCents(row.integer(5));
        entry.programme = int(row.integer(6));
        entry.registerId = row.text(7);
        entry.ticket = row.integer(8);
        entry.original = row.integer(9);
        entry.at = Instant::fromMs(row.integer(10));
        entry.reason = row.text(11);
        entry.operatorName = row.text(12);
        entry.lastVisit = Instant::fromMs(row.integer(13));
        entries.push_back(std::move(entry));
    }
    return entries;
}

namespace {

const QString columns = QStringLiteral(
    "SELECT id, card, kind, points, town_points, base_c, programme, register, ticket, original, "
    "at_ms, reason, operator, last_visit_ms FROM loyalty_entry ");

} // namespace

Result<std::vector<Entry>> LedgerStore::statement(const CardCode &card, int count, int skip) const
{
    const QString sql = family() + columns
        + QStringLiteral("WHERE card IN (SELECT code FROM family) "
                         "ORDER BY at_ms DESC, id DESC LIMIT ? OFFSET ?");
    return entries(sql, {card.text(), qint64(count), qint64(skip)});
}

Result<std::vector<CardCode>> LedgerStore::idleSince(Instant since, int count) const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(QStringLiteral("SELECT card FROM loyalty_entry GROUP BY card "
                                                  "HAVING max(at_ms) < ? AND sum(points) > 0 "
                                                  "LIMIT ?"),
                                   {since.ms(), qint64(count)}));
    std::vector<CardCode> cards;
    for (const store::Row &row : rows) {
        COMPTOIR_TRY(cards.emplace_back(), CardCode::parse(row.text(0)));
    }
    return cards;
}

Result<int> LedgerStore::daysSeen(Day first, Instant now) const
{
    constexpr qint64 dayMs = 86'400'000;
    COMPTOIR_TRY(
        const auto row,
        m_database.first(QStringLiteral("SELECT count(DISTINCT at_ms / ?) FROM "
                                        "loyalty_entry WHERE at_ms BETWEEN ? AND ?"),
                         {dayMs, first.inTownAt(0).ms(), Day::inTown(now).inTownAt(0).ms() - 1}));
    return int(row->integer(0));
}

Result<bool> LedgerStore::has(EntryId entry) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT EXISTS (SELECT 1 FROM "
                                                 "loyalty_entry WHERE id = ?)"),
                                  {entry.bytes()}));
    return row->integer(0) != 0;
}

Result<bool> LedgerStore::hasEntries() const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT EXISTS (SELECT 1 FROM loyalty_entry)")));
    return row->integer(0) != 0;
}

Result<std::vector<Entry>> LedgerStore::ofTicket(qint64 ticket) const
{
    return entries(QString(columns + QStringLiteral("WHERE ticket = ? AND ticket <> 0")), {ticket});
}

Result<std::vector<Entry>> LedgerStore::becauseOf(qint64 original) const
{
    return entries(QString(columns + QStringLiteral("WHERE original = ? AND original <> 0")),
                   {original});
}

} // namespace comptoir::loyalty
