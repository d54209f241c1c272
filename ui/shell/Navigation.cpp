// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Navigation.h"

#include <algorithm>

namespace comptoir::shell {

namespace {
constexpr int longestHistory = 16;
} // namespace

void Navigation::setSections(std::vector<Section> sections)
{
    m_sections = std::move(sections);
    m_history.removeIf([this](const QByteArray &id) { return !find(id); });
    if (!find(m_current))
        m_current = m_sections.empty() ? QByteArray() : m_sections.front().id;
}

const Section *Navigation::find(const QByteArray &id) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [&id](const Section &section) { return section.id == id; });
    return found == m_sections.end() ? nullptr : &*found;
}

const Section *Navigation::shown() const
{
    return m_cover ? &*m_cover : find(m_current);
}

const Section *Navigation::scanTaker() const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [](const Section &section) { return bool(section.takeScan); });
    return found == m_sections.end() ? nullptr : &*found;
}

void Navigation::go(const QByteArray &id)
{
    if (id == m_current)
        return;
    m_history.append(m_current);
    if (m_history.size() > longestHistory)
        m_history.removeFirst();
    m_current = id;
}

bool Navigation::back()
{
    if (m_sections.empty())
        return false;
    const QByteArray to = m_history.isEmpty() ? m_sections.front().id : m_history.takeLast();
    return std::exchange(m_current, to) != to;
}

QByteArray Navigation::neighbour(int step) const
{
    QList<QByteArray> stations;
    for (const Section &section : m_sections)
        if (section.make)
            stations.append(section.id);
    const qsizetype at = stations.indexOf(m_current);
    const qsizetype count = stations.size();
    return at < 0 ? m_current : stations.at((at + step + count) % count);
}

} // namespace comptoir::shell
