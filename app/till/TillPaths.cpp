// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/TillPaths.h"

#include <QStandardPaths>

namespace comptoir::app {

TillPaths TillPaths::under(const QString &given)
{
    if (!given.isEmpty())
        return {given};
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
            QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)};
}

} // namespace comptoir::app
