// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

namespace comptoir::test {

/// The real `comptoir-backend`: its acts from the shell and its server as a process of its own.
class TownProcess
{
public:
    /// Keeps its data in a folder of its own under the one that is given; `options` go with every
    /// act and with the server.
    explicit TownProcess(const QString &under = QDir::tempPath(), QStringList options = {});
    ~TownProcess();

    /// Of every act and server that is started from now on.
    void setEnvironment(const QProcessEnvironment &environment) { m_environment = environment; }
    /// Runs an act; the last JSON object it printed. Fails the test's assertion on an error.
    QJsonObject act(QStringList arguments);
    /// Every JSON object that it printed.
    QList<QJsonObject> acts(QStringList arguments);
    /// Serves on a free port, the same one after a restart.
    void serve();
    /// The code of why the server doesn't start; fails the test's assertion when it does.
    QByteArray refusalToServe();
    void killServer();
    /// By SIGTERM; true when it ended well.
    bool stopServer();
    quint16 port() const { return m_port; }
    QString folder() const { return m_folder.path(); }

private:
    QStringList serving() const;

    QTemporaryDir m_folder;
    const QStringList m_options;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QProcess m_server;
    quint16 m_port = 0;
};

} // namespace comptoir::test
