// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/enrolment/ConfirmEnrolment.h"

#include "backend/Audit.h"
#include "backend/merchants/Device.h"

namespace comptoir::backend {

Result<Enrolment> ConfirmEnrolment::run(StorageTransaction &transaction, EnrolmentId id,
                                        const QString &sas)
{
    COMPTOIR_TRY(Enrolment enrolment, readEnrolment(transaction, id));
    if (enrolment.state == EnrolmentState::Cancelled)
        return fail("enrolment/cancelled");
    if (enrolment.state == EnrolmentState::Open)
        return fail("enrolment/not-claimed");
    if (enrolment.sas != sas)
        return fail("enrolment/other-sas");
    if (enrolment.state == EnrolmentState::Confirmed)
        return enrolment;
    if (m_clock.now() >= enrolment.expires)
        return fail("enrolment/expired");
    COMPTOIR_CHECK(grant(transaction, enrolment));
    return enrolment;
}

Result<void> ConfirmEnrolment::grant(StorageTransaction &transaction, Enrolment &enrolment)
{
    const Instant now = m_clock.now();
    enrolment.device = DeviceId::mint(now, m_entropy);
    enrolment.state = EnrolmentState::Confirmed;
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO device(id, shop, pub, status, model, app, enrolled_ms) "
                       "VALUES (?, ?, ?, 'active', ?, ?, ?)"),
        {enrolment.device.bytes(), enrolment.shop.bytes(), enrolment.publicKey, enrolment.model,
         enrolment.app, now.ms()}));
    COMPTOIR_CHECK(updateEnrolment(transaction, enrolment));
    COMPTOIR_CHECK(publishDevice(transaction, enrolment.device));
    return audit(transaction, now, QStringLiteral("enrolment.confirm"),
                 QString::fromLatin1(enrolment.id.text()),
                 QString::fromLatin1(enrolment.device.text()));
}

} // namespace comptoir::backend
