// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/DepartmentSheet.h"

#include "ui/catalogue/CatalogueText.h"
#include "ui/theme/CategoryColours.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceSheet.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/ListRow.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Switch.h"

#include <QBoxLayout>

namespace comptoir::catalogue {

using widgets::Button;

void DepartmentSheet::ask(CatalogueController &controller, QWidget *parent)
{
    (new DepartmentSheet(controller, parent))->open();
}

DepartmentSheet::DepartmentSheet(CatalogueController &controller, QWidget *parent)
    : Sheet(tr("Rayons"), parent)
{
    setObjectName(u"departmentSheet"_qs);
    const auto departments = controller.departments();
    const auto lead = [this, &controller, parent](const Department &department) {
        giveUp();
        DepartmentForm::ask(controller, department, parent);
    };
    for (size_t i = 0; i < departments.size(); ++i) {
        auto *row = new widgets::ListRow("packages", departments[i].name, this);
        row->setObjectName(u"department%1"_qs.arg(i));
        for (const law::VatRate &rate : controller.vatRates()) {
            if (rate.vatClass == departments[i].vatClass)
                row->setTrailing(percentText(rate.basisPoints));
        }
        row->setLeadsOn(true);
        row->setDivided(true);
        body()->addWidget(row);
        connect(row, &QAbstractButton::clicked, this,
                [lead, department = departments[i]] { lead(department); });
    }
    auto *back = addButton(tr("Revenir"), false);
    back->setObjectName(u"departmentsBack"_qs);
    connect(back, &Button::clicked, this, &Sheet::giveUp);
    auto *add = addButton(tr("Nouveau rayon"), true);
    add->setObjectName(u"departmentNew"_qs);
    connect(add, &Button::clicked, this, [lead, count = int(departments.size())] {
        Department department;
        department.position = count;
        department.colour = count % theme::categoryCount;
        lead(department);
    });
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
}

void DepartmentForm::ask(CatalogueController &controller, const Department &department,
                         QWidget *parent)
{
    (new DepartmentForm(controller, department, parent))->open();
}

DepartmentForm::DepartmentForm(CatalogueController &controller, const Department &department,
                               QWidget *parent)
    : Sheet(department.id.isNull() ? tr("Nouveau rayon") : department.name, parent),
      m_controller(controller),
      m_department(department)
{
    setObjectName(u"departmentForm"_qs);
    build();
    if (!department.id.isNull()) {
        auto *remove = addButton(tr("Retirer"), false);
        remove->setObjectName(u"departmentRemove"_qs);
        connect(remove, &Button::clicked, this, [this] {
            m_controller.archiveDepartment(m_department.id);
            giveUp();
        });
    }
    auto *back = addButton(tr("Revenir"), false);
    back->setObjectName(u"departmentBack"_qs);
    connect(back, &Button::clicked, this, &Sheet::giveUp);
    m_keep = addButton(tr("Enregistrer"), true);
    m_keep->setObjectName(u"departmentKeep"_qs);
    connect(m_keep, &Button::clicked, this, &DepartmentForm::keep);
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
    present();
}

void DepartmentForm::build()
{
    m_name = new widgets::Field("packages", this);
    m_name->setObjectName(u"departmentName"_qs);
    m_name->setAccessibleName(tr("Nom du rayon"));
    m_name->setPlaceholderText(m_name->accessibleName());
    m_name->setMaxLength(40);
    m_name->setText(m_department.name);
    m_mark = new widgets::Field("tag", this);
    m_mark->setObjectName(u"departmentMark"_qs);
    m_mark->setAccessibleName(tr("Deux lettres pour ses articles"));
    m_mark->setPlaceholderText(m_mark->accessibleName());
    m_mark->setMaxLength(2);
    m_mark->setText(m_department.mark);
    m_vat = new widgets::ListRow("building-bank", tr("TVA"), this);
    m_vat->setObjectName(u"departmentVat"_qs);
    m_vat->setLeadsOn(true);
    m_colour = new widgets::ListRow("palette", tr("Couleur"), this);
    m_colour->setObjectName(u"departmentColour"_qs);
    m_colour->setLeadsOn(true);
    m_guarantee = new widgets::Switch(tr("Garantie légale sur le ticket"),
                                      tr("Appareils, outils, meubles, jouets : le papier sort "
                                         "toujours."),
                                      this);
    m_guarantee->setObjectName(u"departmentGuarantee"_qs);
    m_guarantee->setChecked(m_department.guarantee);
    m_service = new widgets::Switch(tr("Prestation de service"),
                                    tr("Une note est proposée à partir du montant légal."), this);
    m_service->setObjectName(u"departmentService"_qs);
    m_service->setChecked(m_department.isService);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_name, m_mark, m_vat, m_colour, m_guarantee, m_service})
        body()->addWidget(part);
    connect(m_name, &QLineEdit::textEdited, this, &DepartmentForm::present);
    connect(m_name, &QLineEdit::returnPressed, this, &DepartmentForm::keep);
    connect(m_vat, &QAbstractButton::clicked, this, &DepartmentForm::chooseVat);
    connect(m_colour, &QAbstractButton::clicked, this, &DepartmentForm::chooseColour);
}

void DepartmentForm::present()
{
    for (const law::VatRate &rate : m_controller.vatRates()) {
        if (rate.vatClass == m_department.vatClass)
            m_vat->setTrailing(vatText(rate));
    }
    m_colour->setTrailing(colourNames().value(m_department.colour % theme::categoryCount));
    m_keep->setEnabled(!m_name->text().trimmed().isEmpty());
}

void DepartmentForm::chooseVat()
{
    QStringList words;
    int current = -1;
    const auto rates = m_controller.vatRates();
    for (const law::VatRate &rate : rates) {
        if (rate.vatClass == m_department.vatClass)
            current = int(words.size());
        words << vatText(rate);
    }
    widgets::ChoiceSheet::ask(
        tr("TVA"), words, current,
        [this, rates](int row) {
            m_department.vatClass = rates.at(size_t(row)).vatClass;
            present();
        },
        window());
}

void DepartmentForm::chooseColour()
{
    widgets::ChoiceSheet::ask(
        tr("Couleur"), colourNames(), m_department.colour,
        [this](int colour) {
            m_department.colour = colour;
            present();
        },
        window());
}

void DepartmentForm::keep()
{
    if (!m_keep->isEnabled())
        return;
    m_department.name = m_name->text().trimmed();
    m_department.mark = m_mark->text().trimmed();
    if (m_department.mark.isEmpty())
        m_department.mark = m_department.name.left(2);
    m_department.guarantee = m_guarantee->isChecked();
    m_department.isService = m_service->isChecked();
    m_controller.saveDepartment(m_department);
    giveUp();
}

} // namespace comptoir::catalogue
