// SPDX-License-Identifier: GPL-3.0-or-later
// What a person feels: does the camera hold up painting, how soon is the window there, how soon is
// a tap seen. `bench_ui [seconds a camera run] [starts] [taps]`
#include "tests/bench/ui/CameraBench.h"
#include "tests/bench/ui/StartBench.h"
#include "tests/bench/ui/TapBench.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QFile>
#include <QThread>

#include <cstdio>

namespace {

QByteArray firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray("?");
}

QByteArray processor()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith("model name"))
                return line.mid(line.indexOf(':') + 1).trimmed();
    return "unknown processor";
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto argument = [argc, argv](int place, int otherwise) {
        return argc > place ? std::max(0, atoi(argv[place])) : otherwise;
    };
    std::printf("%s, %d cores, Qt %s, load %s\n", processor().constData(),
                QThread::idealThreadCount(), qVersion(),
                firstLine(QStringLiteral("/proc/loadavg")).constData());
    comptoir::theme::dress(application);
    if (const int seconds = argument(1, 30))
        comptoir::bench::benchCamera(seconds);
    if (const int starts = argument(2, 5))
        comptoir::bench::benchStart(starts);
    if (const int taps = argument(3, 400))
        comptoir::bench::benchTaps(taps);
    std::printf("load now %s\n", firstLine(QStringLiteral("/proc/loadavg")).constData());
}
