// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/counter/Stages.h"

namespace comptoir::test {

/// Screens of a counter that sells: part of stages().
QList<Stage> shopStages();
/// Of "Ma fiche".
QList<Stage> listingStages();

/// From the catalogue's button through the dialog to the sheet that shows what an import would do.
void chooseImport(StagedShop &shop, const QString &path);

} // namespace comptoir::test
