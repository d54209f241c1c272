// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Sheet.h"

namespace comptoir::staff {

class StaffController;

/// Behind the operator chip: lock, or let somebody else take over. Made for one opening; goes away
/// by itself.
class OperatorSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    OperatorSheet(StaffController &controller, QWidget *parent);
};

} // namespace comptoir::staff
