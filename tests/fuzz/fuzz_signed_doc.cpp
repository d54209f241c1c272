// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "sync/wire/Json.h"
#include "sync/wire/SignedDoc.h"

#include <cstdint>

using namespace comptoir;

/// A signed document is stored as it came: whatever is accepted survives its own JSON unaltered.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto json = wire::parseObject(text);
    if (!json)
        return 0;
    const auto document = wire::SignedDoc::fromJson(*json);
    if (!document)
        return 0;
    COMPTOIR_ASSERT(document->signature.size() == 64);
    const auto again = wire::SignedDoc::fromJson(document->toJson());
    COMPTOIR_ASSERT(again.has_value() && *again == *document);
    const auto content = document->content();
    COMPTOIR_ASSERT(content || content.error().is("wire/not-json"));
    return 0;
}
