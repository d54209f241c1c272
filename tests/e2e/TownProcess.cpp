// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/TownProcess.h"

#include "core/base/Assert.h"

#include <QJsonDocument>
#include <QUrl>

#include <csignal>
#include <sys/prctl.h>

namespace comptoir::test {

namespace {

constexpr int patienceMs = 60'000;

QString program()
{
    return qEnvironmentVariable("COMPTOIR_BIN") + QStringLiteral("/comptoir-backend");
}

} // namespace

TownProcess::TownProcess(const QString &under, QStringList options)
    : m_folder(under + QStringLiteral("/town-XXXXXX")),
      m_options(std::move(options))
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // A test that is killed leaves no town behind, whose open output its runner would wait for.
    m_server.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

TownProcess::~TownProcess()
{
    m_server.terminate();
    if (!m_server.waitForFinished(10'000))
        killServer();
}

QList<QJsonObject> TownProcess::acts(QStringList arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    arguments += {QStringLiteral("--data"), m_folder.path(), QStringLiteral("--json")};
    arguments += m_options;
    process.setProcessEnvironment(m_environment);
    process.start(program(), arguments);
    COMPTOIR_ASSERT(process.waitForFinished(patienceMs));
    if (process.exitCode() != 0)
        qFatal("%s: exit %d", qUtf8Printable(arguments.join(u' ')), process.exitCode());
    QList<QJsonObject> objects;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QJsonObject TownProcess::act(QStringList arguments)
{
    const auto objects = acts(std::move(arguments));
    return objects.isEmpty() ? QJsonObject() : objects.last();
}

QStringList TownProcess::serving() const
{
    return QStringList{QStringLiteral("--data"), m_folder.path(), QStringLiteral("--listen"),
                       QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("--json")}
    + m_options;
}

QByteArray TownProcess::refusalToServe()
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program(), serving());
    COMPTOIR_ASSERT(process.waitForFinished(patienceMs) && process.exitCode() == 1);
    const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardError()).object();
    return said.value(QStringLiteral("error")).toString().toLatin1();
}

void TownProcess::serve()
{
    m_server.setProcessEnvironment(m_environment);
    m_server.start(program(), serving());
    COMPTOIR_ASSERT(m_server.waitForReadyRead(patienceMs));
    const QJsonObject line = QJsonDocument::fromJson(m_server.readLine()).object();
    m_port = quint16(QUrl(line.value(QStringLiteral("url")).toString()).port());
    COMPTOIR_ASSERT(m_port != 0);
}

bool TownProcess::stopServer()
{
    m_server.terminate();
    return m_server.waitForFinished(patienceMs) && m_server.exitStatus() == QProcess::NormalExit
        && m_server.exitCode() == 0;
}

void TownProcess::killServer()
{
    m_server.kill();
    m_server.waitForFinished(patienceMs);
}

} // namespace comptoir::test
