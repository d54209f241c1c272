// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Clock.h"
#include "core/base/Id.h"

namespace comptoir::backend {

/// Ends a till's right to speak to the territory: lost, stolen, sold. From now on it gets
/// "device/revoked"; what it has sent stays as it is. Revoking twice changes nothing.
class RevokeDevice
{
public:
    explicit RevokeDevice(const Clock &clock) : m_clock(clock) {}
    /// Error "device/unknown".
    Result<void> run(StorageTransaction &transaction, DeviceId device);

private:
    const Clock &m_clock;
};

} // namespace comptoir::backend
