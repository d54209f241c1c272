// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loyalty/LoyaltyController.h"
#include "ui/widgets/Sheet.h"

namespace comptoir::widgets {
class Button;
class Label;
} // namespace comptoir::widgets

namespace comptoir::loyalty {

/// Cards and points of a programme of before, from a file: what would come over and what would
/// not, then the import.
class ImportCardsSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    /// Asks for the file first.
    static void ask(LoyaltyController &controller, QWidget *parent);

private:
    ImportCardsSheet(LoyaltyController &controller, const QString &path, QWidget *parent);
    void show(const Result<CardsPlan> &plan);
    void say(const Error &error);
    void import();

    LoyaltyController &m_controller;
    CardsPlan m_plan;
    widgets::Label *m_told = nullptr;
    widgets::Label *m_refused = nullptr;
    widgets::Label *m_error = nullptr;
    widgets::Button *m_go = nullptr;
};

} // namespace comptoir::loyalty
