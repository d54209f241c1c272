// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/receipts/ReceiptDesk.h"
#include "core/store/Database.h"

#include <chrono>

namespace comptoir::receipts {

enum class JobState { Waiting, Sending, Held };

/// A job as its row is, without its bytes.
struct JobRow
{
    PrintJob job;
    QString printer;
    qint64 ticket = 0; ///< that it puts on paper; 0: another paper
    JobState state = JobState::Waiting;
    Instant due;
    std::chrono::milliseconds patience{}; ///< for so long it comes out by itself
    friend bool operator==(const JobRow &, const JobRow &) = default;
};

/// SQL of the printers' queues.
class PrintJobStore
{
public:
    explicit PrintJobStore(store::Database &database) : m_database(database) {}

    /// Its number.
    Result<qint64> insert(store::Transaction &transaction, const JobRow &row,
                          const QByteArray &bytes);
    /// All of one printer that are not printed, in order.
    Result<std::vector<JobRow>> jobs(const QString &printer) const;
    Result<std::optional<JobRow>> job(qint64 id) const;
    Result<QByteArray> bytes(qint64 id) const;
    /// State, tries, problem and times.
    Result<void> update(store::Transaction &transaction, const JobRow &row);
    Result<void> remove(store::Transaction &transaction, qint64 id);

    store::Database &database() const { return m_database; }

private:
    store::Database &m_database;
};

} // namespace comptoir::receipts
