// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace comptoir::crypto {

inline constexpr int cipherKeySize = 32, cipherNonceSize = 12, cipherTagSize = 16;

/// AES-256-GCM (NIST SP 800-38D): ciphertext ‖ tag(16). A key may see a nonce once only; `context`
/// is not kept, but must be the same to decrypt.
QByteArray encrypt(QByteArrayView plain, QByteArrayView key, QByteArrayView nonce,
                   QByteArrayView context = {});

/// Nothing when key, nonce, context or bytes are not those of encrypt().
std::optional<QByteArray> decrypt(QByteArrayView encrypted, QByteArrayView key,
                                  QByteArrayView nonce, QByteArrayView context = {});

} // namespace comptoir::crypto
