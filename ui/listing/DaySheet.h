// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/ListingController.h"
#include "ui/widgets/Sheet.h"

namespace comptoir::widgets {
class Field;
class Label;
class SegmentedControl;
} // namespace comptoir::widgets

namespace comptoir::listing {

class SpansEditor;

/// What holds on one date instead of the usual hours.
class DaySheet : public widgets::Sheet
{
    Q_OBJECT
public:
    /// `day`: nothing lets the person name one.
    static void ask(ListingController &controller, std::optional<Day> day, QWidget *window);

private:
    DaySheet(ListingController &controller, std::optional<Day> day, QWidget *window);
    void build();
    void keep();
    void say(const Error &error);

    ListingController &m_controller;
    std::optional<Day> m_day;
    widgets::Field *m_date = nullptr;
    widgets::SegmentedControl *m_kind = nullptr;
    SpansEditor *m_spans = nullptr;
    widgets::Field *m_note = nullptr;
    widgets::Label *m_error = nullptr;
};

} // namespace comptoir::listing
