// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipts/PrintJobStore.h"

#include "core/base/Assert.h"

#include <algorithm>
#include <array>

namespace comptoir::receipts {

namespace {

// As in resources/sql/till/0020_printing.sql, in the order of the enum.
constexpr std::array<QLatin1String, 3> stateNames{QLatin1String("waiting"),
                                                  QLatin1String("sending"), QLatin1String("held")};

const QString columns = QStringLiteral("id, printer, title, at_ms, state, tries, due_ms, problem, "
                                       "patience_ms, ticket");

QString nameOf(JobState state)
{
    return stateNames[size_t(state)];
}

JobRow rowOf(const store::Row &row)
{
    const auto state = std::find(stateNames.begin(), stateNames.end(), row.text(4));
    COMPTOIR_ASSERT(state != stateNames.end()); // the table checks it
    return {{row.integer(0), Instant::fromMs(row.integer(3)), row.text(2), int(row.integer(5)),
             row.text(7).toLatin1()},
            row.text(1),
            row.integer(9),
            JobState(state - stateNames.begin()),
            Instant::fromMs(row.integer(6)),
            std::chrono::milliseconds(row.integer(8))};
}

} // namespace

Result<qint64> PrintJobStore::insert(store::Transaction &transaction, const JobRow &row,
                                     const QByteArray &bytes)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO print_job(printer, title, bytes, at_ms, state, due_ms, "
                       "patience_ms, ticket) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {row.printer, row.job.title, bytes, row.job.at.ms(), nameOf(row.state), row.due.ms(),
         qint64(row.patience.count()), row.ticket}));
    return transaction.lastInsertId();
}

Result<std::vector<JobRow>> PrintJobStore::jobs(const QString &printer) const
{
    const QString sql = QStringLiteral("SELECT ") + columns
        + QStringLiteral(" FROM print_job WHERE printer = ? ORDER BY id");
    COMPTOIR_TRY(const store::Rows rows, m_database.select(sql, {printer}));
    std::vector<JobRow> jobs;
    std::transform(rows.begin(), rows.end(), std::back_inserter(jobs), rowOf);
    return jobs;
}

Result<std::optional<JobRow>> PrintJobStore::job(qint64 id) const
{
    const QString sql = QStringLiteral("SELECT ") + columns
        + QStringLiteral(" FROM print_job WHERE id = ?");
    COMPTOIR_TRY(const auto row, m_database.first(sql, {id}));
    return row ? std::optional(rowOf(*row)) : std::nullopt;
}

Result<QByteArray> PrintJobStore::bytes(qint64 id) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(QStringLiteral("SELECT bytes FROM print_job WHERE id = ?"), {id}));
    return row ? row->bytes(0) : QByteArray();
}

Result<void> PrintJobStore::update(store::Transaction &transaction, const JobRow &row)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE print_job SET at_ms = ?, state = ?, tries = ?, due_ms = ?, "
                       "problem = ? WHERE id = ?"),
        {row.job.at.ms(), nameOf(row.state), qint64(row.job.tries), row.due.ms(),
         QString::fromLatin1(row.job.problem), row.job.id}));
    return {};
}

Result<void> PrintJobStore::remove(store::Transaction &transaction, qint64 id)
{
    COMPTOIR_CHECK(transaction.run(QStringLiteral("DELETE FROM print_job WHERE id = ?"), {id}));
    return {};
}

} // namespace comptoir::receipts
