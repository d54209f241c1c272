// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify/TableStore.h"

#include <sqlite3.h>

#include <memory>

namespace comptoir::cli::verify {

namespace {

/// Answers the number of the first record or row that is not as it should be.
struct Question
{
    const char *chain;
    const char *table;
    const char *sql;
};

// What a payload leaves out is zero, false or empty (docs/fiscal-manual.fr.md, 5).
const Question questions[] = {
    {"tickets", "ticket", R"(
SELECT r.number FROM fiscal_record r LEFT JOIN ticket t ON t.number = r.number
WHERE r.chain = 'tickets' AND (t.number IS NULL OR t.kind IS NOT r.kind OR t.at_ms IS NOT r.at_ms
  OR date('2020-01-01', t.day || ' days') IS NOT r.payload ->> 'businessDay'
  OR t.total_c IS NOT r.payload ->> 'total'
  OR t.rounding_c IS NOT coalesce(r.payload ->> 'rounding', 0)
  OR t.original IS NOT coalesce(r.payload ->> 'original', 0)
  OR t.operator IS NOT coalesce(r.payload ->> 'operator', '')
  OR t.sale IS NOT coalesce(r.payload ->> 'sale', '')
  OR t.lines IS NOT json_array_length(r.payload, '$.lines')
  OR NOT EXISTS (SELECT 1 FROM business_day d WHERE d.id = t.session AND d.day = t.day)
  OR t.session < (SELECT p.session FROM ticket p WHERE p.number = t.number - 1)
  OR t.lines <> (SELECT count(*) FROM ticket_line x WHERE x.ticket = t.number)
  OR coalesce(json_array_length(r.payload, '$.vat'), 0)
    <> (SELECT count(*) FROM ticket_vat x WHERE x.ticket = t.number)
  OR coalesce(json_array_length(r.payload, '$.payments'), 0)
    <> (SELECT count(*) FROM ticket_payment x WHERE x.ticket = t.number))
ORDER BY r.number LIMIT 1)"},
    {"tickets", "ticket", R"(
SELECT number FROM ticket WHERE number NOT IN (SELECT number FROM fiscal_record
  WHERE chain = 'tickets') LIMIT 1)"},
    {"tickets", "ticket_line", R"(
SELECT r.number FROM fiscal_record r, json_each(r.payload, '$.lines') l
  LEFT JOIN ticket_line x ON x.ticket = r.number AND x.rank = l.key + 1
WHERE r.chain = 'tickets' AND (x.rank IS NULL
  OR x.product IS NOT coalesce(l.value ->> 'product', '')
  OR x.label IS NOT coalesce(l.value ->> 'label', '')
  OR x.quantity IS NOT l.value ->> 'quantity' OR x.total_c IS NOT l.value ->> 'total'
  OR x.discount_c IS NOT coalesce(l.value ->> 'discount', 0)
  OR x.vat_bp IS NOT l.value ->> 'rate'
  OR x.returned_from IS NOT coalesce(l.value ->> 'returnedFrom', 0)
  OR x.returned_rank IS NOT coalesce(l.value ->> 'returnedRank', 0))
ORDER BY r.number LIMIT 1)"},
    {"tickets", "ticket_vat", R"(
SELECT r.number FROM fiscal_record r, json_each(r.payload, '$.vat') v
  LEFT JOIN ticket_vat x ON x.ticket = r.number AND x.vat_bp = v.value ->> 'rate'
WHERE r.chain = 'tickets' AND (x.ticket IS NULL OR x.net_c IS NOT v.value ->> 'net'
  OR x.vat_c IS NOT v.value ->> 'vat' OR x.gross_c IS NOT v.value ->> 'gross')
ORDER BY r.number LIMIT 1)"},
    {"tickets", "ticket_payment", R"(
SELECT r.number FROM fiscal_record r, json_each(r.payload, '$.payments') p
  LEFT JOIN ticket_payment x ON x.ticket = r.number AND x.rank = p.key + 1
WHERE r.chain = 'tickets' AND (x.rank IS NULL OR x.means IS NOT p.value ->> 'means'
  OR x.amount_c IS NOT p.value ->> 'amount'
  OR x.is_change IS NOT coalesce(p.value ->> 'change', 0)
  OR x.commit_op IS NOT coalesce(p.value ->> 'commit', ''))
ORDER BY r.number LIMIT 1)"},
    {"tickets", "returned_line", R"(
SELECT refund FROM (
  SELECT l.value ->> 'returnedFrom' AS ticket, l.value ->> 'returnedRank' AS rank,
    r.number AS refund, l.key + 1 AS refund_rank, -(l.value ->> 'quantity') AS quantity_m,
    -(l.value ->> 'total') AS amount_c
  FROM fiscal_record r, json_each(r.payload, '$.lines') l
  WHERE r.chain = 'tickets' AND r.kind = 'refund' AND l.value ->> 'returnedFrom' > 0
  UNION ALL SELECT ticket, rank, refund, refund_rank, quantity_m, amount_c FROM returned_line)
GROUP BY ticket, rank, refund, refund_rank, quantity_m, amount_c HAVING count(*) <> 2
ORDER BY refund LIMIT 1)"},
    {"tickets", "paid_back", R"(
SELECT refund FROM (
  SELECT r.payload ->> 'original' AS ticket, r.number AS refund, p.key + 1 AS rank,
    p.value ->> 'means' AS means, -(p.value ->> 'amount') AS amount_c
  FROM fiscal_record r, json_each(r.payload, '$.payments') p
  WHERE r.chain = 'tickets' AND r.kind = 'refund' AND r.payload ->> 'original' > 0
  UNION ALL SELECT ticket, refund, rank, means, amount_c FROM paid_back)
GROUP BY ticket, refund, rank, means, amount_c HAVING count(*) <> 2
ORDER BY refund LIMIT 1)"},
    {"totals", "closing", R"(
SELECT number FROM (
  SELECT number, kind AS period, payload ->> 'name' AS name, payload ->> 'firstDay' AS first,
    payload ->> 'lastDay' AS last, payload ->> 'total' AS total_c,
    coalesce(payload ->> 'difference', 0) AS difference_c, at_ms AS closed_ms
  FROM fiscal_record WHERE chain = 'totals'
  UNION ALL SELECT number, period, name, date('2020-01-01', first_day || ' days'),
    date('2020-01-01', last_day || ' days'), total_c, difference_c, closed_ms FROM closing)
GROUP BY number, period, name, first, last, total_c, difference_c, closed_ms HAVING count(*) <> 2
ORDER BY number LIMIT 1)"},
    {"totals", "business_day", R"(
SELECT r.number FROM fiscal_record r LEFT JOIN business_day d ON d.closing = r.number
WHERE r.chain = 'totals' AND r.kind = 'day' AND (d.id IS NOT r.payload ->> 'session'
  OR d.opened_ms IS NOT r.payload ->> 'openedAt'
  OR d.float_c IS NOT coalesce(r.payload ->> 'openingFloat', 0) OR d.left_c IS NULL)
ORDER BY r.number LIMIT 1)"},
    {"events", "business_day", R"(
SELECT max(number) FROM (
  SELECT number, payload ->> '$.facts.session' AS id, payload ->> '$.facts.day' AS day,
    payload ->> '$.facts.float_c' AS float_c, coalesce(payload ->> 'operator', '') AS by
  FROM fiscal_record WHERE chain = 'events' AND kind = 'day-opened'
  UNION ALL SELECT 0, id, date('2020-01-01', day || ' days'), float_c, opened_by
  FROM business_day)
GROUP BY id, day, float_c, by HAVING count(*) <> 2 LIMIT 1)"},
    {"events", "business_day", R"(
SELECT r.number FROM fiscal_record r
  JOIN business_day d ON d.closing = r.payload ->> '$.facts.closing'
  JOIN fiscal_record c ON c.chain = 'events' AND c.number = (SELECT max(number) FROM fiscal_record
    WHERE chain = 'events' AND kind IN ('cash-counted', 'count-missed') AND number < r.number)
WHERE r.chain = 'events' AND r.kind = 'day-closed'
  AND d.left_c IS NOT c.payload ->> '$.facts.left_c' ORDER BY r.number LIMIT 1)"},
    {"events", "cash_movement", R"(
SELECT number FROM (
  SELECT number, payload ->> '$.facts.session' AS session, at_ms,
    payload ->> '$.facts.amount_c' AS amount_c,
    coalesce(payload ->> '$.facts.reason', '') AS reason, coalesce(payload ->> 'operator', '') AS by
  FROM fiscal_record WHERE chain = 'events' AND kind = 'cash-moved'
  UNION ALL SELECT event, session, at_ms, amount_c, reason, operator FROM cash_movement)
GROUP BY number, session, at_ms, amount_c, reason, by HAVING count(*) <> 2
ORDER BY number LIMIT 1)"},
    {"duplicates", "ticket_copy", R"(
SELECT number FROM (
  SELECT number, payload ->> 'ticket' AS ticket FROM fiscal_record WHERE chain = 'duplicates'
  UNION ALL SELECT record, ticket FROM ticket_copy)
GROUP BY number, ticket HAVING count(*) <> 2 ORDER BY number LIMIT 1)"},
    {"tickets", "fiscal_state", R"(
SELECT (SELECT max(number) FROM fiscal_record WHERE chain = 'tickets') FROM fiscal_state s
WHERE s.perpetual_c IS NOT coalesce((SELECT payload ->> 'perpetual' FROM fiscal_record
    WHERE chain = 'tickets' ORDER BY number DESC LIMIT 1), 0)
  OR s.perpetual_abs_c IS NOT coalesce((SELECT payload ->> 'perpetualAbsolute' FROM fiscal_record
    WHERE chain = 'tickets' ORDER BY number DESC LIMIT 1), 0)
  OR s.register IS NOT (SELECT payload ->> 'register' FROM fiscal_record
    WHERE chain = 'events' ORDER BY number DESC LIMIT 1)
  OR s.identity IS NOT coalesce((SELECT max(number) FROM fiscal_record
    WHERE chain = 'events' AND kind = 'identity-changed'), 0))"},
};

using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;

} // namespace

bool TableStore::hasTables() const
{
    const char *sql = "SELECT count(*) FROM sqlite_schema WHERE name IN ('business_day', "
                      "'fiscal_state', 'paid_back')";
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
    const Statement row(statement, sqlite3_finalize);
    return row && sqlite3_step(row.get()) == SQLITE_ROW && sqlite3_column_int(row.get(), 0) > 0;
}

Check TableStore::check() const
{
    for (const Question &question : questions) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, question.sql, -1, &statement, nullptr);
        const Statement row(statement, sqlite3_finalize);
        const int code = row ? sqlite3_step(row.get()) : SQLITE_ERROR;
        if (code == SQLITE_DONE)
            continue;
        const QString table = QString::fromLatin1(question.table);
        if (code != SQLITE_ROW)
            return Finding{question.chain, 0, "unreadable",
                           QString(table + u": " + QString::fromUtf8(sqlite3_errmsg(m_database)))};
        return Finding{question.chain, sqlite3_column_int64(row.get(), 0), "table",
                       QString(u"a row of " + table + u" is not what the records say")};
    }
    return std::nullopt;
}

} // namespace comptoir::cli::verify
