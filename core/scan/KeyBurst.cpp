// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/KeyBurst.h"

#include <algorithm>

namespace comptoir::scan {

KeyBurst::Verdict KeyBurst::press(const Key &key, qint64 atMs)
{
    const bool expired = expire(atMs);
    if (key.repeats || key.text.isEmpty() || (key.ends && m_times.empty())) {
        m_text.clear();
        m_times.clear();
        return Verdict::Release;
    }
    if (!key.ends) {
        hold(key, atMs);
        return expired ? Verdict::ReleaseHold : Verdict::Hold;
    }
    const bool scan = isScan();
    if (scan) {
        m_scanned = hasPrefix() ? m_text.mid(m_rhythm.prefix.size()) : m_text;
        m_typed = m_text;
    }
    m_text.clear();
    m_times.clear();
    return scan ? Verdict::Scan : Verdict::Release;
}

void KeyBurst::hold(const Key &key, qint64 atMs)
{
    m_text += key.text;
    m_times.push_back(atMs);
}

std::optional<qint64> KeyBurst::deadline() const
{
    if (m_times.empty())
        return std::nullopt;
    // A person's first keys go on after holdMs; only a scanner's rhythm or its prefix earns more
    // patience.
    const bool human = !hasPrefix() && (m_times.size() < 2 || medianGap() > m_rhythm.medianMs);
    return (human ? m_times.front() : m_times.back()) + m_rhythm.holdMs;
}

bool KeyBurst::expire(qint64 atMs)
{
    const auto limit = deadline();
    if (!limit || atMs < *limit)
        return false;
    m_text.clear();
    m_times.clear();
    return true;
}

bool KeyBurst::hasPrefix() const
{
    return !m_rhythm.prefix.isEmpty() && m_text.startsWith(m_rhythm.prefix);
}

bool KeyBurst::isScan() const
{
    if (hasPrefix())
        return m_text.size() > m_rhythm.prefix.size();
    return int(m_times.size()) >= m_rhythm.minimumKeys && medianGap() <= m_rhythm.medianMs;
}

// The median forgives the one late key that a radio link causes.
qint64 KeyBurst::medianGap() const
{
    std::vector<qint64> gaps;
    for (size_t i = 1; i < m_times.size(); ++i)
        gaps.push_back(m_times[i] - m_times[i - 1]);
    if (gaps.empty())
        return 0;
    const auto middle = gaps.begin() + qptrdiff((gaps.size() - 1) / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    return *middle;
}

} // namespace comptoir::scan
