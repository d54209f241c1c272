// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Section.h"

#include <optional>
#include <vector>

namespace comptoir::shell {

/// Where the person is among the sections, and where from. No widgets.
class Navigation
{
public:
    /// Stays where it was, or goes to the first section when that is gone.
    void setSections(std::vector<Section> sections);
    const std::vector<Section> &sections() const { return m_sections; }
    const Section *find(const QByteArray &id) const;
    /// The cover, or the current section; nullptr without any.
    const Section *shown() const;
    QByteArray current() const { return m_current; }
    /// The first section that takes codes.
    const Section *scanTaker() const;

    void go(const QByteArray &id);
    /// To where the person came from, at the end to the first section; false when already there.
    bool back();
    /// `step` sections on, around the end; only such as have a page.
    QByteArray neighbour(int step) const;

    void cover(std::optional<Section> page) { m_cover = std::move(page); }
    bool isCovered() const { return m_cover.has_value(); }

private:
    std::vector<Section> m_sections;
    std::optional<Section> m_cover;
    QByteArray m_current;
    QList<QByteArray> m_history;
};

} // namespace comptoir::shell
