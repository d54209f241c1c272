// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/receipts/PrintJobStore.h"

#include <chrono>

namespace comptoir::receipts {

/// What becomes of a job whose try failed (pure).
struct RetryPolicy
{
    /// Nothing can have come out of the printer: trying again prints nothing twice.
    static bool isCertain(const QByteArray &problem);
    /// How long to wait before the next try by itself; nothing: a person decides.
    static std::optional<std::chrono::seconds> waitAfter(int tries, const QByteArray &problem);
    /// A job older than this does not come out by itself any more: in the morning nobody wants last
    /// night's receipts …
    static constexpr std::chrono::minutes paperPatience{15};
    /// … and a drawer must not spring open when the seller has turned away.
    static constexpr std::chrono::seconds pulsePatience{10};
};

/// The queue of one printer, on disk: a job survives a restart, and comes out at most once unless a
/// person asks for it again. Steps only; PrintWorker takes them.
class PrintQueue
{
public:
    struct DueJob
    {
        qint64 id = 0;
        QByteArray bytes;
    };

    PrintQueue(PrintJobStore &store, const Clock &clock, QString printer);

    struct Paper
    {
        QString title;
        QByteArray bytes;
        qint64 ticket = 0; ///< that it is of
        std::chrono::milliseconds patience = RetryPolicy::paperPatience;
    };
    /// In the transaction that makes the paper necessary: both or neither.
    Result<qint64> add(store::Transaction &transaction, const Paper &paper);
    /// After a start: a job that was being sent waits for a person ("printer/unsure").
    Result<void> recover();
    /// The next job, marked on disk as being sent; nothing while another one is, while the first
    /// waits for its next try, or when only held ones are left.
    Result<std::optional<DueJob>> take();
    /// How a job that was taken went: printed ones are gone.
    Result<void> settle(qint64 id, const Result<void> &sent);
    /// When take() is worth another look; nothing: not before something happens.
    Result<std::optional<Instant>> nextLook() const;

    /// Those that are not printed, in order.
    Result<std::vector<PrintJob>> waiting() const;
    /// "printer/no-job"
    Result<JobRow> job(qint64 id) const;
    /// A person says that it shall come out, perhaps once more. "printer/no-job"
    Result<void> retry(qint64 id);
    /// Never prints. "printer/no-job"; "printer/busy" while its bytes are on their way.
    Result<void> forget(qint64 id);
    Result<void> forget(store::Transaction &transaction, qint64 id);

private:
    Result<std::optional<JobRow>> firstWaiting() const;
    Result<void> write(const JobRow &row);
    bool isDue(const JobRow &row) const;
    bool isLate(const JobRow &row, Instant at) const;

    PrintJobStore &m_store;
    const Clock &m_clock;
    QString m_printer;
};

} // namespace comptoir::receipts
