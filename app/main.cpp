// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/Gallery.h"
#include "app/Till.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("comptoir"));
    QApplication::setApplicationDisplayName(QStringLiteral("Comptoir"));
    QApplication::setApplicationVersion(QStringLiteral(COMPTOIR_VERSION));
    auto line = comptoir::app::CommandLine::parse(QApplication::arguments());
    if (line.gallery)
        return comptoir::app::Gallery().run();
    for (;;) {
        comptoir::app::Till till(line);
        const int code = till.run();
        if (!till.changesSides())
            return code;
        line.training = false; // the folder knows by now
    }
}
