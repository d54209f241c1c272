// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/Sibling.h"

#include "core/base/Base32.h"
#include "core/crypto/Digest.h"

namespace comptoir::sharing {

QString Sibling::fingerprint() const
{
    return fingerprintOf(device, agreementKey);
}

// 60 bits: who makes a till up can't search for a key with the right ones while somebody waits.
QString fingerprintOf(DeviceId device, const QByteArray &agreementKey)
{
    const QByteArray digest = crypto::sha256(
        {"comptoir/fingerprint/1", QByteArrayView("\0", 1), device.bytes(), agreementKey});
    const QString text = QString::fromLatin1(base32::encode(digest).left(12));
    return text.left(4) + u' ' + text.mid(4, 4) + u' ' + text.mid(8);
}

} // namespace comptoir::sharing
