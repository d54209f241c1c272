// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/ListingPane.h"

namespace comptoir::widgets {
class Banner;
class SegmentedControl;
} // namespace comptoir::widgets

namespace comptoir::listing {

class SpansEditor;
class WeekEditor;

/// The week, public holidays, and the days that differ.
class HoursPane : public ListingPane
{
    Q_OBJECT
public:
    HoursPane(ListingController &controller, QWidget *parent);
    void present() override;
    void goHome() override;

private:
    void buildWeek();
    void buildText();
    void keepWeek();
    void chooseCopy();
    void showDays();
    void showNudge();
    void confirm();

    widgets::Banner *m_nudge = nullptr;
    QWidget *m_weekPart = nullptr;
    WeekEditor *m_week = nullptr;
    widgets::SegmentedControl *m_holidays = nullptr;
    SpansEditor *m_holidaySpans = nullptr;
    widgets::Label *m_holidayProblem = nullptr;
    QWidget *m_textPart = nullptr; ///< where the hours say more than a week can show
    widgets::Label *m_meaning = nullptr;
    QBoxLayout *m_days = nullptr;
    std::map<Day, DayNotice> m_shownDays;
    std::vector<Day> m_shownAhead;
};

} // namespace comptoir::listing
