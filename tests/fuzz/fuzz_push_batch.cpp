// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "sync/wire/PushBatch.h"

#include <cstdint>

using namespace comptoir;

/// Four header lines, then the body. What is read can be sent again; its signatures may be
/// anything.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const auto key = *crypto::PrivateKey::fromSeed(QByteArray(32, 'a'));
    const QByteArray text(reinterpret_cast<const char *>(bytes), qsizetype(size));
    QByteArrayList parts = text.split('\n');
    if (parts.size() < 5)
        return 0;
    const std::map<QByteArray, QByteArray> headers{{"Sync-Epoch", parts[0]},
                                                   {"Sync-Incarnation", parts[1]},
                                                   {"Sync-From", parts[2]},
                                                   {"Sync-Base", parts[3]}};
    const auto header = [&headers](QByteArrayView name) { return headers.at(name.toByteArray()); };
    const auto batch = wire::PushBatch::decode(header, parts.mid(4).join('\n'));
    if (!batch)
        return 0;
    const auto again = wire::PushBatch::decode(header, batch->body());
    COMPTOIR_ASSERT(again && *again == *batch);
    const auto ops = batch->chained(DeviceId());
    if (!ops)
        return 0;
    COMPTOIR_ASSERT(qsizetype(ops->size()) == batch->lines.size());
    COMPTOIR_ASSERT(ops->empty() || ops->back().hash == batch->head);
    wire::PushBatch ours = *batch;
    ours.sign(key);
    const bool money = std::any_of(ops->begin(), ops->end(), [](const wire::ChainedOp &op) {
        return wire::isMoneyKind(op.op.kind) || !op.signature.isEmpty();
    });
    COMPTOIR_ASSERT(ours.checkSignatures(*ops, key.publicKey()).has_value() || money);
    return 0;
}
