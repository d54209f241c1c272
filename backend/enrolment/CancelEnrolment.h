// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/Enrolment.h"
#include "core/base/Clock.h"

namespace comptoir::backend {

/// Withdraws an invitation that was not confirmed yet. Twice changes nothing.
class CancelEnrolment
{
public:
    explicit CancelEnrolment(const Clock &clock) : m_clock(clock) {}
    /// Errors: "enrolment/unknown", "enrolment/confirmed" (then the device is to be revoked).
    Result<void> run(StorageTransaction &transaction, EnrolmentId id);

private:
    const Clock &m_clock;
};

} // namespace comptoir::backend
