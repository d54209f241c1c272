// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Entropy.h"
#include "core/base/Result.h"

namespace comptoir::crypto {

/// AES-256-GCM under a key derived by PBKDF2 from `secret`:
/// "CSEAL1" ‖ salt(16) ‖ nonce(12) ‖ ciphertext ‖ tag(16).
QByteArray seal(QByteArrayView plain, QByteArrayView secret, Entropy &entropy);

/// Error "crypto/not-openable": another secret, or altered bytes.
Result<QByteArray> unseal(QByteArrayView sealed, QByteArrayView secret);

} // namespace comptoir::crypto
