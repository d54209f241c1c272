// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/FiscalKey.h"

namespace comptoir::app {

Result<crypto::P256PrivateKey> loadFiscalKey(Disk &disk, const QString &path, Entropy &entropy)
{
    COMPTOIR_TRY(const QByteArray bytes, disk.read(path));
    if (bytes.isEmpty()) {
        const auto key = crypto::P256PrivateKey::generate(entropy);
        COMPTOIR_CHECK(disk.replaceDurably(path, key.scalar()));
        return key;
    }
    const auto key = crypto::P256PrivateKey::fromScalar(bytes);
    if (!key)
        return fail("keystore/unreadable", path);
    return *key;
}

} // namespace comptoir::app
