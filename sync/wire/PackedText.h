// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace comptoir::wire {

/// Makes compact JSON smaller before it is sealed, for what is sealed can't be compressed any more:
/// UUIDs become their 16 bytes and frequent words one (docs/protocol.md §2.1). The marks are
/// control characters, which JSON never has: text that is not packed unpacks to itself.
QByteArray packText(QByteArrayView json);
/// Error "wire/not-json" for a mark without what it announces.
Result<QByteArray> unpackText(QByteArrayView packed);

} // namespace comptoir::wire
