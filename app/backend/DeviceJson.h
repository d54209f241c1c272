// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/sync/DeviceStanding.h"

#include <QJsonObject>

namespace comptoir::app {

/// A till as the desk's commands show it.
inline QJsonObject toJson(const backend::DeviceStanding &standing)
{
    return {
        {QStringLiteral("device"), QString::fromLatin1(standing.device.text())},
        {QStringLiteral("shop_name"), standing.shopName},
        {QStringLiteral("status"), standing.status},
        {QStringLiteral("incarnation"), standing.incarnation},
        {QStringLiteral("acked_seq"), standing.ackedSequence},
        {QStringLiteral("durable_seq"), standing.durableSequence},
        {QStringLiteral("next_seq"), standing.nextSequence},
        {QStringLiteral("missing"), standing.missing()},
        {QStringLiteral("last_seen"), standing.lastSeen ? standing.lastSeen->toIso() : QString()}};
}

} // namespace comptoir::app
