// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/CommandLine.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>

namespace {

/// Only what paints needs fonts; the server does without.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    const bool paints = std::any_of(argv, argv + argc, [](QByteArrayView argument) {
        return argument == "sheet" || argument.startsWith("--png");
    });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // there may be no display
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("comptoir-backend"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COMPTOIR_VERSION));
    return comptoir::app::runCommandLine(QCoreApplication::arguments());
}
