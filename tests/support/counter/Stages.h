// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/counter/StagedShop.h"

#include <QPixmap>

namespace comptoir::test {

/// A screen worth a look: how to get there, and the mockup that it is held against.
struct Stage
{
    QString name; ///< "03-bon-valable": file names sort as the catalogue
    QString mockup; ///< a picture's name without ".png"; empty: there is none
    std::function<void(StagedShop &)> play;
    std::function<void(StagedShop &)> prepare = {}; ///< before the program starts
    /// Of another window than the seller's.
    std::function<QPixmap(StagedShop &, QSize)> picture = {};
};

/// Every screen of the counter. A new screen is one entry here, and so in the pictures and in the
/// tests of layout, targets and names.
const QList<Stage> &stages();

} // namespace comptoir::test
