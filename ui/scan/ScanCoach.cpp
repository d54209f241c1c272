// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/ScanCoach.h"

namespace comptoir::scan {

namespace {
constexpr qint64 sureMs = 700; // a hint that comes and goes helps nobody
constexpr qint64 giveUpMs = 8000; // ux.md §7, N5
constexpr qint64 goneMs = 1500;
} // namespace

ScanCoach::Advice ScanCoach::onLook(const FrameLook &look, qint64 bootMs)
{
    if (look.hasCode()) {
        m_codeSeenAt = bootMs;
        if (!m_codeSince)
            m_codeSince = bootMs;
    } else if (m_codeSince && bootMs - m_codeSeenAt > goneMs) {
        m_codeSince.reset(); // taken away; the next one gets its own time
        m_gaveUp = false;
    }
    if (m_codeSince && !m_gaveUp && bootMs - *m_codeSince >= giveUpMs) {
        m_gaveUp = true;
        return Advice::Unreadable;
    }
    const Trouble now = troubleOf(look);
    if (now != m_suspected) {
        m_suspected = now;
        m_suspectedAt = bootMs;
    }
    if (m_suspected == m_trouble || bootMs - m_suspectedAt < sureMs)
        return Advice::Unchanged;
    m_trouble = m_suspected;
    return Advice::NewTrouble;
}

ScanCoach::Advice ScanCoach::onCode()
{
    const bool troubled = m_trouble != Trouble::None;
    *this = {};
    return troubled ? Advice::NewTrouble : Advice::Unchanged;
}

} // namespace comptoir::scan
