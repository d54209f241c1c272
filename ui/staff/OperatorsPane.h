// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/staff/BadgeSheet.h"

#include <QWidget>

class QBoxLayout;

namespace comptoir::staff {

class StaffController;
struct Operator;

/// Who works here, in the settings: a row for each, and one to add somebody. Changes ask for a
/// manager.
class OperatorsPane : public QWidget
{
    Q_OBJECT
public:
    explicit OperatorsPane(StaffController &controller, QWidget *parent = nullptr,
                           BadgePorts badges = {});

private:
    void list();
    QWidget *row(const Operator &person, int index);
    void edit(const Operator &person);

    StaffController &m_controller;
    const BadgePorts m_badges;
    QBoxLayout *m_rows = nullptr;
};

} // namespace comptoir::staff
