// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/Album.h"
#include "tests/support/counter/Stages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>

#include <cstdio>

using namespace comptoir::test;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption mockups(QStringLiteral("mockups"),
                                     QStringLiteral("Folder of pictures to hold them against."),
                                     QStringLiteral("DIR"));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("Only stages whose name contains this."),
                                  QStringLiteral("TEXT"));
    parser.addOptions({mockups, only});
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where pictures go."));
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    QElapsedTimer timer;
    timer.start();
    Album album(parser.positionalArguments().first(), parser.value(mockups));
    for (const Stage &stage : stages()) {
        if (!stage.name.contains(parser.value(only)))
            continue;
        for (const View &view : views()) {
            StagedShop shop(view, stage.prepare);
            stage.play(shop);
            shop.settle();
            album.add(stage, view,
                      stage.picture ? stage.picture(shop, view.size) : shop.window().grab());
        }
    }
    album.writeIndex();
    std::printf("%d pictures in %.0f s: %s\n", album.count(), double(timer.elapsed()) / 1000,
                qUtf8Printable(album.indexPath()));
    return album.hasFailed() || album.count() == 0 ? 1 : 0;
}
