// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/SyncController.h"

namespace comptoir::sync {

SyncController::SyncController(const Clock &clock, rescue::RescueDesk *rescue, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_rescue(rescue)
{}

void SyncController::setStatus(const store::SyncStatus &status)
{
    m_status = status;
    Q_EMIT changed();
}

void SyncController::begin(Attempt::Kind kind)
{
    m_attempt = Attempt{kind, m_clock.now()};
    Q_EMIT changed();
    Q_EMIT sendRequested();
}

} // namespace comptoir::sync
