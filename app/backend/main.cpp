// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/CommandLine.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace {

bool paints(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](QByteArrayView argument) {
        return argument == "sheet" || argument.startsWith("--png");
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("comptoir-backend"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COMPTOIR_VERSION));
    if (paints(argc, argv)) {
        const QString paper = QCoreApplication::applicationDirPath() + u"/comptoir-backend-paper";
        ::execv(QFile::encodeName(paper).constData(), argv);
        std::perror(qPrintable(paper));
        return 1;
    }
    return comptoir::app::runCommandLine(QCoreApplication::arguments());
}
