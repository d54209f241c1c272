// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Entropy.h"
#include "core/base/Id.h"
#include "core/vouchers/VoucherCode.h"
#include "sync/wire/PushBatch.h"

namespace comptoir::bench {

struct Ports
{
    const Clock &clock;
    Entropy &entropy; ///< seeded: the same keys, ids and bytes in each run
};

/// A till whose requests are chained, signed and packed before the clock starts.
class PreparedTill
{
public:
    PreparedTill(const Ports &ports, QByteArray epoch);

    struct Redemption
    {
        QByteArray authorise; ///< the request of the claim
        QByteArray push; ///< the request that sends claim and commit
    };
    /// Online. `how` of the commit names the claim, for the authorisation's id is not known
    /// beforehand; the backend does not read it.
    Redemption redeem(vouchers::Serial serial, int cents);
    /// Adds a claim and a commit that were made without a network.
    void debit(vouchers::Serial serial, int cents);
    /// A sale and the like: sealed, of nobody's interest but the shop's.
    void seal(int bytes);
    /// Writes one field of a product: one change in the shop's stream.
    void writeRegister();
    /// The request that sends what was added since the last one.
    QByteArray push(bool packed = true);
    QByteArray get(const QByteArray &target, const QByteArray &headers = {}) const;
    /// The request for an access token, with the answer to GET /v1/nonce.
    QByteArray askToken(const QByteArray &nonce) const;

    DeviceId device;
    ShopId shop;
    QByteArray publicKey;
    QByteArray accessToken;
    Uuid timeToken;
    qint64 sequence = 0; ///< of its newest op

private:
    OpId append(const QByteArray &kind, const QJsonObject &body, const QByteArray &sealed = {});
    OpId claim(vouchers::Serial serial, int cents, bool online);

    Ports m_ports;
    crypto::PrivateKey m_key;
    QByteArray m_epoch;
    QByteArray m_head;
    wire::PushBatch m_waiting;
};

} // namespace comptoir::bench
