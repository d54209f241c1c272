// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/mail/MailSender.h"
#include "core/print/Document.h"

namespace comptoir::mail {

/// The paper as the body of a letter: its text, and the same in HTML (multipart/alternative, RFC
/// 2046). `mark`: in no line of it.
QByteArray composeBody(const print::Document &document, const QByteArray &mark);

/// What stands above the body.
struct Envelope
{
    MailAddress from;
    QString fromName;
    MailAddress to;
    QString subject;
    QByteArray messageId; ///< "<…@…>"
    Instant at;
};
/// The same bytes for the same letter, each time it is sent.
QByteArray composeLetter(const Envelope &envelope, const QByteArray &body);

/// Text as a header may carry it (RFC 2047): accents in Base64 words, never a line end.
QByteArray headerText(const QString &text);

} // namespace comptoir::mail
