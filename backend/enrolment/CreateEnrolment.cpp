// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/enrolment/CreateEnrolment.h"

#include "backend/Audit.h"
#include "backend/merchants/Shop.h"
#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"

namespace comptoir::backend {

QString EnrolmentTicket::qrText(const QString &url) const
{
    return QString::fromUtf8(
        wire::compact({{QStringLiteral("v"), 1},
                       {QStringLiteral("u"), url},
                       {QStringLiteral("e"), QString::fromLatin1(id.text())},
                       {QStringLiteral("c"), base64url::encode(code)},
                       {QStringLiteral("k"), base64url::encode(rootFingerprint)}}));
}

Result<EnrolmentTicket> CreateEnrolment::run(StorageTransaction &transaction, ShopId shop,
                                             EnrolmentConfirm confirm)
{
    COMPTOIR_TRY(const Shop known, readShop(transaction, shop));
    const Instant now = m_clock.now();
    const EnrolmentTicket ticket{EnrolmentId::mint(now, m_entropy),
                                 m_entropy.bytes(enrolmentCodeSize), m_keys.rootFingerprint(),
                                 now.plusSeconds(lifeSeconds)};
    Enrolment enrolment;
    enrolment.id = ticket.id;
    enrolment.shop = shop;
    enrolment.codeHash = enrolmentCodeHash(ticket.code);
    enrolment.confirm = confirm;
    enrolment.expires = ticket.expires;
    COMPTOIR_CHECK(insertEnrolment(transaction, enrolment, now));
    COMPTOIR_CHECK(audit(transaction, now, QStringLiteral("enrolment.create"), known.name,
                         QString::fromLatin1(ticket.id.text())));
    return ticket;
}

} // namespace comptoir::backend
