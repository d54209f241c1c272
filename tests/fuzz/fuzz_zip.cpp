// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ZipFile.h"

#include <cstdint>

using namespace comptoir;

/// A ZIP that anybody may have made: an archive to be verified, a list of products.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data),
                                               qsizetype(size));
    const auto zip = store::ZipReader::fromBytes(bytes);
    if (!zip)
        return 0;
    for (const auto &entry : (*zip)->entries())
        static_cast<void>((*zip)->read(entry.name, 1 << 20));
    return 0;
}
