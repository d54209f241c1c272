// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TillPaths.h"

#include <QStandardPaths>

namespace comptoir::app {

TillPaths TillPaths::under(const QString &given)
{
    return {given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                            : given};
}

} // namespace comptoir::app
