// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrolment/EnrolmentTicket.h"

#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"

namespace comptoir::enrolment {

bool isAcceptableServer(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == u"https")
        return true;
    // Literal addresses only: a name like "localhost" can be pointed elsewhere.
    return url.scheme() == u"http" && (url.host() == u"127.0.0.1" || url.host() == u"::1");
}

Result<EnrolmentTicket> EnrolmentTicket::parse(const QString &scanned)
{
    const auto json = wire::parseObject(scanned.trimmed().toUtf8(), 2048);
    if (!json || !json->contains(QStringLiteral("e")) || !json->contains(QStringLiteral("k")))
        return fail("enrolment/not-a-ticket");
    wire::Fields fields(*json);
    const qint64 version = fields.integer(u"v", 1, 1'000'000);
    if (fields.done() && version > 1)
        return fail("enrolment/newer-format");
    EnrolmentTicket ticket;
    ticket.server = QUrl(fields.text(u"u", 512), QUrl::StrictMode);
    ticket.enrolment = fields.id<EnrolmentId>(u"e");
    ticket.code = fields.bytes(u"c", 16);
    ticket.rootFingerprint = fields.bytes(u"k", 32);
    if (ticket.server.hasQuery() || ticket.server.hasFragment())
        fields.reject(u"u"); // routes are put behind the address
    if (!fields.done())
        return fail("enrolment/not-a-ticket", fields.done().error().detail);
    if (!isAcceptableServer(ticket.server))
        return fail("enrolment/insecure-server");
    return ticket;
}

QString EnrolmentTicket::text() const
{
    return QString::fromUtf8(
        wire::compact({{QStringLiteral("v"), 1},
                       {QStringLiteral("u"), server.toString(QUrl::FullyEncoded)},
                       {QStringLiteral("e"), QString::fromLatin1(enrolment.text())},
                       {QStringLiteral("c"), base64url::encode(code)},
                       {QStringLiteral("k"), base64url::encode(rootFingerprint)}}));
}

} // namespace comptoir::enrolment
