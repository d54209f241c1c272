// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "core/crypto/P256.h"

namespace comptoir::app {

/// The key that signs this till's books, in a file that only the till's user may read. Where there
/// is none, one is made: the books name each key that ever signed them, so that a key which was
/// lost with its disk costs no proof; that it was replaced is in their log (ShopTill::tellNewKey).
/// Errors: "store/…", "keystore/unreadable".
Result<crypto::P256PrivateKey> loadFiscalKey(Disk &disk, const QString &path, Entropy &entropy);

} // namespace comptoir::app
