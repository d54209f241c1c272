// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/StartBench.h"

#include "tests/bench/ui/Figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

namespace comptoir::bench {

namespace {

constexpr int patienceMs = 20'000;

struct Start
{
    double paintedMs = -1; ///< negative: it never said so
    double residentMb = 0;
    double mostMb = 0;
};

/// "VmRSS:   81234 kB" in megabytes.
double figure(const QByteArray &status, const QByteArray &name)
{
    const auto at = status.indexOf(QByteArray(name + ':'));
    return at < 0 ? 0
                  : status.mid(at + name.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
}

Start startOnce(const QString &folder)
{
    QProcess till;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("comptoir.start=true"));
    environment.insert(QStringLiteral("QT_LOGGING_TO_CONSOLE"), QStringLiteral("1"));
    environment.insert(QStringLiteral("COMPTOIR_KEYSTORE"), QStringLiteral("file"));
    till.setProcessEnvironment(environment);
    till.setReadChannel(QProcess::StandardError);
    QElapsedTimer clock;
    clock.start();
    till.start(QCoreApplication::applicationDirPath() + QStringLiteral("/comptoir"),
               {QStringLiteral("--data"), folder});
    Start start;
    while (start.paintedMs < 0 && clock.elapsed() < patienceMs
           && (till.canReadLine() || till.waitForReadyRead(patienceMs)))
        while (till.canReadLine())
            if (till.readLine().contains("comptoir.start: first paint"))
                start.paintedMs = double(clock.nsecsElapsed()) / 1e6;
    QThread::sleep(2);
    QFile status(QStringLiteral("/proc/%1/status").arg(till.processId()));
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        start.residentMb = figure(text, "VmRSS");
        start.mostMb = figure(text, "VmHWM");
    }
    till.terminate();
    if (!till.waitForFinished(5000)) {
        till.kill();
        till.waitForFinished();
    }
    return start;
}

} // namespace

void benchStart(int times)
{
    Figures first, again;
    double resident = 0, most = 0;
    for (int i = 0; i < times; ++i) {
        const QTemporaryDir folder;
        for (Figures *paints : {&first, &again}) {
            const Start start = startOnce(folder.path());
            resident = std::max(resident, start.residentMb);
            most = std::max(most, start.mostMb);
            if (start.paintedMs < 0) {
                std::printf("the program said nothing of its first paint in %d s; it holds "
                            "%.1f MB, at most %.1f\n",
                            patienceMs / 1000, resident, most);
                return;
            }
            paints->push_back(start.paintedMs);
        }
    }
    std::printf("the program as a process of its own, %d new data folders, each started twice\n",
                times);
    std::printf("  exec to first paint, new folder      p50 %6.0f   max %6.0f ms   (goal: 500)\n",
                percentile(first, .5), percentile(first, 1));
    std::printf("  exec to first paint, started again   p50 %6.0f   max %6.0f ms   (goal: 500)\n",
                percentile(again, .5), percentile(again, 1));
    std::printf("  memory two seconds later             RSS %6.1f   top %6.1f MB   (goal: 150)\n",
                resident, most);
}

} // namespace comptoir::bench
