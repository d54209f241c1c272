// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/ResponseHead.h"

#include "backend/http/ReasonPhrase.h"

#include <QLocale>

#include <algorithm>
#include <cctype>

namespace comptoir::http {
namespace {

bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return std::isalnum(static_cast<unsigned char>(c))
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}
bool isFieldValue(const QByteArray &value)
{
    return std::ranges::all_of(value, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return c == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}
bool isOurs(const QByteArray &name)
{
    return std::ranges::any_of(
        QByteArrayList{"Connection", "Content-Length", "Date", "Keep-Alive", "Transfer-Encoding"},
        [&](const QByteArray &ours) { return name.compare(ours, Qt::CaseInsensitive) == 0; });
}

/// RFC 9110 §5.6.7, in English whatever the machine speaks.
QByteArray httpDate(Instant at)
{
    return QLocale::c().toString(at.toUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

} // namespace

bool sendsBody(const Response &response, bool toHead)
{
    return !toHead && response.status != 204 && response.status != 304;
}

Result<QByteArray> responseHead(const Response &response, bool toHead, bool keepAlive, Instant now)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
        + reasonPhrase(response.status) + "\r\nDate: " + httpDate(now)
        + (keepAlive ? "\r\nConnection: keep-alive\r\n" : "\r\nConnection: close\r\n");
    for (const auto &[name, value] : response.headers.fields()) {
        if (!isToken(name) || !isFieldValue(value))
            return fail("http/bad-header", QString::fromLatin1(name));
        if (!isOurs(name))
            head += name + ": " + value + "\r\n";
    }
    // The length that GET would give is the handler's to say; an invented one would be a lie.
    const auto told = response.headers.value("Content-Length");
    if (response.stream)
        return head + "\r\n"; // it ends with the connection (RFC 9112 §6.3)
    if (sendsBody(response, toHead))
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    else if (toHead && told)
        head += "Content-Length: " + *told + "\r\n";
    return head + "\r\n";
}

} // namespace comptoir::http
