// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Feed.h"
#include "core/store/Outbox.h"
#include "tests/support/backend/TestTown.h"

namespace comptoir::test {

/// A till with its real database and outbox that speaks to a TestTown without a network.
class ShopTill
{
public:
    ShopTill(TestTown &town, ShopId shop, quint64 seed);

    /// Writes one op in a transaction of its own.
    store::OutboxOp write(const QByteArray &kind, const QJsonObject &body);
    /// Sends what is not acknowledged and takes the answer; asserts that it is one.
    QJsonObject push();
    /// With an access token of this device.
    http::Response ask(const QByteArray &method, const QByteArray &target,
                       const QByteArray &body = {}, http::Headers headers = {});
    /// Reads the shop's stream to its end.
    void pullShop();
    void act(const std::function<Result<void>(store::Transaction &)> &act);
    qint64 count(const QString &sql) const;

    TestTown &town;
    ShopId shop;
    SeededEntropy entropy;
    MemoryDisk disk;
    crypto::PrivateKey key;
    DeviceId device;
    std::unique_ptr<store::Database> database;
    store::BlackBox blackBox;
    std::unique_ptr<store::Outbox> outbox;
    std::unique_ptr<store::Feed> feed;
};

} // namespace comptoir::test
