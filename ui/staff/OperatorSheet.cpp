// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/OperatorSheet.h"

#include "ui/staff/OperatorTile.h"
#include "ui/staff/StaffController.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace comptoir::staff {

using widgets::Button;
using widgets::Label;

static QString titleOf(const StaffController &controller)
{
    const QString name = controller.currentName();
    return name.isEmpty() ? OperatorSheet::tr("Invité à la caisse")
                          : OperatorSheet::tr("%1 est à la caisse").arg(name);
}

OperatorSheet::OperatorSheet(StaffController &controller, QWidget *parent)
    : Sheet(titleOf(controller), parent)
{
    setObjectName(u"operatorSheet"_qs);
    connect(&controller, &StaffController::locked, this, &Sheet::giveUp);
    auto *note = new Label(theme::Type::Body, this);
    note->setText(tr("Ce qui est en cours reste en place."));
    body()->addWidget(note);
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    const int columns = theme::unscaled(parent->width()) < 560 ? 1 : 2;
    int count = 0;
    for (const Operator &person : controller.operators()) {
        if (controller.current() == person)
            continue;
        auto *tile = new OperatorTile(person.name, {}, this);
        tile->setCheckable(false);
        tile->setObjectName(u"switchTo%1"_qs.arg(count));
        connect(tile, &OperatorTile::clicked, this, [this, &controller, id = person.id] {
            giveUp();
            controller.lock(id);
        });
        grid->addWidget(tile, count / columns, count % columns);
        ++count;
    }
    body()->addLayout(grid);
    auto *back = addButton(tr("Revenir"), false);
    back->setObjectName(u"operatorBack"_qs);
    connect(back, &Button::clicked, this, &Sheet::giveUp);
    auto *lock = addButton(tr("Verrouiller"), true);
    lock->setObjectName(u"operatorLock"_qs);
    lock->setTabler("lock");
    connect(lock, &Button::clicked, this, [this, &controller] {
        giveUp();
        controller.lock();
    });
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
}

} // namespace comptoir::staff
