// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/Till.h"

#include <QApplication>
#include <QLocale>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("comptoir"));
    QApplication::setApplicationDisplayName(QStringLiteral("Comptoir"));
    QApplication::setApplicationVersion(QStringLiteral(COMPTOIR_VERSION));
    // The interface speaks French, so amounts and dates do.
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    comptoir::app::Till till(comptoir::app::CommandLine::parse(QApplication::arguments()));
    return till.run();
}
