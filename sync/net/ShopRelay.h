// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/RescuedOpStore.h"
#include "core/sharing/KeyExchangeStore.h"
#include "core/sharing/ShopOpStore.h"
#include "sync/net/SyncDriver.h"

namespace comptoir::net {

/// Beside the rounds of SyncDriver: tells the territory what the shop's other tills are to know,
/// fetches their ops, and hands in what came in rescue packs. One request at a time; what fails is
/// tried again when the driver has news.
class ShopRelay : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this.
    ShopRelay(SyncDriver &driver, sharing::KeyExchangeStore &exchange, sharing::ShopOpStore &ops,
              rescue::RescuedOpStore &rescued, const Clock &clock);

    /// Does what there is to do, unless it is at it.
    void run();

    static constexpr qint64 opsPauseMs = 60'000; ///< between two looks at the siblings' ops

Q_SIGNALS:
    /// Ops of siblings are here, or rescued ones are there.
    void changed();

private:
    using Step = void (ShopRelay::*)();
    using Reader = std::function<Result<void>(const HttpAnswer &)>;
    void tellNextLetter();
    void fetchOps();
    void deliver();
    void askNonce(const rescue::Delivery &delivery);
    void askToken(const rescue::Delivery &delivery, const HttpAnswer &nonce);
    void push(const rescue::Delivery &delivery, const QByteArray &bearer);
    Result<void> takeAcknowledgement(const rescue::Delivery &delivery, const HttpAnswer &answer);
    /// Sends; then `next`, or nothing more this time when it failed.
    void send(HttpRequest request, Reader reader, Step next);
    void stop() { m_running = false; }

    SyncDriver &m_driver;
    sharing::KeyExchangeStore &m_exchange;
    sharing::ShopOpStore &m_ops;
    rescue::RescuedOpStore &m_rescued;
    const Clock &m_clock;
    std::vector<sharing::Letter> m_letters;
    std::optional<qint64> m_opsAt; ///< boot clock of the last whole look
    bool m_heldBack = false; ///< the first pull is not whole yet
    bool m_running = false;
};

} // namespace comptoir::net
