// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/ConfirmEnrolment.h"
#include "backend/enrolment/DeviceTokens.h"

#include <QJsonObject>

namespace comptoir::backend {

/// What a till sends to claim its invitation.
struct EnrolmentClaim
{
    QByteArray code;
    QByteArray nonce;
    QByteArray publicKey;
    QByteArray proof; ///< signature by that key: the till has it, it did not copy it
    QString model;
    QString app;

    /// Error "wire/bad-field".
    static Result<EnrolmentClaim> fromJson(const QJsonObject &json);
    /// The six digits that both sides show: HMAC-SHA-256 over the transcript, keyed with the code.
    QString sas(EnrolmentId id) const;
};

/// A till uses its invitation. The same claim again is answered again; nobody else can use it.
class ClaimEnrolment
{
public:
    ClaimEnrolment(DeviceTokens &tokens, ConfirmEnrolment &confirmation, const Clock &clock)
        : m_tokens(tokens),
          m_confirmation(confirmation),
          m_clock(clock)
    {}
    /// The enrolment after the claim: Claimed or Confirmed. To be committed on an error as well
    /// (wrong codes are counted, nonces spent). Errors: "enrolment/unknown",
    /// "enrolment/wrong-code", "enrolment/cancelled", "enrolment/expired", "enrolment/used",
    /// "enrolment/bad-proof", "nonce/unknown".
    Result<Enrolment> run(StorageTransaction &transaction, EnrolmentId id,
                          const EnrolmentClaim &claim);

private:
    Result<void> accept(StorageTransaction &transaction, Enrolment &enrolment,
                        const EnrolmentClaim &claim);

    DeviceTokens &m_tokens;
    ConfirmEnrolment &m_confirmation;
    const Clock &m_clock;
};

} // namespace comptoir::backend
