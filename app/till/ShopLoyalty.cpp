// SPDX-License-Identifier: GPL-3.0-or-later
// Loyalty cards as the window sees them.
#include "app/till/ShopDesk.h"

namespace comptoir::app {

namespace {

template <typename T, typename Act>
QFuture<Result<T>> asked(const ShopDesk::Post &post, Act act)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    post([promise, act](ShopTill *till) {
        promise->addResult(till ? act(*till) : Result<T>(fail("till/stopped")));
        promise->finish();
    });
    return promise->future();
}

} // namespace

QFuture<Result<loyalty::CardView>> ShopDesk::card(const loyalty::CardCode &card)
{
    return asked<loyalty::CardView>(m_post,
                                    [card](ShopTill &till) { return till.cards().card(card); });
}

QFuture<Result<void>> ShopDesk::changeRules(const loyalty::Programme &programme, const QString &by)
{
    return asked<void>(m_post, [programme, by](ShopTill &till) -> Result<void> {
        COMPTOIR_CHECK(till.demand(staff::Right::ChangeSettings, by));
        return till.cards().changeRules(programme);
    });
}

} // namespace comptoir::app
