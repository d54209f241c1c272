// SPDX-License-Identifier: GPL-3.0-or-later
// comptoir-backend becomes this program where it is asked for something on paper.
#include "app/backend/CommandLine.h"
#include "app/backend/paper/PaperPainter.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // there may be no display
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("comptoir-backend"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COMPTOIR_VERSION));
    comptoir::app::PaperPainter painter;
    return comptoir::app::runCommandLine(QCoreApplication::arguments(), &painter);
}
