// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/CatalogueController.h"
#include "ui/widgets/Sheet.h"

namespace comptoir::widgets {
class Field;
class ListRow;
class SegmentedControl;
class Switch;
} // namespace comptoir::widgets

namespace comptoir::catalogue {

/// The departments of the shop: each leads to its form, one more makes another.
class DepartmentSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    static void ask(CatalogueController &controller, QWidget *parent);

private:
    DepartmentSheet(CatalogueController &controller, QWidget *parent);
};

/// One department: its name and what it gives to what stands in it.
class DepartmentForm : public widgets::Sheet
{
    Q_OBJECT
public:
    static void ask(CatalogueController &controller, const Department &department, QWidget *parent);

private:
    DepartmentForm(CatalogueController &controller, const Department &department, QWidget *parent);
    void build();
    void present();
    void chooseVat();
    void chooseColour();
    void keep();

    CatalogueController &m_controller;
    Department m_department;
    widgets::Field *m_name = nullptr;
    widgets::Field *m_mark = nullptr;
    widgets::ListRow *m_vat = nullptr;
    widgets::ListRow *m_colour = nullptr;
    widgets::Switch *m_guarantee = nullptr;
    widgets::Switch *m_service = nullptr;
    widgets::Button *m_keep = nullptr;
};

} // namespace comptoir::catalogue
