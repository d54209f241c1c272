// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/sharing/RecoveryCode.h"

#include <QFuture>

#include <optional>

namespace comptoir::sharing {

/// The shop's printed code, as far as this till knows it.
struct ShopCode
{
    Instant made; ///< or heard of, when another till made it
    bool sent = true; ///< the territory has its public half
    friend bool operator==(const ShopCode &, const ShopCode &) = default;
};

/// How the shop's tills can read each other's ops.
struct Standing
{
    QString fingerprint; ///< of this till's key, to compare on another till
    std::optional<ShopCode> code;
    int closedTills = 0; ///< of the shop, whose ops this one can't read
    friend bool operator==(const Standing &, const Standing &) = default;
};

/// What the window asks about the shop's keys. Calls return at once; futures finish on the engine
/// thread.
class SharingDesk
{
public:
    SharingDesk() = default;
    SharingDesk(const SharingDesk &) = delete;
    SharingDesk &operator=(const SharingDesk &) = delete;
    virtual ~SharingDesk() = default;

    virtual QFuture<Result<Standing>> standing() = 0;
    /// A fresh code, which is nobody's until it is proclaimed.
    virtual QFuture<Result<RecoveryCode>> drawCode() = 0;
    /// From now on it is the shop's; kept at once, told when there is a link.
    virtual QFuture<Result<void>> proclaim(const RecoveryCode &code) = 0;
    /// Takes the shop's keys by its code; how many were new. "recovery/other-shop",
    /// "recovery/no-keys-yet".
    virtual QFuture<Result<int>> useCode(const RecoveryCode &code) = 0;
};

} // namespace comptoir::sharing
