// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsCatalogue.h"
#include "ui/widgets/Card.h"

class QBoxLayout;

namespace comptoir::widgets {
class Field;
class Label;
class SegmentedControl;
} // namespace comptoir::widgets

namespace comptoir::settings {

/// One setting: what it is, what it does, what it is now and since whom; its control at the right,
/// or below where the page is narrow.
class SettingView : public widgets::Card
{
    Q_OBJECT
public:
    explicit SettingView(SettingRow row, QWidget *parent = nullptr);

    const SettingRow &row() const { return m_row; }
    void setValue(const QVariant &value, bool canLess, bool canMore);
    /// "Par défaut", or who changed it and when.
    void setOrigin(const QString &origin);
    /// Of the page, at scale 1.0.
    void setRoom(int width);
    /// Takes a widget of the page's owner.
    void setPanel(QWidget *panel);
    /// The first control, for the search of the shell.
    QWidget *control() const;

Q_SIGNALS:
    void chosen(const QVariant &value);
    void acted();

private:
    void addControl();
    void addStepper();
    QWidget *stepButton(const QByteArray &icon, const QString &spoken, int by);

    SettingRow m_row;
    QVariant m_value;
    QBoxLayout *m_halves = nullptr;
    QBoxLayout *m_controls = nullptr;
    widgets::Label *m_origin = nullptr;
    widgets::Label *m_shown = nullptr;
    widgets::SegmentedControl *m_choices = nullptr;
    widgets::Field *m_field = nullptr;
    QWidget *m_less = nullptr;
    QWidget *m_more = nullptr;
};

} // namespace comptoir::settings
