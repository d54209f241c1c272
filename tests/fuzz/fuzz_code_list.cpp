// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "sync/wire/CodeList.h"

#include <cstdint>

using namespace comptoir;

/// As fuzz_voucher_pack, for the list of the codes for people.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const auto key = *crypto::PrivateKey::fromSeed(QByteArray(32, 'a'));
    static const wire::AckKeys keys = [](int) { return std::optional(key.publicKey()); };
    const QByteArray content(reinterpret_cast<const char *>(bytes), qsizetype(size));
    (void)wire::CodeList::verified(content, keys);
    const QByteArray whole = content + key.sign(crypto::codeListDomain, {content});
    const auto codes = wire::CodeList::verified(whole, keys);
    if (!codes)
        return 0;
    const int keyId = static_cast<unsigned char>(content.at(12));
    COMPTOIR_ASSERT(codes->signedBytes(keyId, key) == whole);
    for (quint32 place = 0; place < codes->count(); ++place) {
        const quint32 serial = codes->serialAt(place);
        const wire::CodeBatch &batch = codes->batchOf(serial);
        COMPTOIR_ASSERT(batch.first <= serial && serial - batch.first < batch.count);
    }
    return 0;
}
