// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/Columns.h"

#include "core/base/Assert.h"

#include <zstd.h>

namespace comptoir::wire {

namespace {
constexpr int level = 3; // there is nothing to find but frequencies: higher ones gain nothing
}

void appendColumn(QByteArray &bytes, const QByteArray &column)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(column.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), size_t(packed.size()), column.constData(),
                                      size_t(column.size()), level);
    COMPTOIR_ASSERT(!ZSTD_isError(size));
    appendNumber(bytes, size, 4);
    bytes.append(packed.constData(), qsizetype(size));
}

std::optional<QByteArray> readColumn(ByteReader &reader, qint64 maxSize)
{
    const auto packedSize = qint64(reader.number(4));
    const QByteArrayView packed = reader.take(packedSize);
    const auto size = ZSTD_getFrameContentSize(packed.data(), size_t(packed.size()));
    if (size > quint64(maxSize)) // unknown and error are greater than any size
        return std::nullopt;
    QByteArray column(qsizetype(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompress(column.data(), size_t(size), packed.data(),
                                       size_t(packed.size()));
    return !ZSTD_isError(got) && got == size ? std::optional(column) : std::nullopt;
}

} // namespace comptoir::wire
