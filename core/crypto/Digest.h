// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace comptoir::crypto {

/// SHA-256 (32 bytes) of the parts one after the other.
QByteArray sha256(std::initializer_list<QByteArrayView> parts);

/// HMAC-SHA-256 (RFC 2104, 32 bytes).
QByteArray hmacSha256(QByteArrayView key, QByteArrayView message);

/// HKDF-SHA-256 (RFC 5869), 32 bytes: a key of its own for each `purpose`.
QByteArray hkdfSha256(QByteArrayView key, QByteArrayView salt, QByteArrayView purpose);

/// PBKDF2-HMAC-SHA-256 (RFC 8018), `size` bytes.
QByteArray pbkdf2(QByteArrayView secret, QByteArrayView salt, int rounds, int size);

/// Equality whose time does not depend on the content.
bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

/// CRC-32C (RFC 3720 appendix B.4), for framing on disk; not a defence against anybody.
quint32 crc32c(QByteArrayView bytes);

} // namespace comptoir::crypto
