// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/TicketStore.h"

#include "core/fiscal/RecordStore.h"
#include "sync/wire/Json.h"

#include <QRegularExpression>

namespace comptoir::fiscal {

namespace {

QString meansOf(const Ticket &ticket)
{
    QStringList names;
    for (const Payment &payment : ticket.payments) {
        const QString name = QString::fromLatin1(meansName(payment.means));
        if (!payment.isChange && !names.contains(name))
            names << name;
    }
    return names.join(u'+');
}

Result<std::optional<Ticket>> ticketOf(const Result<std::optional<Record>> &record)
{
    if (!record)
        return fail(record.error());
    if (!*record)
        return std::optional<Ticket>();
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject((*record)->payload));
    COMPTOIR_TRY(Ticket ticket, Ticket::fromJson(json));
    ticket.hash = (*record)->hash;
    ticket.signature = (*record)->signature;
    return std::optional(ticket);
}

/// `"pain"* "choc"*`, so that nothing that was typed is a command of FTS5.
QString matchOf(const QString &words)
{
    static const QRegularExpression apart(u"[^\\p{L}\\p{N}]+"_qs);
    QStringList parts;
    for (const QString &word : words.split(apart, Qt::SkipEmptyParts))
        parts << u"\""_qs + word + u"\"*"_qs;
    return parts.join(u' ');
}

TicketRow rowOf(const store::Row &row)
{
    TicketRow read;
    read.number = row.integer(0);
    read.kind = row.text(1) == u"refund" ? TicketKind::Refund : TicketKind::Sale;
    read.at = Instant::fromMs(row.integer(2));
    read.businessDay = Day::fromVoucherDays(int(row.integer(3)));
    read.total = Money::fromCents(row.integer(4));
    read.operatorName = row.text(5);
    read.means = row.text(6);
    read.firstLabel = row.text(7);
    read.lines = int(row.integer(8));
    return read;
}

} // namespace

Result<void> TicketStore::insert(store::Transaction &transaction, const Ticket &ticket,
                                 qint64 session)
{
    const QString label = ticket.lines.empty() ? u""_qs : ticket.lines.front().label;
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO ticket(number, kind, at_ms, session, day, total_c, rounding_c, "
                       "operator, sale, original, means, label, lines) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {ticket.number, ticket.kind == TicketKind::Refund ? u"refund"_qs : u"sale"_qs,
         ticket.at.ms(), session, qint64(ticket.businessDay.voucherDays()), ticket.total.cents(),
         ticket.rounding.cents(), ticket.operatorName, QString::fromLatin1(ticket.saleId),
         ticket.original, meansOf(ticket), label, qint64(ticket.lines.size())}));
    for (size_t i = 0; i < ticket.lines.size(); ++i) {
        const TicketLine &line = ticket.lines[i];
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral("INSERT INTO ticket_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {ticket.number, qint64(i + 1), QString::fromLatin1(line.product), line.label,
             line.quantity.thousandths(), line.discount.cents(), line.total.cents(),
             qint64(line.vatBasisPoints), line.returnedFrom, qint64(line.returnedRank)}));
    }
    for (const VatAmount &vat : ticket.vat)
        COMPTOIR_CHECK(
            transaction.run(QStringLiteral("INSERT INTO ticket_vat VALUES (?, ?, ?, ?, ?)"),
                            {ticket.number, qint64(vat.basisPoints), vat.net.cents(),
                             vat.vat.cents(), vat.gross.cents()}));
    for (size_t i = 0; i < ticket.payments.size(); ++i) {
        const Payment &payment = ticket.payments[i];
        COMPTOIR_CHECK(
            transaction.run(QStringLiteral("INSERT INTO ticket_payment VALUES (?, ?, ?, ?, ?, ?)"),
                            {ticket.number, qint64(i + 1),
                             QString::fromLatin1(meansName(payment.means)), payment.amount.cents(),
                             qint64(payment.isChange), QString::fromLatin1(payment.commit)}));
    }
    return {};
}

Result<void> TicketStore::indexWords(store::Database &database)
{
    COMPTOIR_TRY(const auto open,
                 database.first(QStringLiteral(
                     "SELECT coalesce((SELECT max(id) FROM ticket_words_docsize), 0) AS known "
                     "WHERE known < (SELECT max(number) FROM ticket)")));
    if (!open)
        return {};
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(database));
    COMPTOIR_CHECK(transaction->run(
        QStringLiteral("INSERT INTO ticket_words(rowid, labels) SELECT ticket, group_concat(label, "
                       "' ') FROM ticket_line WHERE ticket > ? GROUP BY ticket"),
        {open->integer(0)}));
    return transaction->commit();
}

Result<std::optional<Ticket>> TicketStore::find(qint64 number) const
{
    return ticketOf(RecordStore(m_database).find(Chain::Tickets, number));
}

Result<std::optional<Ticket>> TicketStore::last() const
{
    COMPTOIR_TRY(const auto end, RecordStore(m_database).end(Chain::Tickets));
    return find(end.number);
}

Result<std::optional<qint64>> TicketStore::numberOf(const QByteArray &saleId) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT number FROM ticket WHERE sale = ?"),
                                  {QString::fromLatin1(saleId)}));
    return row ? std::optional(row->integer(0)) : std::nullopt;
}

Result<std::optional<qint64>> TicketStore::paidBy(OpId commit) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT p.ticket FROM ticket_payment p JOIN "
                                                 "ticket t ON t.number = p.ticket WHERE "
                                                 "p.commit_op <> '' AND p.commit_op = ? AND "
                                                 "t.kind = 'sale'"),
                                  {QString::fromLatin1(commit.text())}));
    return row ? std::optional(row->integer(0)) : std::nullopt;
}

Result<Quantity> TicketStore::returned(qint64 ticket, int rank) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT coalesce(-sum(quantity), 0) FROM "
                                                 "ticket_line WHERE returned_from = ? AND "
                                                 "returned_from > 0 AND returned_rank = ?"),
                                  {ticket, qint64(rank)}));
    return Quantity::fromThousandths(row->integer(0));
}

Result<Money> TicketStore::givenBack(qint64 ticket, Means means) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(QStringLiteral("SELECT coalesce(-sum(amount_c), 0) FROM ticket_payment "
                                        "WHERE means = ? AND ticket IN (SELECT DISTINCT ticket "
                                        "FROM ticket_line WHERE returned_from = ? AND "
                                        "returned_from > 0)"),
                         {QString::fromLatin1(meansName(means)), ticket}));
    return Money::fromCents(row->integer(0));
}

Result<std::vector<TicketRow>> TicketStore::rows(const TicketQuery &query) const
{
    QStringList where;
    store::Arguments arguments;
    const auto ask = [&](const QString &condition, std::initializer_list<QVariant> values) {
        where << condition;
        for (const QVariant &value : values)
            arguments << value;
    };
    if (query.before > 0)
        ask(u"number < ?"_qs, {query.before});
    if (query.number)
        ask(u"number = ?"_qs, {*query.number});
    if (query.total)
        ask(u"total_c IN (?, ?)"_qs, {query.total->cents(), -query.total->cents()});
    if (query.between)
        ask(u"number IN (SELECT number FROM fiscal_record WHERE chain = 'tickets' AND at_ms >= ? "
            "AND at_ms < ?)"_qs,
            {query.between->first.ms(), query.between->second.ms()});
    if (query.day)
        ask(u"day = ?"_qs, {qint64(query.day->voucherDays())});
    if (const QString match = matchOf(query.words); !match.isEmpty())
        ask(u"number IN (SELECT rowid FROM ticket_words WHERE ticket_words MATCH ? "
            "ORDER BY rowid DESC)"_qs,
            {match});
    arguments << qint64(query.count);
    const QString condition = where.isEmpty() ? QString()
                                              : QString(u" WHERE "_qs + where.join(u" AND "_qs));
    COMPTOIR_TRY(const auto found,
                 m_database.select(u"SELECT number, kind, at_ms, day, total_c, operator, means, "
                                   "label, lines FROM ticket"_qs
                                       + condition + u" ORDER BY number DESC LIMIT ?"_qs,
                                   arguments));
    std::vector<TicketRow> rows;
    for (const store::Row &row : found)
        rows.push_back(rowOf(row));
    return rows;
}

Result<void> TicketStore::sumSession(qint64 session, PeriodReport &report) const
{
    return sum(u"session = ?"_qs, {session}, report);
}

Result<void> TicketStore::sumDays(Day first, Day last, PeriodReport &report) const
{
    return sum(u"day BETWEEN ? AND ?"_qs, {qint64(first.voucherDays()), qint64(last.voucherDays())},
               report);
}

Result<void> TicketStore::sum(const QString &where, const store::Arguments &arguments,
                              PeriodReport &report) const
{
    COMPTOIR_TRY(const auto all,
                 m_database.first(
                     u"SELECT count(*), coalesce(sum(kind = 'refund'), 0), coalesce(min(number), "
                     "0), coalesce(max(number), 0), coalesce(sum(total_c), 0), "
                     "coalesce(sum(total_c) FILTER (WHERE kind = 'refund'), 0), "
                     "coalesce(sum(rounding_c), 0) FROM ticket WHERE "_qs
                         + where,
                     arguments));
    report.tickets = all->integer(0);
    report.refunds = all->integer(1);
    report.firstTicket = all->integer(2);
    report.lastTicket = all->integer(3);
    report.total = Money::fromCents(all->integer(4));
    report.refunded = Money::fromCents(all->integer(5));
    report.rounding = Money::fromCents(all->integer(6));
    const QString of = u" FROM ticket CROSS JOIN %1 ON %1.ticket = ticket.number WHERE "_qs + where;
    COMPTOIR_TRY(const auto discounts,
                 m_database.first(u"SELECT coalesce(sum(ticket_line.discount_c), 0)"_qs
                                      + of.arg(u"ticket_line"_qs),
                                  arguments));
    report.discounts = Money::fromCents(discounts->integer(0));
    COMPTOIR_TRY(const auto vat,
                 m_database.select(u"SELECT vat_bp, sum(net_c), sum(vat_c), sum(gross_c)"_qs
                                       + of.arg(u"ticket_vat"_qs)
                                       + u" GROUP BY vat_bp ORDER BY vat_bp DESC"_qs,
                                   arguments));
    report.vat.clear();
    for (const store::Row &row : vat)
        report.vat.push_back({int(row.integer(0)), Money::fromCents(row.integer(1)),
                              Money::fromCents(row.integer(2)), Money::fromCents(row.integer(3))});
    COMPTOIR_TRY(
        const auto means,
        m_database.select(u"SELECT ticket_payment.means, sum(amount_c), sum(is_change = 0)"_qs
                              + of.arg(u"ticket_payment"_qs) + u" GROUP BY ticket_payment.means"_qs,
                          arguments));
    report.means.clear();
    for (const store::Row &row : means)
        report.means.push_back({meansNamed(row.text(0).toLatin1()).value_or(Means::Cash),
                                Money::fromCents(row.integer(1)), row.integer(2)});
    std::sort(report.means.begin(), report.means.end(),
              [](const MeansTotal &a, const MeansTotal &b) { return a.means < b.means; });
    return {};
}

} // namespace comptoir::fiscal
