// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/Signature.h"

#include <QJsonObject>

namespace comptoir::wire {

/// A JSON text with the signature over its exact bytes. On the wire
/// `{"doc":"<text>","key":<key id>,"sig":"<base64url>"}`; stored as it came, never re-encoded.
struct SignedDoc
{
    QByteArray doc;
    int key = 0; ///< id in the keyset; 0 is the territory's root key
    QByteArray signature;

    static SignedDoc make(crypto::Domain domain, const QJsonObject &content, int keyId,
                          const crypto::PrivateKey &key);
    /// "wire/bad-field" when a member is missing or too large (256 KiB).
    static Result<SignedDoc> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool verifiedBy(const crypto::PublicKey &publicKey, crypto::Domain domain) const;
    /// The content; check the signature first.
    Result<QJsonObject> content() const;
    friend bool operator==(const SignedDoc &, const SignedDoc &) = default;
};

} // namespace comptoir::wire
