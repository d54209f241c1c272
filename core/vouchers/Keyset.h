// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/crypto/Signature.h"
#include "sync/wire/SignedDoc.h"

#include <QString>

#include <optional>
#include <vector>

namespace comptoir::vouchers {

/// The host of training towns: no real territory can have a name under ".invalid" (RFC 6761), so
/// that what one signs is worth nothing anywhere else.
inline constexpr char16_t trainingHost[] = u"FORMATION.INVALID";

enum class KeyUse { Voucher, Policy, Ack };

/// A key that the territory's root certifies for one purpose.
struct TerritoryKey
{
    int id = 0; ///< 1–255
    KeyUse use = KeyUse::Voucher;
    crypto::PublicKey key;
    std::optional<Instant> until; ///< not trusted after
};

/// The territory as its root key describes it: who it is and whose signatures count.
class Keyset
{
public:
    TerritoryId territory;
    QString name; ///< the town's name, for people
    QString host; ///< the host printed in voucher codes, upper case
    int version = 0;
    crypto::PublicKey root;
    std::vector<TerritoryKey> keys;

    /// A town for exercises: its vouchers are good there only, and no others are.
    bool isTraining() const { return host == QStringView(trainingHost); }

    wire::SignedDoc signedBy(const crypto::PrivateKey &rootKey) const;
    /// Checks the root against `pinnedRoot` (SHA-256 of its key, from the enrolment QR), then the
    /// signature. Errors: "territory/other-root", "territory/bad-signature", "wire/…".
    static Result<Keyset> verified(const wire::SignedDoc &signedDoc, const QByteArray &pinnedRoot);

    /// The key with that id and purpose that is in force, or null.
    const TerritoryKey *find(int id, KeyUse use, Instant at) const;
    /// True if the key of that purpose named in the document signed it.
    bool signs(const wire::SignedDoc &signedDoc, crypto::Domain domain, KeyUse use,
               Instant at) const;
    QByteArray rootFingerprint() const { return root.fingerprint(); }
};

} // namespace comptoir::vouchers
