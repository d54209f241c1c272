// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/Enrolment.h"
#include "core/base/Clock.h"
#include "core/base/Entropy.h"

namespace comptoir::backend {

/// Takes the till that claimed an enrolment into its shop: from now on it is a device.
class ConfirmEnrolment
{
public:
    ConfirmEnrolment(const Clock &clock, Entropy &entropy) : m_clock(clock), m_entropy(entropy) {}

    /// The desk's confirmation: `sas` are the six digits that the till shows. Confirming again
    /// changes nothing. Errors: "enrolment/unknown", "enrolment/not-claimed", "enrolment/expired",
    /// "enrolment/cancelled", "enrolment/other-sas".
    Result<Enrolment> run(StorageTransaction &transaction, EnrolmentId id, const QString &sas);
    /// What follows from a confirmation by whomever.
    Result<void> grant(StorageTransaction &transaction, Enrolment &enrolment);

private:
    const Clock &m_clock;
    Entropy &m_entropy;
};

} // namespace comptoir::backend
