// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "sync/wire/OpLine.h"

#include <cstdint>

using namespace comptoir;

/// Any bytes may arrive as a line of the feed. What is read as an op can be written, and reads back
/// as the same op.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray line(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto op = wire::decodeLine(line);
    if (!op)
        return 0;
    const QByteArray written = wire::encodeLine(*op);
    const auto again = wire::decodeLine(written);
    // Escapes and numbers may take more bytes than they came with.
    if (!again && written.size() > wire::maxLineBytes)
        return 0;
    COMPTOIR_ASSERT(again.has_value());
    COMPTOIR_ASSERT(wire::encodeLine(*again) == written);
    return 0;
}
