// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "core/settings/SettingsDocument.h"

namespace comptoir::settings {

/// What the start found.
struct FoundSettings
{
    SettingsDocument document;
    bool damaged = false; ///< the file was set aside, the defaults apply
};

/// settings.json beside the database. Nothing in it is worth a failed start.
class SettingsFile
{
public:
    SettingsFile(Disk &disk, QString path) : m_disk(disk), m_path(std::move(path)) {}

    FoundSettings read();
    /// Replaces the file as a whole. Errors: "settings/not-saved".
    Result<void> write(const QByteArray &bytes);

private:
    Disk &m_disk;
    QString m_path;
};

} // namespace comptoir::settings
