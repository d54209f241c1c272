// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace comptoir::app {

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Till and voucher desk of an independent merchant."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QStringLiteral("Open a demo town with its own backend, already enrolled."));
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Data folder."),
                                  QStringLiteral("DIR"));
    const QCommandLineOption camera(
        QStringLiteral("camera"),
        QStringLiteral("Take frames from a video file, a folder of pictures or a camera."),
        QStringLiteral("FILE|DIR|device"));
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        QStringLiteral("With --demo: walk through the screens, save them as pictures, end."),
        QStringLiteral("DIR"));
    const QCommandLineOption gallery(QStringLiteral("gallery"),
                                     QStringLiteral("Show every widget in its states; no till."));
    const QCommandLineOption training(
        QStringLiteral("training"),
        QStringLiteral("Train: data and books of their own, nothing is real."));
    parser.addOptions({demo, data, camera, tour, gallery, training});
    parser.process(arguments);
    CommandLine line{parser.isSet(demo) || parser.isSet(tour),
                     parser.value(data),
                     parser.value(camera),
                     parser.value(tour),
                     parser.isSet(gallery),
                     parser.isSet(training)};
    if (line.demo && line.data.isEmpty())
        line.data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
            + QStringLiteral("/demo");
    return line;
}

} // namespace comptoir::app
