// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/Enrolment.h"
#include "backend/territory/KeyRing.h"
#include "core/base/Clock.h"
#include "core/base/Entropy.h"

namespace comptoir::backend {

/// What is handed to the merchant: it exists on paper or screen only.
struct EnrolmentTicket
{
    EnrolmentId id;
    QByteArray code;
    QByteArray rootFingerprint;
    Instant expires;

    /// The QR text, for a backend that tills reach at `url`.
    QString qrText(const QString &url) const;
};

/// Invites a till into a shop for 15 minutes.
class CreateEnrolment
{
public:
    static constexpr int lifeSeconds = 15 * 60;

    CreateEnrolment(const KeyRing &keys, const Clock &clock, Entropy &entropy)
        : m_keys(keys),
          m_clock(clock),
          m_entropy(entropy)
    {}
    /// Error "shop/unknown".
    Result<EnrolmentTicket> run(StorageTransaction &transaction, ShopId shop,
                                EnrolmentConfirm confirm);

private:
    const KeyRing &m_keys;
    const Clock &m_clock;
    Entropy &m_entropy;
};

} // namespace comptoir::backend
