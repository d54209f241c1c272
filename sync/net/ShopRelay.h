// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/RescuedOpStore.h"
#include "core/sharing/KeyExchangeStore.h"
#include "core/sharing/ShopOpStore.h"
#include "sync/net/SyncDriver.h"

#include <map>

namespace comptoir::net {

/// Beside the rounds of SyncDriver: tells the territory what the shop's other tills are to know,
/// fetches their ops, and hands in what came in rescue packs. One request at a time; what does not
/// get through is tried again when the driver has news. What the territory refuses stops nothing
/// else.
class ShopRelay : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this.
    ShopRelay(SyncDriver &driver, sharing::KeyExchangeStore &exchange, sharing::ShopOpStore &ops,
              rescue::RescuedOpStore &rescued, const Clock &clock);

    /// Does what there is to do, unless it is at it.
    void run();

    /// The code for which the territory refused what it should pass on to siblings, else empty.
    const QByteArray &refusedLetter() const { return m_refusedLetter; }

    static constexpr qint64 opsPauseMs = 60'000; ///< between two looks at the siblings' ops
    static constexpr qint64 durablePauseMs = 60'000; ///< before asking again how far one is safe
    static constexpr qint64 refusedPauseMs = 3'600'000; ///< before a refused pack is tried again

Q_SIGNALS:
    /// Ops of siblings are here, or rescued ones are there.
    void changed();

private:
    using Step = void (ShopRelay::*)();
    using Reader = std::function<Result<void>(const HttpAnswer &)>;
    using Refused = std::function<void(const Error &)>;
    void tellNextLetter();
    void fetchOps();
    void deliver();
    void askNonce(const rescue::Delivery &delivery);
    void askToken(const rescue::Delivery &delivery, const HttpAnswer &nonce);
    void push(const rescue::Delivery &delivery, const QByteArray &bearer);
    Result<void> takeAcknowledgement(const rescue::Delivery &delivery, const HttpAnswer &answer);
    void noteRefusal(const rescue::Delivery &delivery, const Error &error);
    /// Whose packs were refused not long ago.
    std::set<DeviceId> refusedLately() const;
    Result<std::optional<rescue::Delivery>> nextDelivery();
    /// Sends; then `next`, after `refused` too. Nothing more this time when it did not get through.
    void send(HttpRequest request, Reader reader, Refused refused, Step next);
    void stop() { m_running = false; }

    SyncDriver &m_driver;
    sharing::KeyExchangeStore &m_exchange;
    sharing::ShopOpStore &m_ops;
    rescue::RescuedOpStore &m_rescued;
    const Clock &m_clock;
    std::vector<sharing::Letter> m_letters;
    QByteArray m_refusedLetter;
    QByteArray m_refusedNow; ///< in this run
    std::map<DeviceId, qint64> m_refusedAt; ///< by the boot clock
    std::map<DeviceId, qint64> m_durableAskedAt; ///< by the boot clock
    std::optional<qint64> m_opsAt; ///< boot clock of the last whole look
    bool m_heldBack = false; ///< the first pull is not whole yet
    bool m_running = false;
};

} // namespace comptoir::net
