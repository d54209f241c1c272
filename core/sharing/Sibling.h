// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <optional>

namespace comptoir::sharing {

/// What a person at this till said to another till's request, for ever.
struct SiblingAnswer
{
    bool trusted = false;
    QString by;
    Instant at;
    friend bool operator==(const SiblingAnswer &, const SiblingAnswer &) = default;
};

/// Another till of the shop.
struct Sibling
{
    DeviceId device;
    QString model;
    QByteArray agreementKey;
    Instant asked; ///< when this till heard of it
    std::optional<SiblingAnswer> answer;

    /// "7Q2K XFXA NXMB": the same on both screens, unless the territory made a till up.
    QString fingerprint() const;
    friend bool operator==(const Sibling &, const Sibling &) = default;
};

QString fingerprintOf(DeviceId device, const QByteArray &agreementKey);

} // namespace comptoir::sharing
