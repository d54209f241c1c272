// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/MailAccount.h"

#include <QFuture>

namespace comptoir::mail {

/// One message for one person, ready for the wire.
struct Letter
{
    MailAddress to;
    QByteArray bytes; ///< RFC 5322, lines end in CRLF
};

/// Hands a letter to the shop's mail server; returns at once. Errors "mail/…" of MailProblem.h,
/// with the server's number as the fact "reply".
class MailSender
{
public:
    MailSender() = default;
    MailSender(const MailSender &) = delete;
    MailSender &operator=(const MailSender &) = delete;
    virtual ~MailSender() = default;

    virtual QFuture<Result<void>> send(const MailAccount &account, const Letter &letter) = 0;
};

} // namespace comptoir::mail
