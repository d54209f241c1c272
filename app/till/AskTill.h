// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/till/ShopDesk.h"

namespace comptoir::app {

/// Runs `act` where the till lives and hands its answer back; "till/stopped" without a till.
template <typename T, typename Act>
QFuture<Result<T>> askTill(const ShopDesk::Post &post, Act act)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    post([promise, act = std::move(act)](ShopTill *till) {
        promise->addResult(till ? act(*till) : Result<T>(fail("till/stopped")));
        promise->finish();
    });
    return promise->future();
}

} // namespace comptoir::app
