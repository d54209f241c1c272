// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "sync/wire/VoucherPack.h"

#include <cstdint>

using namespace comptoir;

/// Signs what the fuzzer made, so that the parser behind the signature is reached. What was read is
/// the same when it is written and read again, though a frame may be coded in other ways.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const auto key = *crypto::PrivateKey::fromSeed(QByteArray(32, 'a'));
    static const wire::AckKeys keys = [](int) { return std::optional(key.publicKey()); };
    const QByteArray content(reinterpret_cast<const char *>(bytes), qsizetype(size));
    (void)wire::VoucherPack::verified(content, keys);
    const QByteArray whole = content + key.sign(crypto::packDomain, {content});
    const auto pack = wire::VoucherPack::verified(whole, keys);
    if (!pack)
        return 0;
    const int keyId = static_cast<unsigned char>(content.at(20));
    COMPTOIR_ASSERT(wire::VoucherPack::verified(pack->signedBytes(keyId, key), keys) == pack);
    return 0;
}
