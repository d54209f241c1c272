// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/MailAddress.h"

#include <QUrl>

#include <algorithm>

namespace comptoir::mail {

namespace {

constexpr qsizetype longestLocal = 64; // RFC 5321, 4.5.3.1
constexpr qsizetype longestAddress = 254;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// dot-atom of RFC 5322, 3.2.3: what every server takes without quotes.
bool isLocalPart(const QByteArray &local)
{
    static const QByteArray others("!#$%&'*+-/=?^_`{|}~.");
    const auto fits = [](char c) { return isLetterOrDigit(c) || others.contains(c); };
    return !local.isEmpty() && local.size() <= longestLocal && !local.startsWith('.')
        && !local.endsWith('.') && !local.contains("..")
        && std::all_of(local.begin(), local.end(), fits);
}

bool isHostName(const QByteArray &host)
{
    const auto fits = [](char c) { return isLetterOrDigit(c) || c == '-' || c == '.'; };
    return !host.isEmpty() && host.size() <= 253 && !host.startsWith('.') && !host.startsWith('-')
        && !host.endsWith('.') && !host.endsWith('-') && !host.contains("..")
        && std::all_of(host.begin(), host.end(), fits);
}

} // namespace

QByteArray hostName(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    if (std::any_of(trimmed.begin(), trimmed.end(),
                    [](QChar c) { return c.category() == QChar::Other_Control; }))
        return {};
    const QByteArray host = QUrl::toAce(trimmed);
    return isHostName(host) ? host : QByteArray();
}

Result<MailAddress> MailAddress::parse(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    const QString local = trimmed.left(std::max(at, qsizetype(0)));
    const QByteArray domain = hostName(trimmed.mid(at + 1));
    const bool isAscii = std::all_of(local.begin(), local.end(),
                                     [](QChar c) { return c.unicode() < 0x80; });
    const QByteArray text = local.toLatin1() + '@' + domain;
    // A domain without a point is a slip of the finger, not a mailbox on the internet.
    const bool isWhole = isAscii && isLocalPart(local.toLatin1()) && domain.contains('.')
        && text.size() <= longestAddress;
    if (!isWhole)
        return fail("mail/bad-address");
    return MailAddress(text);
}

} // namespace comptoir::mail
