// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Signature.h"
#include "sync/net/SyncDriver.h"

#include <functional>

namespace comptoir::net {

/// Asks the territory to take another key for this till. The caller has the new key on disk before,
/// writes no op until the answer, and after it goes on under the new key alone.
class KeyChangeClient
{
public:
    using Done = std::function<void(Result<void>)>;

    /// `driver` outlives this.
    explicit KeyChangeClient(SyncDriver &driver) : m_driver(driver) {}
    /// Errors: "net/…" (ask again with the same key), "device/bad-proof", "device/key-too-early".
    void ask(const crypto::PrivateKey &next, const Done &done);

private:
    SyncDriver &m_driver;
};

} // namespace comptoir::net
