// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsController.h"

#include "ui/format/FutureAnswer.h"

namespace comptoir::settings {

SettingsController::SettingsController(FoundSettings found, const Clock &clock, Write write,
                                       QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_write(std::move(write)),
      m_document(std::move(found.document)),
      m_wasDamaged(found.damaged)
{}

SettingsController::~SettingsController()
{
    if (m_unsaved)
        (void)m_write(m_document.bytes());
}

void SettingsController::change(const Settings &next, const QString &by)
{
    if (next == settings())
        return;
    m_undo = m_document;
    take(m_document.with(next, by, m_clock.now()));
}

void SettingsController::undo()
{
    if (auto before = std::exchange(m_undo, std::nullopt))
        take(*std::move(before));
}

void SettingsController::take(SettingsDocument next)
{
    const Settings before = settings();
    m_document = std::move(next);
    save();
    Q_EMIT changed(before, settings());
}

// One write at a time, and only the newest: a slider must not queue a hundred files.
void SettingsController::save()
{
    m_unsaved = m_writing;
    if (m_writing)
        return;
    m_writing = true;
    format::whenAnswered(m_write(m_document.bytes()), this, [this](const auto &written) {
        m_writing = false;
        if (!written)
            Q_EMIT saveFailed(written.error());
        if (m_unsaved)
            save();
    });
}

} // namespace comptoir::settings
