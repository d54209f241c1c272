// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/MailWorker.h"

#include <QFutureWatcher>

#include <algorithm>

namespace comptoir::mail {

namespace {

constexpr qint64 diskPauseMs = 30'000; ///< before an outbox that can't be read is looked at again
constexpr qint64 longestPauseMs = 60'000; ///< clocks jump

} // namespace

MailWorker::MailWorker(MailOutbox &outbox, MailSender &sender, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_outbox(outbox),
      m_sender(sender),
      m_clock(clock),
      m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MailWorker::work);
}

MailWorker::~MailWorker() = default;

void MailWorker::work()
{
    if (m_isSending)
        return;
    const auto due = m_outbox.take();
    if (!due)
        return m_timer.start(std::chrono::milliseconds(diskPauseMs));
    if (!*due)
        return waitForNext();
    m_isSending = true;
    // A watcher: the shop may be closed before the server has answered, and QFuture::then of Qt 6.4
    // asserts that its context is still alive.
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id = (*due)->id] {
        watcher->deleteLater();
        const auto future = watcher->future();
        settle(id, future.resultCount() > 0 ? future.result() : fail("mail/no-answer"));
    });
    watcher->setFuture(m_sender.send(*m_outbox.account(), (*due)->letter));
}

void MailWorker::settle(OpId id, const Result<void> &sent)
{
    m_isSending = false;
    const auto written = m_outbox.settle(id, sent);
    Q_EMIT settled();
    // What can't be written would be sent again at once, and again.
    if (!written)
        return m_timer.start(std::chrono::milliseconds(diskPauseMs));
    work();
}

void MailWorker::waitForNext()
{
    const auto next = m_outbox.nextLook();
    if (!next || !*next)
        return;
    const qint64 pause = std::clamp((*next)->msSince(m_clock.now()), qint64(1), longestPauseMs);
    m_timer.start(std::chrono::milliseconds(pause));
}

} // namespace comptoir::mail
