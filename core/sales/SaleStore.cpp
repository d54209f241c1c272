// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SaleStore.h"

namespace comptoir::sales {

Result<std::optional<qint64>> SaleStore::ticketOf(SaleId id) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(QStringLiteral("SELECT ticket FROM sale WHERE id = ?"), {id.bytes()}));
    return row ? std::optional(row->integer(0)) : std::nullopt;
}

Result<std::map<int, CameBack>> SaleStore::cameBack(qint64 ticket) const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(QStringLiteral("SELECT rank, sum(quantity_m), sum(amount_c) "
                                                  "FROM returned_line WHERE ticket = ? GROUP BY "
                                                  "rank"),
                                   {ticket}));
    std::map<int, CameBack> lines;
    for (const store::Row &row : rows)
        lines[int(row.integer(0))] = {Quantity::fromThousandths(row.integer(1)),
                                      Money::fromCents(row.integer(2))};
    return lines;
}

Result<std::map<fiscal::Means, Money>> SaleStore::paidBack(qint64 ticket) const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(QStringLiteral("SELECT means, sum(amount_c) FROM paid_back "
                                                  "WHERE ticket = ? GROUP BY means"),
                                   {ticket}));
    std::map<fiscal::Means, Money> back;
    for (const store::Row &row : rows) {
        const auto means = fiscal::meansNamed(row.text(0).toLatin1());
        if (!means)
            return fail("store/corrupt", QStringLiteral("a means that nobody knows"));
        back[*means] = Money::fromCents(row.integer(1));
    }
    return back;
}

Result<void> SaleStore::insert(store::Transaction &transaction, SaleId id, qint64 ticket)
{
    COMPTOIR_CHECK(transaction.run(QStringLiteral("INSERT INTO sale(id, ticket) VALUES (?, ?)"),
                                   {id.bytes(), ticket}));
    return {};
}

Result<void> SaleStore::insertReturn(store::Transaction &transaction, const fiscal::Ticket &refund)
{
    qint64 rank = 0;
    for (const fiscal::TicketLine &line : refund.lines) {
        ++rank;
        if (line.returnedFrom == 0)
            continue;
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral("INSERT INTO returned_line(ticket, rank, refund, refund_rank, "
                           "quantity_m, amount_c) VALUES (?, ?, ?, ?, ?, ?)"),
            {line.returnedFrom, qint64(line.returnedRank), refund.number, rank,
             (-line.quantity).thousandths(), (-line.total).cents()}));
    }
    rank = 0;
    for (const fiscal::Payment &payment : refund.payments) {
        ++rank;
        if (refund.original == 0)
            continue;
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral("INSERT INTO paid_back(ticket, refund, rank, means, amount_c) "
                           "VALUES (?, ?, ?, ?, ?)"),
            {refund.original, refund.number, rank,
             QString::fromLatin1(fiscal::meansName(payment.means)), (-payment.amount).cents()}));
    }
    return {};
}

} // namespace comptoir::sales
