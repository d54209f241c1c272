// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/DeviceCards.h"

#include "ui/hardware/CameraCard.h"
#include "ui/hardware/DrawerCard.h"
#include "ui/hardware/PrinterCard.h"
#include "ui/hardware/ScannerCard.h"
#include "ui/widgets/CameraSlot.h"

#include <QGridLayout>

namespace comptoir::hardware {

namespace {
constexpr int twoColumnsFrom = 680;
} // namespace

DeviceCards::DeviceCards(DeviceDoctorController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    m_camera = new CameraCard(controller, this);
    m_cards = {new ScannerCard(controller, this), m_camera, new PrinterCard(controller, this),
               new DrawerCard(controller, this)};
    connect(m_camera->slot(), &widgets::CameraSlot::restartRequested, this,
            &DeviceCards::cameraRestartRequested);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme::margin);
    arrange(1);
}

widgets::CameraSlot *DeviceCards::camera() const
{
    return m_camera->slot();
}

void DeviceCards::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->removeWidget(m_cards[i]);
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
}

void DeviceCards::resizeEvent(QResizeEvent *)
{
    arrange(theme::unscaled(width()) >= twoColumnsFrom ? 2 : 1);
}

void DeviceCards::hideEvent(QHideEvent *)
{
    // The next scan belongs to the page that is on screen then. Later, and not while a page that is
    // taken down hides: whoever takes it down builds another one, or stops.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!isVisible())
                m_controller.stopListening();
        },
        Qt::QueuedConnection);
}

} // namespace comptoir::hardware
