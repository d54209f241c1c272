// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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

/// The amount, its keys and the last answers.
class AmountPane : public QWidget
{
    Q_OBJECT
public:
    enum class Arrangement { Column, Band };

    explicit AmountPane(VouchersController &controller, QWidget *parent = nullptr);

    /// A column beside the verdict, or a band under it in a portrait window.
    void arrange(Arrangement arrangement);
    /// Of the keys; the field above them is in proportion.
    void setKeyHeight(int pixels);
    void showState();
    void showRecent();
    widgets::AmountField *field() const { return m_field; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void nameKey(widgets::Button *key, const QString &name, const QString &amount) const;
    void place();
    void showKeys();
    QString fieldNote() const;

    VouchersController &m_controller;
    Arrangement m_arrangement = Arrangement::Column;
    bool m_refused = false; ///< nothing can be debited: no keys
    QGridLayout *m_grid = nullptr;
    widgets::Label *m_title = nullptr;
    widgets::Label *m_due = nullptr;
    widgets::AmountField *m_field = nullptr;
    widgets::Keypad *m_keypad = nullptr;
    widgets::Label *m_recentTitle = nullptr;
    RecentList *m_recent = nullptr;
};

} // namespace comptoir::vouchers
