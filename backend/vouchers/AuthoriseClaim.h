// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/DeviceKeys.h"
#include "backend/enrolment/DeviceTokens.h"
#include "backend/vouchers/RedemptionRules.h"

namespace comptoir::backend {

/// Reserves money for a claim and promises in a signed document that its commit will be paid.
class AuthoriseClaim
{
public:
    static constexpr int reservationSeconds = 600;

    AuthoriseClaim(const KeyRing &keys, const Clock &clock, Entropy &entropy)
        : m_keys(keys),
          m_clock(clock),
          m_entropy(entropy)
    {}

    /// The body of `POST /v1/redemptions`: an op line as it stands in the device's chain.
    struct Request
    {
        QByteArray line;
        QByteArray previousHash;
        QByteArray signature;
        static Result<Request> fromJson(const QJsonObject &json);
    };
    struct Answer
    {
        wire::SignedDoc document;
        bool isNew = true;
    };
    /// The same claim again gets the same answer. Errors: "voucher/not-a-claim",
    /// "voucher/bad-signature", "sync/id-reused", "voucher/unknown", "voucher/voided",
    /// "voucher/committed", "voucher/blocked", "voucher/indivisible" {remaining_c},
    /// "voucher/insufficient" {remaining_c}, those of checkRedeemable().
    Result<Answer> run(StorageTransaction &transaction, const CallingDevice &caller,
                       const Request &request);

private:
    Result<KnownClaim> verified(const CallingDevice &caller, const DeviceKeys &keys,
                                const Request &request) const;
    Result<Answer> reserve(StorageTransaction &transaction, const KnownClaim &claim, Money free,
                           bool isNew);
    Result<Money> reservable(StorageTransaction &transaction, const CallingDevice &caller,
                             const KnownClaim &claim, Instant now) const;

    const KeyRing &m_keys;
    const Clock &m_clock;
    Entropy &m_entropy;
};

} // namespace comptoir::backend
