// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/RescuePack.h"
#include "core/store/Outbox.h"

#include <set>

namespace comptoir::rescue {

/// Ops of one other device that wait here.
struct RescuedDevice
{
    DeviceId device;
    QString shopName;
    int waiting = 0;
    int delivered = 0;
    Instant imported;
    QByteArray problem; ///< code for which the territory refused the last push, else empty
    friend bool operator==(const RescuedDevice &, const RescuedDevice &) = default;
};

/// A push on behalf of a device that can't any more: its own chain and signatures.
struct Delivery
{
    DeviceId device;
    wire::PushBatch batch;
    crypto::PrivateKey key;
};

/// What came in rescue packs, in tables of its own until the territory has acknowledged it. Each op
/// keeps its id and place: importing twice, or the old till coming back, doubles nothing.
class RescuedOpStore
{
public:
    RescuedOpStore(store::Database &database, store::Outbox &outbox, const Clock &clock,
                   Entropy &entropy);

    /// The number of ops that are new here, all of the pack or none of it. Errors:
    /// "rescue/other-town", "rescue/own-device", "rescue/fork" (the device told two stories).
    Result<int> import(const RescuePack &pack, const QByteArray &town);
    Result<std::vector<RescuedDevice>> devices() const;
    /// What to push next, if anything waits of a device that is not to be passed over.
    Result<std::optional<Delivery>> next(const std::set<DeviceId> &passedOver = {},
                                         int maxOps = wire::maxPushLines) const;
    /// A push of nothing, to hear how far a device is durable of which nothing else waits.
    Result<std::optional<Delivery>> awaited(const std::set<DeviceId> &passedOver) const;
    /// Every op of the pack came in here and is durable at the territory.
    Result<bool> isDurable(const RescuePack &pack) const;
    /// The territory refused a push of that device: a person has to hear why.
    Result<void> noteProblem(DeviceId device, const QByteArray &code);
    /// The territory lacks what it had acknowledged. False when nothing of that is here.
    Result<bool> sendAgain(DeviceId device, int incarnation, qint64 from);
    /// The same of all devices, in a new epoch: what is not durable may be lost there.
    Result<void> sendAgain(store::Transaction &transaction);
    /// From a signed acknowledgement of that device's chain. "sync/fork" when it is not of ours.
    Result<void> acknowledge(DeviceId device, int incarnation,
                             const store::Acknowledgement &acknowledgement);

private:
    Result<int> importOps(store::Transaction &transaction, const RescuePack &pack);
    Result<Delivery> nextOf(DeviceId device, int maxOps) const;
    Result<crypto::PrivateKey> keyOf(DeviceId device) const;

    store::Database &m_database;
    store::Outbox &m_outbox;
    const Clock &m_clock;
    Entropy &m_entropy;
};

} // namespace comptoir::rescue
