// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/DevicesPage.h"

#include "ui/hardware/DeviceCards.h"
#include "ui/hardware/DeviceDoctorController.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace comptoir::hardware {

DevicesPage::DevicesPage(DeviceDoctorController &controller, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"devicesPage"_qs);
    setAccessibleName(tr("Matériel"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(theme::margin);
    auto *title = new widgets::Label(theme::Type::Headline, content);
    title->setText(tr("Matériel"));
    auto *how = new widgets::Label(theme::Type::Body, content);
    how->setText(tr("Rien n’est obligatoire : un bon se débite aussi en tapant son code."));
    how->setColour(theme::colours().text2);
    m_cards = new DeviceCards(controller, content);
    column->addWidget(title);
    column->addWidget(how);
    column->addWidget(m_cards);
    column->addStretch();
    scroll->setWidget(content);
    outer->addWidget(scroll);
    connect(m_cards, &DeviceCards::cameraRestartRequested, this,
            &DevicesPage::cameraRestartRequested);
}

widgets::CameraSlot *DevicesPage::camera() const
{
    return m_cards->camera();
}

void DevicesPage::goHome()
{
    if (auto *first = findChild<QWidget *>(u"tryScanner"_qs))
        first->setFocus(Qt::OtherFocusReason);
}

void DevicesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4)
        return Q_EMIT cameraRestartRequested();
    QWidget::keyPressEvent(event);
}

} // namespace comptoir::hardware
