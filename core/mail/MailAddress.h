// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace comptoir::mail {

/// A host name or address as it goes into a URL; "" unless it is one: letters, digits, points and
/// hyphens only, accents as punycode (RFC 3492).
QByteArray hostName(const QString &typed);

/// One mailbox, as it goes onto the wire: ASCII, without a space, a quote or a line end, so that
/// nobody writes a header or a command through it.
class MailAddress
{
public:
    MailAddress() = default;
    /// As typed. "mail/bad-address"
    static Result<MailAddress> parse(const QString &typed);

    const QByteArray &text() const { return m_text; }
    /// Behind the @.
    QByteArray domain() const { return m_text.mid(m_text.lastIndexOf('@') + 1); }
    friend bool operator==(const MailAddress &, const MailAddress &) = default;

private:
    explicit MailAddress(QByteArray text) : m_text(std::move(text)) {}
    QByteArray m_text;
};

} // namespace comptoir::mail
