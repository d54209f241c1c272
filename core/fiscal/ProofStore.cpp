// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/ProofStore.h"

#include "core/fiscal/EventKind.h"
#include "sync/wire/Json.h"

namespace comptoir::fiscal {

namespace {

/// Between the clock of a row and that of its event, in one transaction.
constexpr qint64 heldMs = 10'000;

struct Told
{
    QJsonObject facts;
    QString by;
};

Result<Told> told(const Record &event)
{
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(event.payload));
    return Told{json.value(u"facts").toObject(), json.value(u"operator").toString()};
}

} // namespace

Result<RowCounts> ProofStore::counts() const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral(
                     "SELECT (SELECT count(*) FROM business_day), (SELECT count(closing) FROM "
                     "business_day), (SELECT count(left_c) FROM business_day), (SELECT count(*) "
                     "FROM cash_movement), (SELECT count(*) FROM "
                     "closing), (SELECT count(*) FROM ticket_copy), (SELECT count(*) FROM "
                     "returned_line), (SELECT count(*) FROM paid_back)")));
    return RowCounts{row->integer(0), row->integer(1), row->integer(2), row->integer(3),
                     row->integer(4), row->integer(5), row->integer(6), row->integer(7)};
}

Result<bool> ProofStore::saysOpening(const Record &event) const
{
    COMPTOIR_TRY(const Told said, told(event));
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT day, opened_ms, float_c, opened_by FROM "
                                                 "business_day WHERE id = ?"),
                                  {said.facts.value(u"session").toInteger()}));
    return row
        && Day::fromVoucherDays(int(row->integer(0))).toIso() == said.facts.value(u"day").toString()
        && qAbs(row->integer(1) - event.at.ms()) <= heldMs
        && row->integer(2) == said.facts.value(u"float_c").toInteger() && row->text(3) == said.by;
}

Result<bool> ProofStore::saysMovement(const Record &event) const
{
    COMPTOIR_TRY(const Told said, told(event));
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT session, at_ms, amount_c, reason, "
                                                 "operator FROM cash_movement WHERE event = ?"),
                                  {event.number}));
    return row && row->integer(0) == said.facts.value(u"session").toInteger()
        && row->integer(1) == event.at.ms()
        && row->integer(2) == said.facts.value(u"amount_c").toInteger()
        && row->text(3) == said.facts.value(u"reason").toString() && row->text(4) == said.by;
}

Result<bool> ProofStore::saysLeft(qint64 closing, Money left) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT count(*), max(left_c) FROM business_day "
                                                 "WHERE closing = ?"),
                                  {closing}));
    return row->integer(0) == 1 && row->integer(1) == left.cents();
}

Result<bool> ProofStore::saysDay(const PeriodReport &report, qint64 number) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT day, opened_ms, float_c, closing FROM "
                                                 "business_day WHERE id = ?"),
                                  {report.session}));
    COMPTOIR_TRY(const auto moved,
                 m_database.first(QStringLiteral("SELECT count(*), coalesce(sum(amount_c), 0) FROM "
                                                 "cash_movement WHERE session = ?"),
                                  {report.session}));
    Money movements;
    for (const CashMovement &movement : report.movements)
        movements += movement.amount;
    return row && row->integer(0) == report.firstDay.voucherDays()
        && row->integer(1) == report.openedAt.ms() && row->integer(2) == report.openingFloat.cents()
        && row->integer(3) == number && moved->integer(0) == qint64(report.movements.size())
        && moved->integer(1) == movements.cents();
}

Result<bool> ProofStore::saysReturns(const Ticket &ticket, RowCounts &counts) const
{
    for (size_t i = 0; i < ticket.lines.size(); ++i) {
        const TicketLine &line = ticket.lines[i];
        if (line.returnedFrom == 0)
            continue;
        COMPTOIR_TRY(const auto row,
                     m_database.first(QStringLiteral("SELECT quantity_m, amount_c FROM "
                                                     "returned_line WHERE ticket = ? AND rank = ? "
                                                     "AND refund = ? AND refund_rank = ?"),
                                      {line.returnedFrom, qint64(line.returnedRank), ticket.number,
                                       qint64(i + 1)}));
        if (!row || row->integer(0) != -line.quantity.thousandths()
            || row->integer(1) != -line.total.cents())
            return false;
        ++counts.returnedLines;
    }
    for (size_t i = 0; i < ticket.payments.size() && ticket.original != 0; ++i) {
        const Payment &payment = ticket.payments[i];
        COMPTOIR_TRY(const auto row,
                     m_database.first(QStringLiteral("SELECT means, amount_c FROM paid_back WHERE "
                                                     "ticket = ? AND refund = ? AND rank = ?"),
                                      {ticket.original, ticket.number, qint64(i + 1)}));
        if (!row || row->text(0) != QLatin1String(meansName(payment.means))
            || row->integer(1) != -payment.amount.cents())
            return false;
        ++counts.paidBack;
    }
    return true;
}

Result<bool> ProofStore::saysSale(const Ticket &ticket) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT lower(hex(id)) FROM sale WHERE ticket = "
                                                 "?"),
                                  {ticket.number}));
    return !row || row->text(0).toLatin1() == QByteArray(ticket.saleId).replace('-', "");
}

Result<bool> ProofStore::saysState(const QString &registerId, qint64 identity) const
{
    // The clock that was set back is watched from where it was set to.
    COMPTOIR_TRY(const auto row,
                 m_database.first(
                     QStringLiteral(
                         "SELECT register = ? AND format = 1 AND identity = ? AND last_ms IN "
                         "((SELECT max(at_ms) FROM fiscal_record), (SELECT max(at_ms) FROM "
                         "fiscal_record WHERE id >= (SELECT max(id) FROM fiscal_record WHERE chain "
                         "= 'events' AND kind = ?))) FROM fiscal_state"),
                     {registerId, identity, QLatin1String(event::clockSetBack).toString()}));
    if (!row || row->integer(0) != 1)
        return false;
    COMPTOIR_TRY(const auto keys,
                 m_database.first(QStringLiteral(
                     "SELECT count(*) FROM fiscal_key WHERE created_ms IS NOT (SELECT at_ms FROM "
                     "fiscal_record WHERE key = fiscal_key.id ORDER BY id LIMIT 1)")));
    COMPTOIR_TRY(const auto sales,
                 m_database.first(QStringLiteral("SELECT count(*) FROM sale WHERE ticket NOT IN "
                                                 "(SELECT number FROM ticket)")));
    return keys->integer(0) == 0 && sales->integer(0) == 0;
}

} // namespace comptoir::fiscal
