// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/DeviceTokens.h"
#include "sync/wire/KeyChange.h"

namespace comptoir::backend {

/// Gives a device the new key that it asks for. The lines before keep their key.
class ChangeDeviceKey
{
public:
    explicit ChangeDeviceKey(const Clock &clock) : m_clock(clock) {}

    /// The same change again is a success. Errors: "device/bad-proof"; "device/key-too-early"
    /// {acked_seq} for a place that is not behind what was acknowledged and the last change.
    Result<void> run(StorageTransaction &transaction, DeviceId device,
                     const wire::KeyChange &change);

private:
    const Clock &m_clock;
};

} // namespace comptoir::backend
