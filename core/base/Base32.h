// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace comptoir::base32 {

/// RFC 4648 §6 without padding, upper case.
QByteArray encode(QByteArrayView bytes);

/// Upper or lower case; nothing on a foreign character, an impossible length or non-zero bits after
/// the last byte (so that each value has exactly one text).
std::optional<QByteArray> decode(QByteArrayView text);

} // namespace comptoir::base32
