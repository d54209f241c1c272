// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/till/TillPaths.h"
#include "core/base/Disk.h"

#include <optional>

namespace comptoir::app {

/// Whether a till trains, in a file of the real till's folder: a restart comes back in training,
/// and the real till hears who ended it, for its log (regulation.md §1.6).
class TrainingMode
{
public:
    enum class Way { Left, WentLive };
    struct End
    {
        Way way = Way::Left;
        QString by;
    };

    TrainingMode(Disk &disk, const TillPaths &real) : m_disk(disk), m_path(real.trainingMode()) {}

    bool isOn() const;
    /// Nothing unless training has ended and nobody has noted that yet.
    std::optional<End> ended() const;
    /// Errors: "store/disk-full", "store/disk-io".
    Result<void> enter();
    Result<void> end(const End &end);
    /// The real till has it in its log.
    void noteEnded() { (void)m_disk.remove(m_path); }

private:
    QByteArray content() const;

    Disk &m_disk;
    QString m_path;
};

} // namespace comptoir::app
