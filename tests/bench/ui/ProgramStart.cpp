// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/ProgramStart.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

namespace comptoir::bench {

namespace {

/// "VmRSS:   81234 kB" in megabytes.
double figure(const QByteArray &status, const QByteArray &name)
{
    const auto at = status.indexOf(QByteArray(name + ':'));
    return at < 0 ? 0
                  : status.mid(at + name.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
}

} // namespace

void readMemory(qint64 process, double &residentMb, double &mostMb)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return;
    const QByteArray text = status.readAll();
    residentMb = figure(text, "VmRSS");
    mostMb = figure(text, "VmHWM");
}

ProgramStart startProgram(const QString &folder)
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
    ProgramStart start;
    while (start.paintedMs < 0 && clock.elapsed() < startPatienceMs
           && (till.canReadLine() || till.waitForReadyRead(startPatienceMs)))
        while (till.canReadLine())
            if (till.readLine().contains("comptoir.start: first paint"))
                start.paintedMs = double(clock.nsecsElapsed()) / 1e6;
    QThread::sleep(2);
    readMemory(till.processId(), start.residentMb, start.mostMb);
    till.terminate();
    if (!till.waitForFinished(5000)) {
        till.kill();
        till.waitForFinished();
    }
    return start;
}

} // namespace comptoir::bench
