// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/sharing/RecoveryCode.h"
#include "sync/wire/PushBatch.h"

namespace comptoir::rescue {

/// What everybody may read on a pack, without its code.
struct PackLabel
{
    QByteArray town; ///< fingerprint of the territory's root key
    QString townName;
    QString shopName;
    DeviceId device;
    Instant made;
    int ops = 0;
    friend bool operator==(const PackLabel &, const PackLabel &) = default;
};

/// The ops of a device that are not safe at the territory, and what proves them: its place in the
/// chain and its key, so that another machine can hand them in (docs/protocol.md §12).
struct RescuePack
{
    PackLabel label;
    ShopId shop;
    QByteArray epoch;
    QByteArray deviceSeed; ///< of the device's Ed25519 key
    int incarnation = 1;
    qint64 from = 1; ///< sequence of the first op
    QByteArray base; ///< hash of from − 1
    std::vector<wire::ChainedOp> ops;
    QByteArrayList shopKeys; ///< all that the device held

    /// What travels first: for the shop's recovery code (its public half) too, when there is one.
    QByteArray sealed(const sharing::RecoveryCode &code, const QByteArray &recoveryPublic,
                      Entropy &entropy) const;

    /// Errors: "rescue/not-a-pack", "rescue/newer-format", "rescue/truncated", "rescue/damaged".
    static Result<PackLabel> readLabel(QByteArrayView file);
    /// The same, and "rescue/wrong-code"; "rescue/broken-chain" when what is in it proves nothing.
    static Result<RescuePack> open(QByteArrayView file, const sharing::RecoveryCode &code);
};

inline constexpr auto packSuffix = ".comptoir";

} // namespace comptoir::rescue
