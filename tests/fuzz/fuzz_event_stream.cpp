// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "sync/wire/EventStream.h"

#include <cstdint>

using namespace comptoir;

// However the network cuts the bytes, the hints are the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray whole(reinterpret_cast<const char *>(bytes), qsizetype(size));
    wire::EventStream atOnce, piecemeal;
    const auto hints = atOnce.take(whole);
    std::vector<wire::Hint> pieces;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const wire::Hint &hint : piecemeal.take(QByteArrayView(whole).sliced(i, 1)))
            pieces.push_back(hint);
    }
    COMPTOIR_ASSERT(hints == pieces);
    return 0;
}
