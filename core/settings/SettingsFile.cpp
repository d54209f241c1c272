// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SettingsFile.h"

namespace comptoir::settings {

FoundSettings SettingsFile::read()
{
    const auto bytes = m_disk.read(m_path);
    auto document = bytes ? SettingsDocument::parse(*bytes) : fail(bytes.error());
    if (document)
        return {*std::move(document), false};
    // Never deleted: the adviser may read it. Where even that fails, the next write replaces it.
    QString aside = m_path;
    aside.replace(QStringLiteral(".json"), QStringLiteral(".damaged.json"));
    (void)m_disk.rename(m_path, aside);
    return {{}, true};
}

Result<void> SettingsFile::write(const QByteArray &bytes)
{
    const auto written = m_disk.replaceDurably(m_path, bytes);
    return written ? Result<void>() : fail("settings/not-saved", written.error().detail);
}

} // namespace comptoir::settings
