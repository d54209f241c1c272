// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/wire/ByteReader.h"

#include <optional>

namespace comptoir::wire {

/// Appends bytes of one sort as `size u32 · zstd frame`: alone in a frame they are coded by their
/// own frequencies, close to their entropy.
void appendColumn(QByteArray &bytes, const QByteArray &column);
/// One column, at most `maxSize` bytes; nothing when it is damaged or longer.
std::optional<QByteArray> readColumn(ByteReader &reader, qint64 maxSize);

} // namespace comptoir::wire
