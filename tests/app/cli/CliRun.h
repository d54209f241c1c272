// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace comptoir::test {

/// One call of the real comptoir-cli.
struct CliRun
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    explicit CliRun(const QStringList &arguments)
    {
        QProcess process;
        process.start(qEnvironmentVariable("COMPTOIR_BIN") + u"/comptoir-cli"_qs, arguments);
        if (!process.waitForFinished())
            return;
        output = process.readAllStandardOutput();
        errors = process.readAllStandardError();
        exitCode = process.exitCode();
    }
    QByteArray said() const { return output + errors; }
    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

} // namespace comptoir::test
