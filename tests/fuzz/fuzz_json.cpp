// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "sync/wire/Json.h"

#include <cstdint>

using namespace comptoir;

/// Each typed reader accepts or rejects any value of any member, and never more than it promises.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto object = wire::parseObject(text, 64 * 1024);
    COMPTOIR_ASSERT(object || object.error().is("wire/not-json"));
    if (!object)
        return 0;
    for (const QString &name : object->keys()) {
        wire::Fields integers(*object);
        const qint64 number = integers.integer(name, -5, 1'000'000);
        COMPTOIR_ASSERT(number >= -5 && number <= 1'000'000);
        wire::Fields texts(*object);
        const QString word = texts.text(name, 10);
        COMPTOIR_ASSERT(!texts.done() || word.size() <= 10);
        wire::Fields binaries(*object);
        const QByteArray key = binaries.bytes(name, 32);
        COMPTOIR_ASSERT(binaries.done() ? key.size() == 32 : key.isEmpty());
    }
    const QByteArray written = wire::compact(*object);
    const auto again = wire::parseObject(written, 1 << 20);
    COMPTOIR_ASSERT(again.has_value() && wire::compact(*again) == written);
    return 0;
}
