// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipts/PrintWorker.h"

#include <algorithm>

namespace comptoir::receipts {

namespace {

constexpr qint64 diskPauseMs = 30'000; ///< before a queue that can't be read is looked at again
constexpr qint64 longestPauseMs = 60'000;

} // namespace

PrintWorker::PrintWorker(PrintQueue &queue, print::ReceiptPrinter &printer, const Clock &clock,
                         QObject *parent)
    : QObject(parent),
      m_queue(queue),
      m_printer(printer),
      m_clock(clock),
      m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PrintWorker::work);
}

PrintWorker::~PrintWorker() = default;

void PrintWorker::work()
{
    if (m_isSending)
        return;
    m_isRecovered = m_isRecovered || m_queue.recover().has_value();
    if (!m_isRecovered)
        return m_timer.start(std::chrono::milliseconds(diskPauseMs));
    const auto job = m_queue.take();
    if (!job)
        return m_timer.start(std::chrono::milliseconds(diskPauseMs));
    if (!*job)
        return waitForNext();
    m_isSending = true;
    m_printer.send((*job)->bytes)
        .then(this, [this, id = (*job)->id](const Result<void> &sent) { settle(id, sent); })
        .onCanceled(this, [this, id = (*job)->id] { settle(id, fail("printer/unsure")); });
}

void PrintWorker::settle(qint64 job, const Result<void> &sent)
{
    m_isSending = false;
    // What can't be written stays "sending" on disk: it is held as after a crash.
    m_isRecovered = m_queue.settle(job, sent).has_value();
    Q_EMIT jobsChanged();
    work();
}

void PrintWorker::waitForNext()
{
    const auto next = m_queue.nextLook();
    if (!next || !*next)
        return;
    const qint64 pause = std::clamp((*next)->msSince(m_clock.now()), qint64(1), longestPauseMs);
    m_timer.start(std::chrono::milliseconds(pause));
}

} // namespace comptoir::receipts
