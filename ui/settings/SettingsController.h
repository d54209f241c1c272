// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/settings/SettingsFile.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace comptoir::settings {

/// The settings in force. A change holds at once; the file follows, written elsewhere.
class SettingsController : public QObject
{
    Q_OBJECT
public:
    /// Replaces the file; returns at once. Errors: "settings/not-saved".
    using Write = std::function<QFuture<Result<void>>(const QByteArray &bytes)>;

    SettingsController(FoundSettings found, const Clock &clock, Write write,
                       QObject *parent = nullptr);
    /// Writes what has not been written: `write` must outlive it.
    ~SettingsController() override;

    const Settings &settings() const { return m_document.values(); }
    /// The start found a damaged file and set it aside.
    bool wasDamaged() const { return m_wasDamaged; }
    std::optional<SettingChange> lastChange(const QByteArray &key) const
    {
        return m_document.lastChange(key);
    }
    /// Values of the file that were not taken as they stood, until somebody chooses.
    const std::vector<MendedSetting> &mended() const { return m_document.mended(); }

    /// `by`: the operator's name, empty without operators.
    void change(const Settings &next, const QString &by);
    bool canUndo() const { return m_undo.has_value(); }
    /// Takes the last change back, once.
    void undo();

Q_SIGNALS:
    void changed(const comptoir::settings::Settings &before,
                 const comptoir::settings::Settings &after);
    void saveFailed(const comptoir::Error &error);

private:
    void take(SettingsDocument next);
    void save();

    const Clock &m_clock;
    Write m_write;
    SettingsDocument m_document;
    std::optional<SettingsDocument> m_undo;
    bool m_wasDamaged = false;
    bool m_writing = false;
    bool m_unsaved = false;
};

} // namespace comptoir::settings
