// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/crypto/Signature.h"

#include <functional>
#include <optional>
#include <vector>

namespace comptoir::wire {

/// Finds a territory's acknowledgement key by its id, or nothing when that key is not in force.
using AckKeys = std::function<std::optional<crypto::PublicKey>(int keyId)>;

/// The state of all vouchers of a campaign at one feed position (docs/protocol.md §8), compressed
/// to about 2.5 bits a voucher when half of them are used.
struct VoucherPack
{
    enum class State : quint8 { Untouched, PartlyUsed, Spent, Blocked };
    struct Balance
    {
        quint32 serial = 0;
        Money remaining; ///< positive
        friend bool operator==(const Balance &, const Balance &) = default;
    };

    static constexpr quint32 maxVouchers = 1 << 24;

    quint32 campaign = 0;
    qint64 position = 0; ///< the campaign's feed goes on after it
    std::vector<State> states; ///< by serial
    std::vector<Balance> balances; ///< one for each State::PartlyUsed, by serial

    QByteArray signedBytes(int keyId, const crypto::PrivateKey &ackKey) const;
    /// Errors: "wire/bad-signature", "wire/bad-pack", "wire/unknown-version".
    static Result<VoucherPack> verified(QByteArrayView bytes, const AckKeys &keys);
    friend bool operator==(const VoucherPack &, const VoucherPack &) = default;
};

} // namespace comptoir::wire
