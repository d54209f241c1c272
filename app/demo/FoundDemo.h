// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/DeskFolder.h"
#include "core/base/Id.h"

namespace comptoir::app {

struct DemoPapers
{
    ShopId shop;
    QString sheet;
    QString pictures;
};

/// Founds the demo town in an empty folder, with a campaign that is open today and a sheet of
/// vouchers of 10, 20 and 50 €; finds it again in a folder that has one.
Result<DemoPapers> foundDemo(DeskFolder &desk, const QString &folder);

} // namespace comptoir::app
