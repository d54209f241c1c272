// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/staff/Operator.h"
#include "ui/staff/BadgeSheet.h"
#include "ui/widgets/Sheet.h"

class QBoxLayout;

namespace comptoir::widgets {
class Button;
class Field;
class Label;
class SegmentedControl;
} // namespace comptoir::widgets

namespace comptoir::staff {

class PinPad;
class StaffController;

/// Name, role, last day, PIN and badge of one person; a new PIN is typed twice. Made for one
/// opening.
class OperatorEditSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    OperatorEditSheet(StaffController &controller, const Operator &person, BadgePorts badges,
                      QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *facts();
    void showPad(bool pad);
    void addRoles(QBoxLayout *column, QWidget *page);
    void addPin(QBoxLayout *column, QWidget *page);
    void addLastDay(QBoxLayout *column, QWidget *page);
    void addBadge(QBoxLayout *column, QWidget *page);
    void showBadge();
    void makeBadge();
    void withdrawBadge();
    bool readLastDay();
    void tell(const QString &problem);
    void askPin();
    void onPin(const QString &pin);
    void showPin();
    void save();
    void remove();
    void finish(const Result<void> &result);

    StaffController &m_controller;
    const BadgePorts m_badges;
    Operator m_person;
    QString m_pin; ///< the new one, until it is saved
    QString m_first; ///< typed once
    QWidget *m_facts = nullptr; ///< or the pad, one of them is shown
    widgets::Field *m_name = nullptr;
    widgets::Field *m_lastDay = nullptr;
    widgets::Label *m_badgeState = nullptr;
    widgets::Button *m_badgeNone = nullptr;
    widgets::Label *m_pinState = nullptr;
    widgets::Button *m_pinNone = nullptr;
    widgets::Label *m_problem = nullptr;
    widgets::Button *m_save = nullptr;
    PinPad *m_pad = nullptr;
};

} // namespace comptoir::staff
