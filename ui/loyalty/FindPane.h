// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loyalty/LoyaltyPane.h"

namespace comptoir::widgets {
class Field;
} // namespace comptoir::widgets

namespace comptoir::loyalty {

/// The home of the loyalty page: find a card, print cards, change the rules.
class FindPane : public LoyaltyPane
{
    Q_OBJECT
public:
    explicit FindPane(LoyaltyController &controller, QWidget *parent = nullptr);
    void present() override;
    void goHome() override;

private:
    void find();

    widgets::Label *m_rules = nullptr;
    widgets::Field *m_code = nullptr;
};

} // namespace comptoir::loyalty
