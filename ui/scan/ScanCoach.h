// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scan/FrameLook.h"

#include <QString>

#include <optional>

namespace comptoir::scan {

/// What to tell the one who holds a code before the camera, and when to give up reading it. Time is
/// the boot clock's; nothing of a frame is kept but its numbers.
class ScanCoach
{
public:
    enum class Advice { Unchanged, NewTrouble, Unreadable };

    /// A frame in which nothing was read.
    Advice onLook(const FrameLook &look, qint64 bootMs);
    /// A code was read.
    Advice onCode();
    Trouble trouble() const { return m_trouble; }

private:
    Trouble m_trouble = Trouble::None;
    Trouble m_suspected = Trouble::None;
    qint64 m_suspectedAt = 0;
    std::optional<qint64> m_codeSince; ///< a code lies there unread
    qint64 m_codeSeenAt = 0;
    bool m_gaveUp = false;
};

} // namespace comptoir::scan
