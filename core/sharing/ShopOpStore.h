// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Outbox.h"

#include <functional>
#include <map>

namespace comptoir::sharing {

/// A page of `GET /v1/shops/self/ops`.
struct OpsPage
{
    struct Entry
    {
        DeviceId device;
        QByteArray line;
        Instant arrived;
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
    Instant arrived; ///< at the territory, as the newest epoch says
};

/// All ops of the shop, this till's too, as the territory relays them: from them a replacement till
/// has the shop's history again, and every till the sums of all.
class ShopOpStore
{
public:
    ShopOpStore(store::Database &database, const store::ShopKeys &keys);

    /// The position after which to ask; 0 in a new epoch, for then positions are others.
    Result<qint64> cursor(const QByteArray &epoch) const;
    /// Called in the page's transaction with each op in clear, once an epoch; with a sealed one
    /// when its key is here.
    using Reader = std::function<Result<void>(store::Transaction &, const ShopOp &)>;
    void onOp(Reader reader) { m_readers.push_back(std::move(reader)); }
    Result<void> keep(const OpsPage &page);
    /// Hands on what keys have come for since.
    Result<void> readOpened();
    /// Of one device, in the order in which they were written. What can't be opened (yet) keeps its
    /// sealed body.
    Result<std::vector<ShopOp>> of(DeviceId device) const;
    /// The devices of which there are ops.
    Result<std::vector<DeviceId>> devices() const;
    /// How many of them wrote with keys that are not here, by their newest ops.
    Result<int> closedDevices() const;

private:
    using Keys = std::map<QByteArray, wire::ShopKey>;
    Result<Keys> keys() const;
    Result<void> keepOp(store::Transaction &transaction, const OpsPage &page,
                        const OpsPage::Entry &entry, const Keys &keys);
    Result<void> handOn(store::Transaction &transaction, ShopOp op, const Keys &keys);

    store::Database &m_database;
    const store::ShopKeys &m_keys;
    std::vector<Reader> m_readers;
};

} // namespace comptoir::sharing
