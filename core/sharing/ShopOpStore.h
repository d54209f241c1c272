// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Outbox.h"

namespace comptoir::sharing {

/// A page of `GET /v1/shops/self/ops`.
struct OpsPage
{
    struct Entry
    {
        DeviceId device;
        QByteArray line;
        QByteArray signature;
    };
    QByteArray epoch;
    std::vector<Entry> ops;
    qint64 next = 0;
    bool more = false;

    /// Errors "wire/not-json", "wire/bad-field".
    static Result<OpsPage> parse(const QByteArray &bytes);
};

/// An op of one of the shop's tills, its body in clear where its key is here.
struct ShopOp
{
    DeviceId device;
    wire::Op op;
};

/// All ops of the shop, as the territory relays them: from them a replacement till has the shop's
/// history again.
class ShopOpStore
{
public:
    ShopOpStore(store::Database &database, const store::ShopKeys &keys);

    /// The position after which to ask; 0 in a new epoch, for then positions are others.
    Result<qint64> cursor(const QByteArray &epoch) const;
    Result<void> keep(const OpsPage &page);
    /// Of one device, in the order in which they were written. What can't be opened (yet) keeps its
    /// sealed body.
    Result<std::vector<ShopOp>> of(DeviceId device) const;
    /// The devices of which there are ops.
    Result<std::vector<DeviceId>> devices() const;
    /// How many of them wrote with keys that are not here, by their newest ops.
    Result<int> closedDevices() const;

private:
    store::Database &m_database;
    const store::ShopKeys &m_keys;
};

} // namespace comptoir::sharing
