// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/MakeRescuePack.h"

namespace comptoir::rescue {

Result<RescuePack> MakeRescuePack::run(const QByteArray &town, const QString &townName,
                                       const QString &shopName) const
{
    COMPTOIR_TRY(const auto chain, m_outbox.head());
    const qint64 count = chain.nextSequence - 1 - chain.durable;
    COMPTOIR_TRY(const auto ops, m_outbox.after(chain.durable, int(count), qint64(1) << 40));
    COMPTOIR_TRY(const auto keys, m_outbox.shopKeys().all());
    RescuePack pack;
    pack.label = {town, townName, shopName, chain.device, m_clock.now(), int(ops.size())};
    pack.shop = chain.shop;
    pack.epoch = chain.epoch;
    pack.deviceSeed = m_outbox.secret().signing(chain.incarnation).seed();
    pack.incarnation = chain.incarnation;
    pack.from = ops.empty() ? chain.nextSequence : ops.front().sequence;
    pack.base = ops.empty() ? chain.head : ops.front().previousHash;
    for (const store::OutboxOp &op : ops) {
        COMPTOIR_TRY(wire::Op read, wire::decodeLine(op.line));
        pack.ops.push_back({std::move(read), op.line, op.hash, op.signature});
    }
    for (const wire::ShopKey &key : keys)
        pack.shopKeys.append(key.bytes());
    return pack;
}

} // namespace comptoir::rescue
