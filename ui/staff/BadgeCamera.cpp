// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/BadgeCamera.h"

#include "ui/staff/StaffController.h"
#include "ui/widgets/CameraSlot.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QHideEvent>

#include <utility>

namespace comptoir::staff {

BadgeCamera::BadgeCamera(StaffController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    auto *words = new widgets::Label(theme::Type::Strong, this);
    words->setText(tr("Présentez le badge à la caméra."));
    words->setAlignment(Qt::AlignCenter);
    column->addWidget(words);
    hide();
}

void BadgeCamera::setOpen(bool open)
{
    if (std::exchange(m_isOpen, open) == open)
        return;
    if (open) {
        m_slot = new widgets::CameraSlot(this);
        m_slot->setObjectName(u"badgeCamera"_qs);
        layout()->addWidget(m_slot);
        connect(m_slot, &widgets::CameraSlot::restartRequested, this,
                [this] { m_controller.askCamera(m_slot); });
    }
    setVisible(open);
    m_controller.askCamera(open ? m_slot : nullptr);
    if (!open)
        std::exchange(m_slot, nullptr)->deleteLater();
}

// The sheet or the lock around it has gone.
void BadgeCamera::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        setOpen(false);
}

} // namespace comptoir::staff
