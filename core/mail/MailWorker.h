// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/MailOutbox.h"

#include <QObject>
#include <QTimer>

namespace comptoir::mail {

/// Takes the letters of an outbox to the mail server, one after the other. Lives on the engine
/// thread and never waits there: sending is the sender's own thread's business.
class MailWorker : public QObject
{
    Q_OBJECT
public:
    MailWorker(MailOutbox &outbox, MailSender &sender, const Clock &clock,
               QObject *parent = nullptr);
    ~MailWorker() override;

    /// There may be something to do.
    void work();

Q_SIGNALS:
    /// A letter was taken, refused or put off.
    void settled();

private:
    void settle(OpId id, const Result<void> &sent);
    void waitForNext();

    MailOutbox &m_outbox;
    MailSender &m_sender;
    const Clock &m_clock;
    QTimer m_timer;
    bool m_isSending = false;
};

} // namespace comptoir::mail
