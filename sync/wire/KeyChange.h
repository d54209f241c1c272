// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/Signature.h"

#include <QJsonObject>

namespace comptoir::wire {

/// A device signs with another key from a place in its chain on: signed by the old key and the new
/// (docs/protocol.md §4).
struct KeyChange
{
    int incarnation = 1;
    qint64 sequence = 1; ///< of the first op under the new key
    crypto::PublicKey key; ///< the new one
    QByteArray oldSignature;
    QByteArray newSignature;

    void sign(DeviceId device, const crypto::PrivateKey &old, const crypto::PrivateKey &next);
    bool isSigned(DeviceId device, const crypto::PublicKey &old) const;

    QJsonObject toJson() const;
    static Result<KeyChange> fromJson(const QJsonObject &json);
};

} // namespace comptoir::wire
