// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staff/Operator.h"
#include "ui/widgets/Sheet.h"

#include <QDir>
#include <QUrl>

#include <functional>

namespace comptoir::widgets {
class Button;
class Label;
} // namespace comptoir::widgets

namespace comptoir::staff {

class StaffController;

/// Where badges are printed.
struct BadgePorts
{
    QDir papers = {}; ///< the page is there until the sheet closes
    std::function<bool(const QUrl &)> open = {}; ///< empty: no badges are made here
    QString shop = {};
};

/// Makes a badge and hands its page over. Nobody can show it again: only its hash is kept.
class BadgeSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    BadgeSheet(StaffController &controller, const Operator &person, BadgePorts ports,
               QWidget *parent);
    /// No page with the code stays on the till.
    ~BadgeSheet() override;

private:
    void make();
    void print();
    void say(const QString &text);

    StaffController &m_controller;
    const Operator m_person;
    const BadgePorts m_ports;
    widgets::Label *m_words = nullptr;
    widgets::Button *m_print = nullptr;
    QString m_code;
    QString m_page;
};

} // namespace comptoir::staff
