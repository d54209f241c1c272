// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/enrolment/CancelEnrolment.h"

#include "backend/Audit.h"

namespace comptoir::backend {

Result<void> CancelEnrolment::run(StorageTransaction &transaction, EnrolmentId id)
{
    COMPTOIR_TRY(Enrolment enrolment, readEnrolment(transaction, id));
    if (enrolment.state == EnrolmentState::Confirmed)
        return fail("enrolment/confirmed", QString::fromLatin1(enrolment.device.text()));
    if (enrolment.state == EnrolmentState::Cancelled)
        return {};
    enrolment.state = EnrolmentState::Cancelled;
    COMPTOIR_CHECK(updateEnrolment(transaction, enrolment));
    return audit(transaction, m_clock.now(), QStringLiteral("enrolment.cancel"),
                 QString::fromLatin1(id.text()));
}

} // namespace comptoir::backend
