// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/SharingDesk.h"
#include "tests/support/SeededEntropy.h"

namespace comptoir::test {

/// Keys of a shop in memory.
class MemorySharingDesk : public sharing::SharingDesk
{
public:
    using Standing = sharing::Standing;

    QFuture<Result<Standing>> standing() override
    {
        return QtFuture::makeReadyFuture(Result<Standing>(shop));
    }
    QFuture<Result<sharing::RecoveryCode>> drawCode() override
    {
        return QtFuture::makeReadyFuture(Result<sharing::RecoveryCode>(code));
    }
    QFuture<Result<void>> proclaim(const sharing::RecoveryCode &made) override
    {
        proclaimed = made;
        shop.code = sharing::ShopCode{now, false};
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<int>> useCode(const sharing::RecoveryCode &typed) override
    {
        return QtFuture::makeReadyFuture(typed == code ? Result<int>(2)
                                                       : fail("recovery/other-shop"));
    }

    Standing shop{QStringLiteral("7Q2K XFXA NXMB"), std::nullopt, 0};
    SeededEntropy entropy{4};
    sharing::RecoveryCode code = sharing::RecoveryCode::draw(entropy);
    std::optional<sharing::RecoveryCode> proclaimed;
    Instant now;
};

} // namespace comptoir::test
