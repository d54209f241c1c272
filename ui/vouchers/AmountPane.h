// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace comptoir::widgets {
class AmountField;
class Button;
class Keypad;
class Label;
} // namespace comptoir::widgets

namespace comptoir::vouchers {

class RecentList;
class VouchersController;

/// The amount, its keys, what will be left, and the page's one primary action.
class AmountPane : public QWidget
{
    Q_OBJECT
public:
    enum class Arrangement { Column, Band };

    explicit AmountPane(VouchersController &controller, QWidget *parent = nullptr);

    /// A column beside the verdict, or a band under it in a portrait window.
    void arrange(Arrangement arrangement);
    void showState();
    void showRecent();
    /// What Enter does.
    void doPrimary();
    widgets::AmountField *field() const { return m_field; }

private:
    void build();
    void showPrimary();
    void showKeys();
    void showHint();
    QString fieldNote() const;

    VouchersController &m_controller;
    QGridLayout *m_grid = nullptr;
    widgets::Label *m_title = nullptr;
    widgets::Label *m_due = nullptr;
    widgets::AmountField *m_field = nullptr;
    widgets::Keypad *m_keypad = nullptr;
    RecentList *m_recent = nullptr;
    QWidget *m_foot = nullptr;
    widgets::Label *m_hint = nullptr;
    widgets::Label *m_rest = nullptr;
    widgets::Button *m_primary = nullptr;
    Arrangement m_arrangement = Arrangement::Column;
};

} // namespace comptoir::vouchers
