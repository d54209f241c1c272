// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/MailSender.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace comptoir::app {

/// Speaks SMTP by libcurl (docs/adr/0021), on a thread of its own: a server that is silent costs
/// nobody else a second. Ends what is under way when it is destroyed.
class SmtpSender : public mail::MailSender
{
public:
    /// `limitMs`: for one letter, from the first question for the server's address on.
    /// `authorities`: a file (PEM) of whom to trust in place of the system's; empty: the system's.
    explicit SmtpSender(int limitMs = 60'000, const QString &authorities = {});
    ~SmtpSender() override;

    QFuture<Result<void>> send(const mail::MailAccount &account,
                               const mail::Letter &letter) override;

private:
    const int m_limitMs;
    const QByteArray m_authorities;
    std::shared_ptr<std::atomic_bool> m_stops;
    QThreadPool m_thread;
};

} // namespace comptoir::app
