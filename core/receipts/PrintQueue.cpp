// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipts/PrintQueue.h"

#include <algorithm>
#include <array>

namespace comptoir::receipts {

using namespace std::chrono_literals;

namespace {

/// Waits between tries: somebody closes the lid, or the network comes back.
constexpr std::array pauses{5s, 30s};

qint64 msOf(std::chrono::milliseconds time)
{
    return time.count();
}

} // namespace

bool RetryPolicy::isCertain(const QByteArray &problem)
{
    return problem == "printer/unreachable" || problem == "printer/no-device"
        || problem == "printer/denied" || problem == "printer/not-set";
}

std::optional<std::chrono::seconds> RetryPolicy::waitAfter(int tries, const QByteArray &problem)
{
    // Without a printer no time helps; a part may have come out of one that stopped answering.
    const bool helps = problem == "printer/unreachable" || problem == "printer/no-device";
    if (!helps || tries < 1 || tries > int(pauses.size()))
        return std::nullopt;
    return pauses[size_t(tries - 1)];
}

PrintQueue::PrintQueue(PrintJobStore &store, const Clock &clock, QString printer)
    : m_store(store),
      m_clock(clock),
      m_printer(std::move(printer))
{}

Result<qint64> PrintQueue::add(store::Transaction &transaction, const Paper &paper)
{
    JobRow row;
    row.patience = paper.patience;
    row.printer = m_printer;
    row.ticket = paper.ticket;
    row.job.title = paper.title;
    row.job.at = row.due = m_clock.now();
    return m_store.insert(transaction, row, paper.bytes);
}

Result<void> PrintQueue::recover()
{
    COMPTOIR_TRY(const auto jobs, m_store.jobs(m_printer));
    for (JobRow row : jobs) {
        if (row.state != JobState::Sending)
            continue;
        row.state = JobState::Held;
        row.job.problem = "printer/unsure";
        COMPTOIR_CHECK(write(row));
    }
    return {};
}

Result<std::optional<PrintQueue::DueJob>> PrintQueue::take()
{
    for (;;) {
        COMPTOIR_TRY(auto row, firstWaiting());
        if (!row || !isDue(*row))
            return std::optional<DueJob>();
        const bool late = isLate(*row, m_clock.now());
        COMPTOIR_TRY(const QByteArray bytes, m_store.bytes(row->job.id));
        row->state = late ? JobState::Held : JobState::Sending;
        if (late)
            row->job.problem = "printer/late";
        else
            ++row->job.tries;
        COMPTOIR_CHECK(write(*row)); // on disk before a byte leaves
        if (!late)
            return std::optional(DueJob{row->job.id, bytes});
    }
}

Result<void> PrintQueue::settle(qint64 id, const Result<void> &sent)
{
    if (sent) {
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_store.database()));
        COMPTOIR_CHECK(m_store.remove(*transaction, id));
        return transaction->commit();
    }
    COMPTOIR_TRY(auto row, m_store.job(id));
    if (!row)
        return {};
    row->job.problem = sent.error().code;
    const auto wait = RetryPolicy::waitAfter(row->job.tries, row->job.problem);
    row->due = m_clock.now().plusMs(wait ? msOf(*wait) : 0);
    const bool waits = wait && !isLate(*row, row->due);
    row->state = waits ? JobState::Waiting : JobState::Held;
    return write(*row);
}

Result<std::optional<Instant>> PrintQueue::nextLook() const
{
    COMPTOIR_TRY(const auto row, firstWaiting());
    return row ? std::optional(row->due) : std::nullopt;
}

Result<std::vector<PrintJob>> PrintQueue::waiting() const
{
    COMPTOIR_TRY(const auto rows, m_store.jobs(m_printer));
    std::vector<PrintJob> jobs;
    std::transform(rows.begin(), rows.end(), std::back_inserter(jobs),
                   [](const JobRow &row) { return row.job; });
    return jobs;
}

Result<JobRow> PrintQueue::job(qint64 id) const
{
    COMPTOIR_TRY(const auto row, m_store.job(id));
    if (!row || row->printer != m_printer)
        return fail("printer/no-job");
    return *row;
}

Result<void> PrintQueue::retry(qint64 id)
{
    COMPTOIR_TRY(JobRow row, job(id));
    if (row.state == JobState::Sending)
        return {}; // it is under way
    row.state = JobState::Waiting;
    row.job.tries = 0;
    row.job.at = row.due = m_clock.now();
    return write(row);
}

Result<void> PrintQueue::forget(qint64 id)
{
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_store.database()));
    COMPTOIR_CHECK(forget(*transaction, id));
    return transaction->commit();
}

Result<void> PrintQueue::forget(store::Transaction &transaction, qint64 id)
{
    COMPTOIR_TRY(const JobRow row, job(id));
    if (row.state == JobState::Sending)
        return fail("printer/busy");
    return m_store.remove(transaction, id);
}

/// Nothing while another one is being sent: one after the other.
Result<std::optional<JobRow>> PrintQueue::firstWaiting() const
{
    COMPTOIR_TRY(const auto rows, m_store.jobs(m_printer));
    const auto is = [](JobState state) {
        return [state](const JobRow &row) { return row.state == state; };
    };
    if (std::any_of(rows.begin(), rows.end(), is(JobState::Sending)))
        return std::optional<JobRow>();
    const auto first = std::find_if(rows.begin(), rows.end(), is(JobState::Waiting));
    return first == rows.end() ? std::nullopt : std::optional(*first);
}

Result<void> PrintQueue::write(const JobRow &row)
{
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_store.database()));
    COMPTOIR_CHECK(m_store.update(*transaction, row));
    return transaction->commit();
}

bool PrintQueue::isLate(const JobRow &row, Instant at) const
{
    return at.msSince(row.job.at) > msOf(row.patience);
}

/// A wall clock that was set back must not keep a job for a day.
bool PrintQueue::isDue(const JobRow &row) const
{
    const Instant now = m_clock.now();
    return row.due <= now || row.due.msSince(now) > msOf(pauses.back());
}

} // namespace comptoir::receipts
