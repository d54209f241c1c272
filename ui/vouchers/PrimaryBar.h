// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::widgets {
class Button;
class Label;
} // namespace comptoir::widgets

namespace comptoir::vouchers {

class VouchersController;

/// The page's one primary action and what it will leave; always in sight, whatever scrolls.
class PrimaryBar : public QWidget
{
    Q_OBJECT
public:
    explicit PrimaryBar(VouchersController &controller, QWidget *parent = nullptr);

    void showState();
    /// What Enter does.
    void act();
    /// In a portrait window the button is taller.
    void setTall(bool tall);

private:
    void showHint();
    void showPrimary();

    VouchersController &m_controller;
    widgets::Label *m_hint = nullptr;
    widgets::Label *m_rest = nullptr;
    widgets::Button *m_primary = nullptr;
};

} // namespace comptoir::vouchers
