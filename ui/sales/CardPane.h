// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"

namespace comptoir::widgets {
class Button;
class IconTile;
class Label;
} // namespace comptoir::widgets

namespace comptoir::sales {

class PayController;

/// The terminal has the word: what it wants of the customer, or the question what its screen says.
class CardPane : public widgets::Card
{
    Q_OBJECT
public:
    explicit CardPane(PayController &controller, QWidget *parent = nullptr);
    void showState();
    widgets::Button *accepted() const { return m_accepted; }

private:
    PayController &m_controller;
    widgets::Label *m_title = nullptr;
    widgets::Label *m_amount = nullptr;
    widgets::Label *m_text = nullptr;
    widgets::Button *m_accepted = nullptr;
    widgets::Button *m_refused = nullptr;
    widgets::Button *m_unknown = nullptr;
    widgets::Button *m_back = nullptr;
};

} // namespace comptoir::sales
