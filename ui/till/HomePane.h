// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/TillPane.h"

namespace comptoir::widgets {
class Banner;
}

namespace comptoir::till {

/// How the day stands and what can be done about it.
class HomePane : public TillPane
{
    Q_OBJECT
public:
    explicit HomePane(TillController &controller, QWidget *parent = nullptr);
    void present() override;

private:
    void buildRows();
    void buildActs();
    void moveCash();
    void openDay();
    void choosePeriod(const QString &title, const std::function<void(Day first, Day last)> &then);
    void chooseExport();
    void chooseExport(bool isFrench);

    widgets::Banner *m_overdue = nullptr;
    widgets::Banner *m_uncounted = nullptr;
    widgets::Label *m_state = nullptr;
    widgets::Label *m_figures = nullptr;
    widgets::ListRow *m_cash = nullptr;
    widgets::ListRow *m_printX = nullptr;
    widgets::Button *m_open = nullptr;
    widgets::Button *m_close = nullptr;
};

/// An X in words, line by line.
QString figuresText(const fiscal::PeriodReport &report);

} // namespace comptoir::till
