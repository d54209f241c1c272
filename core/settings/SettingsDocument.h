// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/settings/SettingKeys.h"

#include <QJsonObject>

#include <vector>

namespace comptoir::settings {

/// A value of the file that was not taken as it stood.
struct MendedSetting
{
    QByteArray key;
    Mending why = Mending::None;
    friend bool operator==(const MendedSetting &, const MendedSetting &) = default;
};

/// The content of the settings file: the values that are not the defaults, who changed what and
/// when, and whatever a later Comptoir wrote, which is kept.
class SettingsDocument
{
public:
    SettingsDocument() = default;
    /// No bytes are no settings yet. Errors: "settings/damaged".
    static Result<SettingsDocument> parse(const QByteArray &bytes);

    const Settings &values() const { return m_values; }
    const std::vector<MendedSetting> &mended() const { return m_mended; }
    std::optional<SettingChange> lastChange(const QByteArray &key) const;

    /// With the values of `next`; what differs was changed by `by` at `at`.
    SettingsDocument with(const Settings &next, const QString &by, Instant at) const;
    QByteArray bytes() const;

private:
    Settings m_values;
    std::vector<MendedSetting> m_mended;
    QJsonObject m_json;
};

} // namespace comptoir::settings
