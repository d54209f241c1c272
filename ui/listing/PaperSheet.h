// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/ListingController.h"
#include "ui/widgets/Sheet.h"

namespace comptoir::widgets {
class SegmentedControl;
class Switch;
} // namespace comptoir::widgets

namespace comptoir::listing {

/// Which paper for the window, in which languages, how large.
class PaperSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    static void ask(ListingController &controller, QWidget *window);

private:
    PaperSheet(ListingController &controller, QWidget *window);
    void print();

    ListingController &m_controller;
    widgets::SegmentedControl *m_kind = nullptr;
    widgets::SegmentedControl *m_size = nullptr;
    std::vector<widgets::Switch *> m_languages;
};

} // namespace comptoir::listing
