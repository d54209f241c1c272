// SPDX-License-Identifier: GPL-3.0-or-later
// What engine and desk do before any town is known: operators and settings.
#include "app/TillDesk.h"
#include "core/settings/SettingsFile.h"

namespace comptoir::app {

Result<staff::StaffRegister *> Engine::staff()
{
    if (!m_staff)
        return fail("till/stopped");
    return m_staff.get();
}

Result<void> Engine::keepSettings(const QByteArray &bytes)
{
    return settings::SettingsFile(m_disk, m_store.paths().settings()).write(bytes);
}
