// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Instant.h"

namespace comptoir {

QString Instant::toIso() const
{
    return toUtc().toString(Qt::ISODateWithMs);
}

QDateTime Instant::toUtc() const
{
    return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC);
}

} // namespace comptoir
